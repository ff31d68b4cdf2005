/**
 * trust.md E11 with the browser's own setting: the cookies and storage of other sites are blocked in
 * the profile. The Chromium that the packages bring has no settings; where no whole one is installed
 * the test is skipped, and E11 in embed-portal.spec.ts and the sandboxes of E2 stand for it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType } from '@playwright/test';
import { wholeChromium } from '../support/chromium.mjs';
import { element, expect, fitted, inside, test as base } from './portal.ts';

const executablePath = wholeChromium();

/** The page in a profile whose settings block what other sites keep. */
const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures are wanted
  context: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'mingzhang-profile-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(
      join(profile, 'Default/Preferences'),
      JSON.stringify({ profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } }),
    );
    const context = await browserType.launchPersistentContext(profile, {
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    });
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
  page: async ({ context }, use) => use(await context.newPage()),
});

test.skip(!executablePath, 'No whole Chromium is installed');
test.afterEach(({ faults }) => expect(faults).toEqual([]));

/** What the browser says to each way of keeping something: `kept`, or the name of the error. */
function storage(): Promise<Record<string, string>> {
  const tried = (work: () => unknown) =>
    Promise.resolve()
      .then(work)
      .then(
        () => 'kept',
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      );
  const opened = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('probe');
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error ?? new Error('no reason'));
    });
  return Promise.all([
    tried(() => localStorage.setItem('probe', '1')),
    tried(opened),
    tried(() => caches.keys()),
  ]).then(([local = '', database = '', cache = '']) => ({ local, database, cache }));
}

for (const view of ['department', 'spending', 'changes']) {
  test(`E11 in a browser set to block what other sites keep, ${view} is shown whole`, async ({
    page,
    host,
    baseURL,
  }) => {
    await host.open(element(`view=${view}`));
    await fitted(page);
    await expect(inside(page).getByRole('heading', { level: 1 })).toBeVisible();
    await expect(inside(page).getByText('正在载入')).toHaveCount(0);
    // The setting is on: the frame may keep nothing, and the same host on its own may.
    const blocked = await inside(page).locator('html').evaluate(storage);
    for (const said of Object.values(blocked)) expect(said).toMatch(/Error$/);
    await page.goto(`${String(baseURL)}selftest.html`);
    expect(await page.evaluate(storage)).toEqual({
      local: 'kept',
      database: 'kept',
      cache: 'kept',
    });
  });
}
