/** Whatever is on the screen can be carried away. */
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, open, screens, tabTo, test } from './app.ts';

/** The first control of that name, opened. */
async function opened(within: Page | Locator, name: RegExp): Promise<Locator> {
  const button = within.getByRole('button', { name }).first();
  await button.click();
  return button.page().locator(`[id="${await button.getAttribute('aria-controls')}"]`);
}

async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

function linesOf(bytes: Uint8Array): string[][] {
  return Papa.parse<string[]>(strFromU8(bytes).replace(/^\ufeff/, ''), { newline: '\r\n' }).data;
}

const department = '唐山市丰南区人民代表大会常务委员会办公室2023年部门预算';

test('a printed table as CSV and as XLSX, with its figures', async ({ page }) => {
  await open(page, screens.tables);
  const menu = await opened(page, /^取走：部门预算支出总表/);

  const csv = await saved(page, () => menu.getByRole('button', { name: 'CSV' }).click());
  expect(csv.name).toBe(`${department}_部门预算支出总表.csv`);
  const lines = linesOf(csv.bytes);
  expect(lines[0]?.slice(0, 4)).toEqual(['序号', '科目编码', '科目名称', '合计（万元）']);
  expect(lines[4]?.slice(0, 5)).toEqual(['4', '2010101', '行政运行', '576.77', '576.77']);

  const xlsx = await saved(page, () => menu.getByRole('button', { name: 'XLSX' }).click());
  expect(xlsx.name).toBe(`${department}_部门预算支出总表.xlsx`);
  const book = read(xlsx.bytes);
  expect(book.SheetNames).toEqual(['说明', '部门预算支出总表']);
  const cells = utils.sheet_to_json<unknown[]>(book.Sheets['部门预算支出总表']!, { header: 1 });
  expect(cells).toContainEqual(expect.arrayContaining(['2010101', '行政运行', 576.77]));
});

test('the whole budget as CSV, XLSX, Budget JSON and data package', async ({ page }) => {
  await open(page, screens.overview);
  const menu = await opened(page, /^取走整份预算/);
  const press = (name: string | RegExp) =>
    saved(page, () => menu.getByRole('button', { name }).click());

  const archive = await press(/全部表格 CSV/);
  expect(Object.keys(unzipSync(archive.bytes))).toContain('03_部门预算支出总表.csv');
  const xlsx = await press('XLSX');
  expect(read(xlsx.bytes).SheetNames).toContain('部门预算支出总表');
  const json = await press(/Budget JSON/);
  expect(json.name).toBe(`${department}.json`);
  expect(JSON.parse(strFromU8(json.bytes))).toMatchObject({ format: 'budget-json', year: 2023 });
  const zip = await press(/数据包/);
  const descriptor = JSON.parse(strFromU8(unzipSync(zip.bytes)['datapackage.json']!)) as object;
  expect(descriptor).toMatchObject({ profile: 'tabular-data-package', homepage: page.url() });
});

test('with the keyboard on a phone: open, save, Esc back to the control', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, screens.tables);
  const button = page.getByRole('button', { name: /^取走：部门预算收入总表/ });
  await tabTo(page, button, 200);
  await page.keyboard.press('Enter');
  const entry = page
    .getByRole('group', { name: '部门预算收入总表' })
    .getByRole('button', { name: 'CSV' });
  await expect(entry).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(entry).toBeFocused();
  const csv = await saved(page, () => page.keyboard.press('Enter'));
  expect(csv.name).toBe(`${department}_部门预算收入总表.csv`);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(entry).toBeHidden();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

