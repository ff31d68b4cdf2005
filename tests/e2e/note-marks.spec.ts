/** A chip beside what has notes: how many, and the way to them. */
import type { Page } from '@playwright/test';
import { address, expect, open, settled, test } from './app.ts';
import { axeInEveryLook } from './axe.ts';

const cell = address('/tables?cell=expenditure.4.project');

async function take(page: Page, where: string, name: string | RegExp, text: string) {
  await open(page, where);
  await page.getByRole('button', { name }).first().click();
  await page.getByLabel('内容').fill(text);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
}

const marks = (page: Page) => page.getByRole('button', { name: /^看 \d+ 条笔记/ });

test('figures, subjects, projects and findings with notes say how many, and lead to them', async ({
  page,
}) => {
  await open(page, address());
  await expect(marks(page)).toHaveCount(0);
  await take(page, cell, /^记一笔：.*225\.72/, '这一格做什么？');
  await take(page, cell, /^记一笔：.*225\.72/, '还有谁用？');
  await take(page, address('/spending?path=208'), /^记一笔：208/, '社保为什么增加？');
  await take(page, address('/targets'), '记一笔：会议费', '会议开了几次？');
  await take(page, address('/review'), /^记一笔：文字说明称/, '为什么不一致？');
  await take(page, address(), '记一笔：整份预算', '先看哪里？');

  const there: [where: string, name: RegExp, texts: string[]][] = [
    [address(), /整份预算/, ['先看哪里？']],
    [address(), /会议费/, ['会议开了几次？']],
    [address('/spending'), /208 社会保障/, ['社保为什么增加？']],
    [address('/targets'), /会议费/, ['会议开了几次？']],
    [address('/review'), /文字说明称/, ['为什么不一致？']],
    [address('/tables?table=expenditure'), /225\.72/, ['这一格做什么？', '还有谁用？']],
  ];
  for (const [where, name, texts] of there) {
    await open(page, where);
    const mark = marks(page).filter({ visible: true }).and(page.getByRole('button', { name }));
    await expect(mark.first()).toHaveText(`记 ${texts.length}`);
    await mark.first().click();
    await expect(page).toHaveURL(/#\/notebook$/);
    await expect(page.locator('article p.text')).toHaveText(texts);
    await expect(page.getByText('只看这一处的笔记')).toBeVisible();
    await page.goBack();
    await settled(page);
  }
  await open(page, '/#/notebook');
  await expect(page.locator('article p.text')).toHaveCount(texts(there));
});

/** Of things with notes, each once. */
function texts(there: readonly (readonly [string, RegExp, string[]])[]): number {
  return new Set(there.flatMap(([, , each]) => each)).size;
}

test('a note that is taken or deleted is counted at once, also from another window', async ({
  page,
  context,
}) => {
  await take(page, cell, /^记一笔/, '第一条');
  await expect(marks(page).first()).toHaveText('记 1');
  const other = await context.newPage();
  await take(other, cell, /^记一笔/, '第二条');
  await expect(marks(page).first()).toHaveText('记 2');
  await open(other, '/#/notebook');
  for (const text of ['第一条', '第二条']) {
    await other.getByRole('button', { name: `删去：${text}` }).click();
  }
  await expect(marks(page)).toHaveCount(0);
});

for (const [where, from, part] of [
  [cell, cell, 'td.marked'],
  [address('/spending'), address('/spending?path=208'), 'main'],
] as const) {
  test(`axe finds nothing where marks stand, ${where}`, async ({ page }) => {
    await take(page, from, /^记一笔/, '一条');
    await open(page, where);
    await expect(marks(page).first()).toBeVisible();
    expect(await axeInEveryLook(page, part)).toEqual([]);
  });
}
