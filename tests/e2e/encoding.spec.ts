/** A text that does not tell its encoding: what each would make of it is shown, and one is chosen. */
import type { Page } from '@playwright/test';
import { encodeText } from '../fixtures/encode-text.ts';
import { expect, open, screens, tabTo, test } from './app.ts';
import { axeFindings } from './axe.ts';

const cells = (row: readonly string[]) => `${row.map((cell) => `\t${cell}\n`).join('')}\n`;
const rows = [
  ['401唐山市丰南区某局', '预算年度：2023', '单位：万元'],
  ['科目编码', '科目名称', '合计'],
  ['', '合计', '5.00'],
  ['201', '一般公共服务支出', '5.00'],
];
const budget = `部门预算支出总表\n${rows.map(cells).join('')}\n`;

async function drop(page: Page, name: string, bytes: Uint8Array) {
  const buffer = Buffer.from(bytes);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

test('where several may be meant the one that reads well is chosen with the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, screens.import);
  await drop(page, '名单.txt', encodeText('冼', 'gb18030'));
  const alert = page.getByRole('alert');
  await expect(alert.locator('[data-code="E-ENCODING"]')).toBeVisible();
  await expect(alert).toContainText('已有的数据没有变');
  const gb = page.getByRole('radio', { name: /^GB18030.*冼$/ });
  const big5 = page.getByRole('radio', { name: /^Big5.*湞$/ });
  await expect(gb).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await tabTo(page, gb);
  await page.keyboard.press('ArrowDown');
  await expect(big5).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: '用这种编码读取' }));
  await page.keyboard.press('Enter');
  // One word is no budget, in whatever encoding; the report says in which it was read.
  await expect(alert.locator('[data-code="E-CONTENT"]')).toBeVisible();
  await expect(alert).toContainText('读入时用的是 Big5（繁体中文）');
});

test('the encoding that was taken is told, and another can be chosen', async ({ page }) => {
  await open(page, screens.import);
  await drop(page, '预算.txt', encodeText(budget, 'gb18030'));
  await expect(page.getByText('读入时用的是 GB18030（简体中文')).toBeVisible();
  await expect(page.getByText('读懂了全部 1 张表')).toBeVisible();
  await page.getByText('文字不对？换一种编码再读').click();
  await expect(page.getByRole('radio', { name: /^GB18030.*部门预算支出总表/ })).toBeChecked();
  await expect(page.getByRole('button', { name: '用这种编码读取' })).toBeDisabled();
  await page.getByRole('radio', { name: /^Big5/ }).check();
  await page.getByRole('button', { name: '用这种编码读取' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('《预算.txt》没有读成');
  await page.getByRole('radio', { name: /^GB18030.*部门预算支出总表/ }).check();
  await page.getByRole('button', { name: '用这种编码读取' }).click();
  await expect(page.getByText('读懂了全部 1 张表')).toBeVisible();
  await page.getByRole('button', { name: '保存到本机并打开' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('唐山市丰南区某局');
});

test('what was pasted has no encoding to choose', async ({ page }) => {
  await open(page, screens.import);
  await page.getByText('或者把内容粘贴到这里').click();
  await page.getByLabel('从网页或文件里复制的内容').fill(`${budget}冼`);
  await page.getByRole('button', { name: '读取粘贴的内容' }).click();
  await expect(page.getByText('读懂了全部 1 张表')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('换一种编码')).toHaveCount(0);
});