for (const [name, where, says] of [
  ['sunburst', screens.spending, ['全部支出中，近八成是一般公共服务支出', '802.49 万元，占76.9%']],
  ['flow', screens.flow, ['钱全部来自财政拨款收入，近八成用于一般公共服务支出', '1,043.55']],
  ['bars', screens.composition, ['项目支出最多的是一般行政管理事务', '576.77']],
  ['reasons', screens.changes, ['为什么多了：一项一行', '+173.11']],
] as const) {
  test(`the ${name} as SVG, PNG and CSV`, async ({ page }) => {
    // The picture is the same whatever the screen shows.
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, where);
    const menu = await opened(page, /^取走：/);
    const svg = await saved(page, () => menu.getByRole('button', { name: 'SVG' }).click());
    expect(svg.name).toMatch(/^唐山市.*2023年部门预算_.+\.svg$/);
    const text = strFromU8(svg.bytes);
    for (const said of [...says, '来源：2023年部门预算', '单位：万元'])
      expect(text).toContain(said);
    expect(text).toContain('#fbfaf6');
    expect(text).not.toContain('var(');

    const png = await saved(page, () => menu.getByRole('button', { name: 'PNG' }).click());
    expect([...png.bytes.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    expect(Buffer.from(png.bytes).readUInt32BE(16)).toBe(2 * 960);

    const csv = await saved(page, () => menu.getByRole('button', { name: 'CSV' }).click());
    const [header = [], ...lines] = linesOf(csv.bytes);
    expect(header.join()).toContain('（万元）');
    expect(lines.length).toBeGreaterThan(4);
  });
}

test('the address is copied, and where the browser forbids it, selected to copy', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const texts: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => (texts.push(text), Promise.resolve()), texts },
    });
    Object.assign(window, {
      forbid: () =>
        Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }),
    });
    document.execCommand = () => false;
  });
  await open(page, screens.tables);
  const menu = await opened(page, /^取走：部门预算支出总表/);
  await menu.getByRole('button', { name: '复制链接' }).click();
  await expect(menu.getByText('地址已复制')).toBeVisible();
  const texts = () =>
    page.evaluate(() => (navigator.clipboard as unknown as { texts: string[] }).texts);
  expect(await texts()).toEqual([page.url()]);

  await page.evaluate(() => (window as unknown as { forbid: () => void }).forbid());
  await menu.getByRole('button', { name: '复制链接' }).click();
  await menu.getByRole('button', { name: '复制链接' }).click();
  await expect(menu.getByText('地址已选中')).toBeVisible();
  const field = menu.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
});

for (const [name, where, control, file, header, row] of [
  ['the departments', '/#/', /^取走：各部门预算/, /^各部门预算_/, '支出预算（万元）', '1043.55'],
  ['the survey', '/#/review', /^取走：全部部门/, /^全部部门的核对结果_/, '对不上', '唐山市丰南区'],
  [
    'all findings of all departments',
    '/#/review?year=all',
    /^取走全部发现/,
    /^全部部门的全部发现_/,
    '相差（万元）',
    '不一致',
  ],
  [
    'the findings of one department',
    screens.review,
    /^取走：全部发现/,
    /部门预算_全部发现\.csv$/,
    '相差（万元）',
    '不一致',
  ],
] as const) {
  test(`${name} as CSV and XLSX, by link, and not as a document`, async ({ page }) => {
    await open(page, where);
    if (where.startsWith('/#/review')) {
      const all = page.getByRole('status').filter({ hasText: /(\d+) \/ \1 份/ });
      await expect(all).toBeVisible({ timeout: 120_000 });
    }
    const menu = await opened(page, control);
    const csv = await saved(page, () => menu.getByRole('button', { name: 'CSV' }).click());
    expect(csv.name).toMatch(file);
    const lines = linesOf(csv.bytes);
    expect(lines[0]).toContain(header);
    expect(lines.join()).toContain(row);
    const xlsx = await saved(page, () => menu.getByRole('button', { name: 'XLSX' }).click());
    const book = read(xlsx.bytes);
    const cells = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[1] ?? '']!, {
      header: 1,
      blankrows: false,
    });
    // Two lines above the rows: the title and the header. A CSV ends in an empty line.
    expect(cells.length - 2).toBe(lines.length - 2);
    await expect(menu.getByRole('button', { name: '复制链接' })).toBeVisible();
    const json = menu.getByRole('button', { name: /JSON/ });
    await expect(json).toHaveCount(where === screens.review ? 1 : 0);
  });
}

test('notes are taken away as a table, and no link to them is offered', async ({ page }) => {
  await open(page, screens.tables.replace('tables', 'targets'));
  await page.getByRole('button', { name: '记一笔：会议费' }).click();
  await page.getByLabel('内容').fill('会议开了几次？');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await open(page, '/#/notebook');
  const menu = await opened(page, /^取走：笔记和问题/);
  const csv = await saved(page, () => menu.getByRole('button', { name: 'CSV' }).click());
  expect(csv.name).toMatch(/^笔记和问题_\d{4}-\d\d-\d\d\.csv$/);
  expect(linesOf(csv.bytes)[1]).toContain('会议开了几次？');
  await expect(menu.getByRole('button', { name: 'XLSX' })).toBeVisible();
  await expect(menu.getByRole('button', { name: /链接|二维码|嵌入|分享/ })).toHaveCount(0);
});
