/** What happens around the program: a slow machine, a clock set back, a page come back to, a page changed. */
import type { Page } from '@playwright/test';
import { address, expect, open, test } from './app.ts';
import { budget, take } from './offline/visit.ts';

const texts = (page: Page) => page.locator('article p.text');

async function keepImport(page: Page, name: string) {
  await open(page, '/#/import');
  await page.locator('input[type=file]').first().setInputFiles(budget(name));
  await page.getByRole('button', { name: '保存到本机并打开' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`唐山市丰南区${name}`);
}

test('F33 on a slow machine a document is read, and what is said to be kept is kept', async ({
  page,
}) => {
  test.slow();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await keepImport(page, '慢局');
  await page.goto(address());
  await take(page, '慢也要记下');
  // A database that answers too late is given up for the visit, and that is said.
  const givenUp = (await page.getByText('本机的存储没有回应').count()) > 0;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await open(page, '/#/notebook');
  await page.reload();
  await expect(texts(page)).toHaveText(['慢也要记下']);
  await open(page, '/#/');
  const imports = page.getByRole('link', { name: '唐山市丰南区慢局' });
  await expect(imports).toHaveCount(givenUp ? 0 : 1);
});

test('F35 with the clock set back a year notes keep their order, a backup is asked for, and nothing is gone', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-02-28T10:00:00'));
  await keepImport(page, '甲局');
  await open(page, address());
  await take(page, '先记的');
  await page.clock.setFixedTime(new Date('2025-02-28T10:00:00'));
  await page.reload();
  await take(page, '拨回以后记的');
  await keepImport(page, '乙局');
  await open(page, '/#/notebook');
  await page.reload();
  await expect(texts(page)).toHaveCount(2);
  await expect(page.getByText('该备份了')).toBeVisible();
  await expect(page.getByText(/NaN|-\d+ 天前/)).toHaveCount(0);
  await open(page, '/#/');
  await expect(page.getByRole('link', { name: /^唐山市丰南区[甲乙]局$/ })).toHaveCount(2);
});

test('F36 a page that was frozen, and one that is come back to, show what was kept meanwhile and keep on', async ({
  page,
  context,
}) => {
  await open(page, '/#/notebook');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  const other = await context.newPage();
  await open(other, address());
  await take(other, '冻结时记的');
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(texts(page)).toHaveText(['冻结时记的']);
  await page.goto('about:blank');
  await take(other, '离开时记的');
  await page.goBack();
  await expect(texts(page)).toHaveCount(2);
  await open(page, address());
  await take(page, '回来后记的');
  await open(other, '/#/notebook');
  await expect(texts(other)).toHaveCount(3);
});

test('F39 on a page whose words another tool has put into other elements, screens change and notes are kept', async ({
  page,
}) => {
  await open(page, address());
  // As the translation of a page does it: every piece of text goes into a new element of a foreign name.
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const pieces: Text[] = [];
      while (walker.nextNode()) pieces.push(walker.currentNode as Text);
      for (const piece of pieces.filter(({ data }) => data.trim() !== '')) {
        const font = document.createElement('font');
        piece.replaceWith(font);
        font.textContent = `[${piece.data}]`;
      }
      return pieces.length;
    });
  expect(await translate()).toBeGreaterThan(50);
  for (const where of ['/spending', '/targets', '/review', '']) {
    await page.goto(address(where));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('正在载入')).toHaveCount(0);
    await translate();
  }
  await page.getByRole('button', { name: '记一笔：整份预算' }).click();
  await page.locator('textarea').fill('翻译过的页面');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.reload();
  await open(page, '/#/notebook');
  await expect(texts(page)).toHaveText(['翻译过的页面']);
});
