/** What is published and how new it is, and what was mended in it: pages of the app. */
import { expect, open, screens, test, withoutCity } from './app.ts';
import { axeInEveryLook } from './axe.ts';

const wanli = '310107-eece0746-2025-budget';

/** As `publish` writes it, with one correction of a cell of that disclosure. */
const corrections = {
  format: 'mingzhang-corrections',
  version: 1,
  lists: [],
  corrections: [
    {
      region: '310107',
      id: wanli,
      organization: '上海市普陀区人民政府<b>万里</b>街道办事处',
      from: '0'.repeat(12),
      to: '1'.repeat(12),
      date: '2026-03-01',
      changed: 3,
      cells: [
        {
          cell: 'expenditure.0.total',
          table: '部门支出预算总表',
          row: '合计',
          column: '合计',
          unit: '元',
          before: 189767550,
          after: 189767551,
        },
        {
          cell: 'expenditure.1.total',
          table: '部门支出预算总表',
          row: '第二行',
          column: '合计',
          unit: '元',
          before: null,
          after: 12,
        },
      ],
    },
  ],
};

test('the page of coverage lists departments, years and tables, narrowed by region and year, and is taken away', async ({
  page,
}) => {
  await withoutCity(page);
  await open(page, '/#/');
  await page.getByRole('link', { name: '怎样读、怎样核对' }).click();
  await page.getByRole('link', { name: '有哪些、有多新' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('有哪些、有多新');
  await expect(page.getByText('已看 7 份，共 7 份')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(8);
  const finance = page.getByRole('row', { name: /2023年部门预算 唐山市丰南区/ });
  await expect(finance.getByText('有', { exact: true }).first()).toBeVisible();
  await page.getByRole('combobox', { name: '地区' }).selectOption('上海市普陀区');
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByRole('combobox', { name: '年度' }).selectOption('2024年');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/#\/coverage\?region=310107&year=2024$/);
  await page.getByRole('button', { name: /^取走/ }).click();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  expect(csv.suggestedFilename()).toContain('有哪些');
  expect(await axeInEveryLook(page)).toEqual([]);
});

test('corrections are listed with both values and the day, and stand at the disclosure that they are of', async ({
  page,
}) => {
  await page.route('**/data/corrections.json', (route) => route.fulfill({ json: corrections }));
  await open(page, '/#/corrections');
  const row = page.getByRole('row', { name: /2026-03-01 部门支出预算总表 合计 合计/ });
  await expect(row).toContainText('189,767,550');
  await expect(row).toContainText('189,767,551');
  // What a document is called is text.
  await expect(row).toContainText('<b>万里</b>');
  await expect(page.getByText('一共改了 3 格，这里列出 2 格。')).toBeVisible();
  expect(await axeInEveryLook(page)).toEqual([]);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${wanli}/tables\\?cell=expenditure.0.total`));
  await expect(page.getByRole('heading', { name: '这份资料的更正' })).toBeVisible();
  await open(page, '/#/130207-301-2023-budget/tables');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: '这份资料的更正' })).toHaveCount(0);
});

test('a library that has mended nothing says so, and so does one without that file, or with a broken one', async ({
  page,
  faults,
}) => {
  await open(page, '/#/corrections');
  await expect(page.getByText('还没有更正。')).toBeVisible();
  for (const [answer, said] of [
    [{ status: 404, body: '' }, '这里的资料没有更正记录。'],
    [{ status: 200, body: '{"format":"other"}' }, /目录文件的格式不对/],
  ] as const) {
    await page.route('**/data/corrections.json', (route) => route.fulfill(answer));
    await page.evaluate(() => indexedDB.deleteDatabase('mingzhang'));
    await page.goto('about:blank');
    await page.goto('/#/corrections');
    await expect(page.getByText(said)).toBeVisible();
    await page.unroute('**/data/corrections.json');
  }
  // That the file is missing is what the browser tells, once.
  expect(faults.errors.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('a page that cannot be fetched says so, and comes when the network is there again', async ({
  page,
  faults,
}) => {
  const program = /\/assets\/Corrections-/;
  await page.route(program, (route) => route.abort());
  await open(page, screens.home);
  await page.evaluate(() => (location.hash = '#/corrections'));
  await expect(page.getByRole('alert')).toHaveText('这一部分没有载入。请刷新页面再试。');
  // The browser itself tells the console of the fetch that failed.
  const told = faults.errors.splice(0);
  expect(told.filter((each) => !each.includes('ERR_FAILED'))).toEqual([]);
  await page.unroute(program);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '更正' })).toBeVisible();
});
