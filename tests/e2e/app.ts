/** What every journey starts from: a page that notices each thing that must never happen. */
import { expect, test as base, type Page, type Request } from '@playwright/test';

export const fengnan = '130207-301-2023-budget';

/** The address of a screen of the bundled disclosure. */
export function address(rest = ''): string {
  return `/#/${fengnan}${rest}`;
}

/** Every screen with the bundled disclosure on it. */
export const screens = {
  home: '/#/',
  import: '/#/import',
  overview: address(),
  spending: address('/spending'),
  economic: address('/spending?lens=economic'),
  flow: address('/spending?lens=flow'),
  composition: address('/composition'),
  changes: address('/changes'),
  targets: address('/targets'),
  review: address('/review'),
  department: address('/department'),
  tables: address('/tables'),
  region: '/#/region?region=440100',
} as const;

interface Faults {
  /** Console errors, uncaught exceptions and violations of the security policy. */
  readonly errors: string[];
  /** Requests that left the app's own host. */
  readonly outside: string[];
}

/** The test with a page that fails it on an error, a policy violation or a request elsewhere. */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: Faults = { errors: [], outside: [] };
      page.on('console', (message) => {
        if (message.type() === 'error') faults.errors.push(message.text());
      });
      page.on('pageerror', (error) => faults.errors.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        const own = baseURL !== undefined && url.startsWith(baseURL.replace(/\/$/, ''));
        if (!own && !/^(data|blob):/.test(url)) faults.outside.push(url);
      });
      countScripts(page);
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await use(faults);
      expect(faults).toEqual({ errors: [], outside: [] });
    },
    { auto: true },
  ],
});

export { expect };

/** Takes the city, the largest region of the library, out of it: what reads every disclosure is quick then. */
export async function withoutCity(page: Page): Promise<void> {
  await page.route('**/data/catalog.json', async (route) => {
    const response = await route.fetch();
    const catalog = (await response.json()) as { regions: { code: string }[] };
    const regions = catalog.regions.filter(({ code }) => code !== '440100');
    await route.fulfill({ response, json: { ...catalog, regions } });
  });
}

/** Scripts of a page that were asked for and have not come. */
const awaited = new WeakMap<Page, Set<Request>>();

function countScripts(page: Page): void {
  const scripts = new Set<Request>();
  awaited.set(page, scripts);
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => scripts.delete(request));
  }
}

/** Opens a screen and waits until its heading and its drawings are there. */
export async function open(page: Page, where: string): Promise<void> {
  await page.goto(where);
  await settled(page);
}

/** Until nothing on the screen says that it is still loading, and every part of it that loads later is there. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('正在载入')).toHaveCount(0);
  await expect.poll(() => awaited.get(page)?.size ?? 0).toBe(0);
  // What has come is drawn by then.
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Presses Tab until the element has the focus; fails when it never gets it. */
export async function tabTo(page: Page, target: ReturnType<Page['locator']>, most = 80) {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not reach it within ${most} presses`);
}
