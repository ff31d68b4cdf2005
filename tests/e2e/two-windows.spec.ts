/** Two windows at work on the same storage at the same time: nothing of either is lost. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { address, expect, open, test } from './app.ts';

const notebook = '/#/notebook';
const texts = (page: Page) => page.locator('article p.text');

async function take(page: Page, text: string) {
  await page.getByRole('button', { name: '记一笔：整份预算' }).click();
  await page.getByLabel('内容').fill(text);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
}

async function backup(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '备份到文件' }).click();
  return readFileSync(await (await download).path());
}

async function choose(page: Page, buffer: Buffer) {
  await page
    .getByLabel('从备份恢复')
    .and(page.locator('input'))
    .setInputFiles({ name: '备份.json', mimeType: 'application/json', buffer });
}

/** A budget of one table, as text. */
function budget(name: string, total: string): Buffer {
  const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`;
  return Buffer.from(
    [
      '部门预算支出总表\n',
      row(`编制部门：唐山市丰南区${name}`, '预算年度：2023', '单位：万元'),
      row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
      row('', '合计', total, total, ''),
      row('201', '一般公共服务支出', total, total, ''),
      '\n',
    ].join(''),
  );
}

async function drop(page: Page, name: string, buffer: Buffer) {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: `${name}.txt`, mimeType: '', buffer });
  await expect(page.getByRole('button', { name: /保存到本机/ })).toBeVisible();
}

test('a restore, notes and an import at once: all of it is there afterwards', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, address());
  for (const text of ['一', '二', '三']) await take(page, text);
  await open(page, notebook);
  const file = await backup(page);
  for (const text of ['一', '二', '三']) {
    await page.getByRole('button', { name: `删去：${text}` }).click();
  }
  await expect(texts(page)).toHaveCount(0);
  await choose(page, file);
  await expect(page.getByText('将新增 3 条')).toBeVisible();

  const third = await context.newPage();
  await open(third, '/#/import');
  await drop(third, '某局', budget('某局', '12.30'));
  await open(other, address());
  await other.getByRole('button', { name: '记一笔：整份预算' }).click();
  await other.getByLabel('内容').fill('同时记下的');

  await Promise.all([
    page.getByRole('button', { name: '恢复', exact: true }).click(),
    other.getByRole('button', { name: '保存', exact: true }).click(),
    third
      .getByRole('button', { name: /保存到本机/ })
      .first()
      .click(),
  ]);
  await expect(page.getByText('已恢复，写入 3 条。')).toBeVisible();
  await expect(other.getByText('已保存。')).toBeVisible();
  await expect(third).toHaveURL(/2023-budget/);

  await open(other, '/#/');
  await open(page, notebook);
  await page.reload();
  await expect(texts(page)).toHaveCount(4);
  expect((await texts(page).allTextContents()).sort()).toEqual(
    ['一', '三', '二', '同时记下的'].sort(),
  );
  await open(page, '/#/');
  await page.reload();
  await expect(page.getByRole('link', { name: /某局/ }).first()).toBeVisible();
});

test('a note that is changed after the dry run of a restore is not written over', async ({
  page,
  context,
}) => {
  await open(page, address());
  await take(page, '原来的');
  await open(page, notebook);
  const file = await backup(page);
  await page.getByRole('button', { name: '修改：原来的' }).click();
  await page.getByLabel('内容').fill('这里改的');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await choose(page, file);
  await expect(page.getByText('冲突 1 条')).toBeVisible();
  await page.getByRole('radio', { name: /备份/ }).check({ force: true });

  const other = await context.newPage();
  await open(other, notebook);
  await other.getByRole('button', { name: '修改：这里改的' }).click();
  await other.getByLabel('内容').fill('那边又改的');
  await Promise.all([
    other.getByRole('button', { name: '保存', exact: true }).click(),
    page.getByRole('button', { name: '恢复', exact: true }).click(),
  ]);
  // Whichever was first: the other one is told, and neither text is gone unseen.
  const told = other.getByRole('heading', { name: '在另一个窗口里改过了' });
  await expect(told.or(other.getByText('已保存。'))).toBeVisible();
  if (await told.isVisible()) {
    await expect(other.locator('.sides').getByText('原来的')).toBeVisible();
    await expect(other.getByText('那边又改的').first()).toBeVisible();
  } else {
    await expect(texts(page)).toHaveText(['那边又改的']);
    await expect(texts(other)).toHaveText(['那边又改的']);
  }
});

test('two windows that save another document under one id keep both', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, '/#/import');
  await open(other, '/#/import');
  await drop(page, '甲', budget('某局', '12.30'));
  await drop(other, '乙', budget('某局', '45.60'));
  const save = (window: Page) => window.getByRole('button', { name: /保存到本机/ }).first();
  await Promise.all([save(page).click(), save(other).click()]);
  const asked = (window: Page) => window.getByRole('button', { name: '另存一份' });
  await expect.poll(async () => (await asked(page).count()) + (await asked(other).count())).toBe(1);
  const second = (await asked(page).isVisible()) ? page : other;
  await asked(second).click();
  await expect(second).toHaveURL(/2023-budget-2/);
  await open(page, '/#/');
  await page.reload();
  await expect(page.getByRole('link', { name: /某局/ })).toHaveCount(2);
});
