/** The file that is handed out, opened from a disk as by a double click. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { fengnan, settled } from './app.ts';
import { axeInEveryLook } from './axe.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-handout-'));
const file = join(folder, '预算 公开.html');
const [source = ''] = readdirSync('public/data/disclosures').filter((name) =>
  name.startsWith(fengnan),
);
const address = (rest = '') => pathToFileURL(file).href + (rest && `#/${fengnan}${rest}`);

function handOut(input: string | readonly string[], out: string): void {
  const inputs = typeof input === 'string' ? [input] : input;
  const words = ['dist/cli/mingzhang.mjs', 'handout', ...inputs, '-o', out, '--force'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

test.beforeAll(() => handOut(`public/data/disclosures/${source}`, file));

/** What must stay empty: console errors, violations of the policy, and requests for anything else. */
async function watched(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(String(error)));
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url()))
      seen.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return seen;
}

const views = [
  '',
  '/spending',
  '/spending?lens=flow',
  '/composition',
  '/changes',
  '/targets',
  '/review',
  '/department',
  '/tables',
];

/** Those that show a table without being asked. */
const tabled = new Set(['', '/spending', '/composition', '/changes', '/tables']);

test('every screen is in it, with charts and tables, and nothing is asked for', async ({
  page,
}) => {
  const seen = await watched(page);
  await page.goto(address());
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/人民代表大会常务委员会办公室$/);
  for (const view of views) {
    await page.goto(address(view));
    await settled(page);
    if (tabled.has(view)) await expect(page.locator('main table').first()).toBeVisible();
  }
  await page.goto(address('/spending?lens=flow'));
  await expect(page.locator('figure svg').first()).toBeVisible();
  expect(seen).toEqual([]);
});

