/** How documents are read and checked: a page that the foot of every page leads to. */
import { expect, open, test } from './app.ts';
import { axeInEveryLook } from './axe.ts';

test('the page of method tells every rule with what it rests on, in every look', async ({
  page,
}) => {
  await open(page, '/#/');
  await page.getByRole('link', { name: '怎样读、怎样核对' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('怎样读、怎样核对');
  await expect(page.getByText(/按 \d+ 条规则核对.*按 \d+ 条规则提出/)).toBeVisible();
  await expect(page.getByText(/29 份文件，一共核对了 [\d,]+ 处/)).toBeVisible();
  const row = page.getByRole('row', { name: /收支总表、收入总表、支出总表的总计相同/ });
  await expect(row).toContainText('预算法第四条');
  expect(await axeInEveryLook(page)).toEqual([]);
});
