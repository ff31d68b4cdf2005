/** A newer version on the server: offered, never forced, and taken as a whole or not at all. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fengnan } from '../app.ts';
import { writeNext } from './next-build.ts';
import { built, expect, prepared, status, test } from './visit.ts';

const next = join('test-results', 'next-build');
// One after the other: they share a build.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => writeNext(built, next));
test.beforeEach(({ host }) => void host.folders.set('/', built));

/** What an open page does when it is looked at again. */
const lookAgain = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
const offered = (page: Page) => page.getByRole('button', { name: '更新', exact: true });
const script = (page: Page) => page.locator('script[type=module]').getAttribute('src');

test('F29 a page of the old version goes on working, is offered the new one, and takes it when asked', async ({
  host,
  reader,
}) => {
  const page = await reader.open(host.url(`/#/${fengnan}/targets`));
  await prepared(page);
  const before = await status(page).textContent();
  host.folders.set('/', next);
  // Charts are loaded when the first of them is shown; their old file is gone from the server.
  await page.evaluate((to) => (location.hash = to), `#/${fengnan}/spending?lens=flow`);
  await expect(page.locator('main svg').first()).toBeVisible();
  await lookAgain(page);
  await expect(page.getByText('有新版本')).toBeVisible();
  await page.reload();
  await expect(page.getByText('有新版本')).toBeVisible();
  expect(await script(page)).not.toContain('-next-');
  await offered(page).click();
  await expect(page.getByText('有新版本')).toHaveCount(0);
  await prepared(page);
  expect(await script(page)).toContain('-next-');
  expect(await status(page).textContent()).not.toBe(before);
  await expect(page).toHaveURL(/lens=flow/);
});

test('a window that did not ask stays as it is, and is told', async ({ host, reader }) => {
  const page = await reader.open(host.url());
  await prepared(page);
  const other = await reader.context.newPage();
  await other.goto(host.url('/#/import'));
  await prepared(other);
  host.folders.set('/', next);
  await lookAgain(page);
  await offered(page).click();
  await expect(other.getByText('另一个窗口已经更新')).toBeVisible();
  expect(await script(other)).not.toContain('-next-');
  await offered(other).click();
  await expect(other.getByText('另一个窗口已经更新')).toHaveCount(0);
  expect(await script(other)).toContain('-next-');
});

for (const [what, answer] of [
  ['is missing', { status: 404, type: 'text/plain', body: 'Not found' }],
  ['is a page instead', { status: 200, type: 'text/html', body: '<!doctype html>登录' }],
  ['is another script', { status: 200, type: 'text/javascript', body: 'void 0;' }],
] as const) {
  test(`F30 a new version of which one file ${what} is not taken, and the old one stays whole`, async ({
    host,
    reader,
  }) => {
    const page = await reader.open(host.url(`/#/${fengnan}`));
    await prepared(page);
    const before = await status(page).textContent();
    host.folders.set('/', next);
    host.fault = (path) => (/\/echarts-next/.test(path) ? answer : null);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const ended = new Promise<string>((resolve) => {
        registration.addEventListener('updatefound', () => {
          const { installing } = registration;
          installing?.addEventListener('statechange', () => resolve(installing.state));
        });
      });
      await registration.update();
      return ended;
    });
    expect(state).toBe('redundant');
    await expect(offered(page)).toHaveCount(0);
    await host.close();
    await page.goto(host.url(`/#/${fengnan}/spending?lens=flow`));
    await page.reload();
    await expect(page.locator('main svg').first()).toBeVisible();
    expect(await status(page).textContent()).toContain(before?.trim().slice(0, 30));
  });
}

test('the worker is taken away by sw-off.js; what is kept of budgets stays', async ({
  host,
  reader,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-off-'));
  cpSync(built, folder, { recursive: true });
  host.folders.set('/', folder);
  const page = await reader.open(host.url(`/#/${fengnan}`));
  await prepared(page);
  copyFileSync(join(folder, 'sw-off.js'), join(folder, 'sw.js'));
  await lookAgain(page);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  host.requests.length = 0;
  await page.reload();
  await expect(status(page)).toContainText('程序没有存到本机');
  await expect(status(page)).toContainText('预算 1 份');
  expect(host.requests).toContain('/');
  rmSync(folder, { recursive: true });
});
