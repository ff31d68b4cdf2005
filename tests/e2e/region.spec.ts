/** A region's departments looked over together: the front page leads to them, and they to each department. */
import { axeInEveryLook } from './axe.ts';
import { expect, open, screens, settled, test } from './app.ts';

const city = '/#/region?region=440100';

test('the front page shows what a whole city spends on, and leads into it', async ({ page }) => {
  await open(page, screens.home);
  await expect(page.getByText('广州市22个部门，2026年')).toBeVisible();
  await expect(page.getByRole('figure').getByText('728.98')).toBeVisible();
  await page.getByRole('link', { name: /用于卫生健康支出$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '广州市各部门预算' })).toBeVisible();
  await expect(page).toHaveURL(/#\/region\?region=440100&ring=class$/);
});

test('a city is told in a sentence, a ring and a table whose figures lead to the departments', async ({
  page,
}) => {
  await open(page, city);
  await expect(
    page.getByText(/22 个部门 2026 年支出预算合计 728.98 亿元，比上年少 55.90 亿元/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /增加最多的是广州市工业和信息化局/ })).toBeVisible();
  const rows = page.getByRole('region', { name: '各部门', exact: true }).getByRole('row');
  await expect(rows).toHaveCount(23);
  await expect(rows.nth(1)).toContainText('广州市卫生健康委员会');
  // 三公 are their own row of that table, and not the first one.
  await expect(rows.filter({ hasText: '广州市工业和信息化局' })).toContainText('95.71');
  await page.getByRole('link', { name: '增减（%）' }).click();
  await expect(rows.nth(1)).toContainText('广州市工业和信息化局');
  await page.goBack();
  await expect(rows.nth(1)).toContainText('广州市卫生健康委员会');
  await rows.nth(1).getByRole('link', { name: '-18.97' }).click();
  await expect(page).toHaveURL(/440100-f792811f-2026-budget\/changes$/);
  await page.goBack();
  // At the end: the last look is that of a phone, which has fewer columns.
  expect(await axeInEveryLook(page)).toEqual([]);
});

test('the ring is gone into, by what money is for and by who spends it, down to a department', async ({
  page,
}) => {
  await open(page, city);
  await page.getByText('用途', { exact: true }).click();
  await expect(page.getByRole('heading', { name: /用于卫生健康支出$/ })).toBeVisible();
  const parts = page.getByRole('region', { name: /的各部分$/ });
  await parts.getByRole('button', { name: '卫生健康支出' }).click();
  await expect(page).toHaveURL(/ring=class&path=210$/);
  await expect(parts.getByRole('row').nth(1)).toContainText('广州市卫生健康委员会');
  await page.goBack();
  await expect(parts.getByRole('row')).not.toHaveCount(1);
  await page.goForward();
  await parts.getByRole('button', { name: '广州市水务局' }).click();
  await expect(page).toHaveURL(/440100-80d39209-2026-budget\/spending\?path=210$/);
  await settled(page);
});

test('a region or year that is not there is said, and another one is shown', async ({ page }) => {
  await open(page, '/#/region?region=990000');
  await expect(page.getByText('没有代码为 990000 的地区，下面是第一个地区。')).toBeVisible();
  await open(page, '/#/region?region=310107&year=1999');
  await expect(page.getByText('没有 1999 年的部门预算，下面是最新的一年。')).toBeVisible();
  await page.getByRole('link', { name: '2024', exact: true }).click();
  await expect(page.getByText(/1 个部门 2024 年支出预算合计/)).toBeVisible();
});

test('a list that does not come is said, with a way to try again', async ({ page, faults }) => {
  await page.route('**/data/regions/440100-*.json', (route) => route.fulfill({ status: 503 }));
  await page.goto(city);
  await expect(page.getByRole('alert')).toContainText('503');
  await page.unroute('**/data/regions/440100-*.json');
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByText(/22 个部门 2026 年支出预算合计/)).toBeVisible();
  faults.errors.splice(0);
});

test('the table is taken away as it stands', async ({ page }) => {
  await open(page, city);
  await page.getByRole('button', { name: /^取走/ }).click();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  expect(csv.suggestedFilename()).toContain('广州市各部门预算');
});