test('its pages turn by their links, and Back comes back', async ({ page }) => {
  const seen = await watched(page);
  await page.goto(address());
  await page.getByRole('link', { name: '绩效', exact: true }).click();
  await expect(page).toHaveURL(/#\/.*\/targets$/);
  await page.getByRole('link', { name: '原表', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('原表');
  await page.goBack();
  await expect(page).toHaveURL(/targets$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/办公室$/);
  expect(seen).toEqual([]);
});

test('files can be taken out of it, without the path of the disk in them', async ({ page }) => {
  await page.goto(address('/spending'));
  await page.getByRole('button', { name: /^取走/ }).first().click();
  for (const absent of ['复制链接', '二维码', '嵌入']) {
    await expect(page.getByRole('button', { name: absent, exact: true })).toHaveCount(0);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '矢量图 SVG' }).first().click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('预算 公开.html');
  expect(saved).not.toContain(folder);
  expect(saved).not.toContain('file:');
});

test.describe('with scripts blocked', () => {
  test.use({ javaScriptEnabled: false });

  test('the title, the takeaway, the key figures and every table can be read', async ({ page }) => {
    await page.goto(address());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2023年部门预算$/);
    await expect(page.locator('.lead')).toContainText('1,043.55 万元');
    await expect(page.getByRole('row', { name: /^支出总额 1,043\.55/ })).toBeVisible();
    const { tables } = JSON.parse(readFileSync(`public/data/disclosures/${source}`, 'utf8')) as {
      tables: { title: string }[];
    };
    for (const { title } of tables) {
      await expect(page.getByRole('table', { name: new RegExp(`^${title}`) })).toBeVisible();
    }
    await expect(page.getByText('可以脱离网络打开')).toBeVisible();
  });
});

for (const view of ['', '/tables']) {
  test(`axe finds nothing in it by day, in the dark and on a phone, ${view || '/'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address(view));
    await settled(page);
    expect(await axeInEveryLook(page)).toEqual([]);
  });
}

test('hostile names and words stay words, on the screens and in the title', async ({ page }) => {
  const seen = await watched(page);
  const name = '</script><script>window.pwned=1</script><!--]]>\u2028<img src=x onerror=1>';
  const hostile = JSON.parse(readFileSync(`public/data/disclosures/${source}`, 'utf8')) as {
    organization: { name: string };
    tables: { title: string }[];
  };
  hostile.organization.name = name;
  for (const table of hostile.tables) table.title = name;
  const input = join(folder, 'hostile.json');
  writeFileSync(input, JSON.stringify(hostile));
  const out = join(folder, 'hostile.html');
  handOut(input, out);
  await page.goto(pathToFileURL(out).href);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script><script>');
  await expect(page).toHaveTitle(/<\/script>/);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(seen).toEqual([]);
});

test('the file before it is filled, and one with damaged data, say what they are', async ({
  page,
}) => {
  const empty = join(folder, 'empty.html');
  writeFileSync(empty, readFileSync('dist/handout.html', 'utf8'));
  await page.goto(pathToFileURL(empty).href);
  await expect(page.getByText('还没有装入预算')).toBeVisible();
  const damaged = join(folder, 'damaged.html');
  writeFileSync(damaged, readFileSync(file, 'utf8').replace('"budget-json"', '"budget'));
  await page.goto(pathToFileURL(damaged).href);
  await expect(page.getByText('数据不完整')).toBeVisible();
  await expect(page.getByRole('table', { name: /^部门预算支出总表/ })).toBeVisible();
});

test.describe('with the other years of the department in it', () => {
  const wanli = '310107-eece0746';
  const years = join(folder, '三年.html');
  const inYear = (year: number, rest = '') =>
    `${pathToFileURL(years).href}#/${wanli}-${year}-budget${rest}`;

  test.beforeAll(() => {
    const files = readdirSync('public/data/disclosures').filter((name) => name.startsWith(wanli));
    handOut(
      files.map((name) => `public/data/disclosures/${name}`),
      years,
    );
  });

  test('the newest opens, compares itself with the year before, and leads to its cells', async ({
    page,
  }) => {
    const seen = await watched(page);
    await page.goto(pathToFileURL(years).href);
    const editions = page.getByRole('navigation', { name: '各年度' });
    await expect(editions.getByRole('link', { name: '2025' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.getByRole('link', { name: '增减', exact: true }).click();
    const comparison = page.getByRole('region', { name: '与2024年逐项比较' });
    await expect(comparison.locator('td .bar').first()).toBeVisible();
    await page.getByRole('link', { name: '2023年', exact: true }).click();
    await expect(page.getByRole('heading', { name: '与2023年逐项比较' })).toBeVisible();
    await page
      .getByRole('table', { name: /2023年与2025年按/ })
      .locator('tbody a')
      .nth(1)
      .click();
    await expect(page).toHaveURL(/2025-budget\/tables\?cell=|2023-budget\/tables\?cell=/);
    await expect(page.locator('td[aria-current="true"]')).toBeVisible();
    await page.goBack();
    await editions.getByRole('link', { name: '2024' }).click();
    await expect(page).toHaveURL(new RegExp(`${wanli}-2024-budget/changes`));
    await expect(page.getByRole('heading', { name: '与2023年逐项比较' })).toBeVisible();
    await page.goto(inYear(2023, '/review'));
    await settled(page);
    await expect(page.getByText('2022年')).toHaveCount(0);
    expect(seen).toEqual([]);
  });

  test('axe finds nothing by day, in the dark and on a phone', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(inYear(2025, '/changes'));
    await settled(page);
    await expect(page.getByRole('region', { name: '与2024年逐项比较' })).toBeVisible();
    expect(await axeInEveryLook(page)).toEqual([]);
  });

  test.describe('with scripts blocked', () => {
    test.use({ javaScriptEnabled: false });

    test('the years stand beside each other in tables', async ({ page }) => {
      await page.goto(pathToFileURL(years).href);
      const figures = page.getByRole('table', { name: /^各年度主要数字/ });
      await expect(figures.getByRole('columnheader')).toHaveText([
        '项目',
        '2023年',
        '2024年',
        '2025年',
      ]);
      await expect(page.getByRole('table', { name: /^各年度支出（按功能分类）/ })).toBeVisible();
      await expect(page.getByRole('table', { name: /2024年与2025年按功能科目/ })).toBeVisible();
      await expect(page.getByRole('table', { name: /2023年与2024年按功能科目/ })).toBeVisible();
    });
  });
});
