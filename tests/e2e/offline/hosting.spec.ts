/** Where the app may stand: in a folder of a portal, in a frame, and on plain HTTP without a worker. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fengnan } from '../app.ts';
import { writeNext } from './next-build.ts';
import { built, expect, prepared, Reader, status, test } from './visit.ts';

const registrations = async () => {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.map(({ scope }) => new URL(scope).pathname);
};

test('in a folder of a portal the worker answers for that folder and for files that it has', async ({
  host,
  reader,
}) => {
  const portal = mkdtempSync(join(tmpdir(), 'mingzhang-portal-'));
  const page404 = { status: 404, type: 'text/html; charset=utf-8', body: '没有这一页' };
  writeFileSync(join(portal, 'index.html'), '<!doctype html><title>门户</title><h1>门户首页</h1>');
  host.folders.set('/', portal);
  host.folders.set('/a/b/mingzhang/', built);
  const page = await reader.open(host.url(`/a/b/mingzhang/?from=singlemessage#/${fengnan}`));
  await prepared(page);
  expect(await page.evaluate(registrations)).toEqual(['/a/b/mingzhang/']);

  // Files that are not there stay missing, by the worker too.
  for (const missing of ['assets/none.js', 'data/none.json', 'some/page', 'index']) {
    const status = await page.evaluate(async (path) => (await fetch(path)).status, missing);
    expect(status, missing).toBe(missing === 'index' ? 200 : 404);
  }
  host.fault = (path) => (path.endsWith('/nowhere') ? page404 : null);
  await page.goto(host.url('/a/b/mingzhang/nowhere'));
  await expect(page.getByText('没有这一页')).toBeVisible();

  await page.goto(host.url('/'));
  await expect(page.getByRole('heading', { name: '门户首页' })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await host.close();
  const other = await reader.context.newPage();
  await expect(other.goto(host.url('/'))).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  for (const own of ['', 'index.html', '?from=timeline']) {
    await page.goto(host.url(`/a/b/mingzhang/${own}#/${fengnan}`));
    await expect(page.getByText('1,043.55').first()).toBeVisible();
  }
  rmSync(portal, { recursive: true });
});

test('in a frame, and on the page made for frames, no worker is registered', async ({
  host,
  reader,
}) => {
  host.folders.set('/app/', built);
  const portal = `<!doctype html><iframe title="预算" src="/app/#/${fengnan}"></iframe>`;
  host.fault = (path) =>
    path === '/' ? { status: 200, type: 'text/html; charset=utf-8', body: portal } : null;
  const page = await reader.open(host.url('/'));
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('1,043.55').first()).toBeVisible();
  expect(await page.evaluate(registrations)).toEqual([]);
  await page.goto(host.url(`/app/embed.html?dept=${fengnan}`));
  await expect(page.getByRole('main')).toBeVisible();
  expect(await page.evaluate(registrations)).toEqual([]);
  expect(host.requests.filter((path) => path.endsWith('/sw.js'))).toEqual([]);
});

test.describe('F38 on plain HTTP under a name', () => {
  const name = 'budget.intranet';
  const intranet = new Reader([`--host-resolver-rules=MAP ${name} 127.0.0.1`]);
  test.afterAll(() => intranet.gone());

  test('there is no worker; packs are kept, and an open page goes on without a network', async ({
    host,
  }) => {
    host.folders.set('/', built);
    const page = await intranet.open(host.url('/', name));
    expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
      false,
      false,
    ]);
    await expect(status(page)).toContainText('断网后只要不关本页，存下的预算都能看');
    await page.getByText('存到本机，没有网络也能看').click();
    await page.getByRole('button', { name: '存到本机：江苏省全部年度' }).click();
    await expect(status(page)).toContainText('预算 3 份');
    await host.close();
    const list = page.getByRole('region', { name: '江苏省', exact: true });
    await list.getByRole('link').last().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('江苏省人大常委会办公厅');
    await host.open();
    await page.reload();
    await page.goto(host.url('/', name));
    await expect(status(page)).toContainText('预算 3 份');
  });
});

test.describe('without a worker', () => {
  /** The screen whose chart ECharts draws. */
  const flow = `#/${fengnan}/spending?lens=flow`;
  // One after the other: they share a build.
  test.describe.configure({ mode: 'default' });
  test.use({ serviceWorkers: 'block' });
  const next = join('test-results', 'next-build-hosting');
  test.beforeAll(() => writeNext(built, next));

  test('F29 a page whose parts are gone from the server is loaded anew, once, in the new version', async ({
    host,
    page,
  }) => {
    host.folders.set('/', built);
    // Charts are loaded when the first of them is shown; here there is none.
    await page.goto(host.url(`/#/${fengnan}/targets`));
    await expect(page.getByRole('article').first()).toBeVisible();
    host.folders.set('/', next);
    await page.evaluate((to) => (location.hash = to), flow);
    await expect(page.locator('script[type=module]')).toHaveAttribute('src', /-next-/);
    await expect(page.locator('main svg').first()).toBeVisible();
    await expect(page).toHaveURL(/lens=flow/);
  });

  test('a page whose parts do not come because the server is gone stays, and says so', async ({
    host,
    page,
  }) => {
    host.folders.set('/', built);
    // Charts are loaded when the first of them is shown; here there is none.
    await page.goto(host.url(`/#/${fengnan}/targets`));
    await expect(page.getByRole('article').first()).toBeVisible();
    // The other screens' code comes when the page is idle.
    await page.waitForLoadState('networkidle');
    await host.close();
    await page.evaluate((to) => (location.hash = to), flow);
    await expect(page.getByRole('alert')).toHaveText('这一部分没有载入。请刷新页面再试。');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('钱用在哪');
  });

  test('F28 a page whose parts are broken on the server is not loaded anew again and again', async ({
    host,
    page,
  }) => {
    host.folders.set('/', built);
    host.fault = (path) =>
      /\/assets\/echarts/.test(path) ? { status: 404, type: 'text/plain', body: '' } : null;
    await page.goto(host.url(`/${flow}`));
    await expect(page.getByText('图表没有载入')).toBeVisible();
    // A script that every opening of the page asks for.
    expect(host.requests.filter((path) => path === '/old-browser.js')).toHaveLength(1);
  });
});
