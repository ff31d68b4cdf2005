/** A document on its way in: what was understood of it, what it does not tell, and how it is kept. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, open, screens, tabTo, test } from './app.ts';
import { axeFindings } from './axe.ts';

const bundled = fileURLToPath(new URL('../../public/data', import.meta.url));
const catalog = JSON.parse(readFileSync(`${bundled}/catalog.json`, 'utf8'));
const region = catalog.regions.find(({ code }: { code: string }) => code === '130207');
const shard = JSON.parse(readFileSync(`${bundled}/${region.path}`, 'utf8'));
const disclosure = readFileSync(`${bundled}/${shard.disclosures[0].path}`, 'utf8');

const row = (...cells: readonly string[]) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`;

/** A table of expenditure under these cells of a caption; `total` is what it states. */
function tables(caption: readonly string[], total = '12.30'): string {
  return [
    '部门预算支出总表\n',
    row(...caption, '单位：万元'),
    row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
    row('', '合计', total, '10.00', '2.30'),
    row('201', '一般公共服务支出', '12.30', '10.00', '2.30'),
    '\n',
  ].join('');
}

const named = ['编制部门：唐山市丰南区某局', '预算年度：2023'];
const prose =
  '唐山市丰南区某局2023年部门预算公开\n一、支出安排情况\n2023年支出预算12.30万元，比上年增加1.00万元。\n';

async function drop(page: Page, name: string, content: string) {
  const buffer = Buffer.from(content);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

async function fitsAndIsAccessible(page: Page) {
  expect(await axeFindings(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
}

test('what a document does not tell is asked for, and its tables are shown meanwhile', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, screens.import);
  await drop(page, '表.txt', tables([]));
  await expect(page.getByRole('alert')).toContainText('没有写明');
  await expect(page.getByText('读懂了全部 1 张表')).toBeVisible();
  await page.getByText('部门预算支出总表').click();
  await expect(page.getByRole('row', { name: /^201 一般公共服务支出/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /保存到本机/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '下载 Budget JSON' })).toHaveCount(0);
  await fitsAndIsAccessible(page);
  // With the keyboard alone from here on.
  await tabTo(page, page.getByRole('textbox', { name: '部门名称' }));
  await page.keyboard.type('唐山市丰南区某局');
  await tabTo(page, page.getByRole('textbox', { name: '年度' }));
  await page.keyboard.type('2024');
  await tabTo(page, page.getByRole('button', { name: '改用这些' }));
  await page.keyboard.press('Enter');
  const save = page.getByRole('button', { name: '保存到本机并打开' });
  await expect(save).toBeVisible();
  await expect(page.getByText('唐山市丰南区 · 部门预算 · 2024年')).toBeVisible();
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('唐山市丰南区某局');
  await expect(page).toHaveURL(/130207-[0-9a-f]{8}-2024-budget/);
});

test('a file that is let go anywhere, on any screen, is read', async ({ page }, info) => {
  const file = info.outputPath('合.txt');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, tables(named));
  await open(page, screens.spending);
  const devtools = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x: 40,
      y: 300,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await expect(page.getByText('松手就读')).toBeVisible();
  await drag('drop');
  await expect(page.getByText('松手就读')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/import$/);
  await expect(page.getByText('《合.txt》读到了这些')).toBeVisible();
});

test('several that are saved are listed with the ways to them, and compared', async ({ page }) => {
  await open(page, screens.import);
  const second = tables(['编制部门：唐山市丰南区另一局', '预算年度：2023'], '12.30');
  await page.locator('input[type=file]').setInputFiles([
    { name: '甲.txt', mimeType: '', buffer: Buffer.from(tables(named)) },
    { name: '乙.txt', mimeType: '', buffer: Buffer.from(second) },
  ]);
  await page.getByRole('button', { name: '把读到的 2 份都保存到本机' }).click();
  const kept = page.getByRole('region', { name: '已保存 2 份' });
  await expect(kept.getByRole('listitem')).toHaveCount(2);
  await expect(kept.getByRole('link', { name: '核对唐山市丰南区某局的数字' })).toBeVisible();
  await fitsAndIsAccessible(page);
  await kept.getByRole('link', { name: '把唐山市丰南区另一局与其他几份并排比较' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('并排比较');
  await expect(page.getByRole('columnheader')).toContainText(['项目', '另一局', '某局']);
  await expect(page.getByRole('row', { name: /^支出总额/ })).toContainText('12.30');
  await fitsAndIsAccessible(page);
  await page.getByRole('radio', { name: '占各自总额' }).check();
  await expect(page.getByRole('row', { name: /^支出总额/ })).toContainText('100.0%');
});

test('each table says whether it agrees with its own totals, and where it does not', async ({
  page,
}) => {
  await open(page, screens.import);
  await drop(page, '合.txt', tables(named));
  await expect(page.getByText('读懂了全部 1 张表；5 个合计全部相符')).toBeVisible();
  await page.getByRole('button', { name: '不要这一份' }).click();
  await drop(page, '不合.txt', tables(named, '12.40'));
  await expect(page.getByText('读懂了全部 1 张表；5 个合计中 3 个相符')).toBeVisible();
  const told = page.getByRole('listitem').filter({ hasText: '印的是 12.4' }).last();
  await expect(told).toContainText('“合计”的“合计”印的是 12.4，各组成部分相加是 12.3');
  await expect(told).toContainText('表 1 第 3 行（原文第 12 行）');
  await expect(page.getByText('没有读到：收支总表、收入总表、财政拨款收支总表')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await fitsAndIsAccessible(page);
  }
});

test.describe('what was copied', () => {
  const copied = (page: Page, data: Record<string, string>, where: string) =>
    page.locator(where).evaluate((element, types) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, data);
  const html = `<p>${named[0]}</p><table><caption>部门预算支出总表</caption><tr><td>科目编码<td>科目名称<td>合计<tr><td><td>合计<td>5.00<tr><td>201<td>一般公共服务支出<td>5.00</table>`;

  test('from a web page keeps its table', async ({ page }) => {
    await open(page, screens.import);
    await copied(page, { 'text/html': html, 'text/plain': '科目 合计' }, 'body');
    await expect(page.getByText('《粘贴的网页.html》读到了这些')).toBeVisible();
    await expect(page.getByText('读懂了全部 1 张表')).toBeVisible();
  });

  test('as a text is read, too; a word or two are not', async ({ page }) => {
    await open(page, screens.import);
    await copied(page, { 'text/plain': '预算' }, 'body');
    await copied(page, { 'text/plain': prose + tables(named) }, 'body');
    await expect(page.getByText('《粘贴的文字.txt》读到了这些')).toHaveCount(1);
  });

  test('goes into a box where there are no keys to paste with', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, screens.import);
    await page.getByText('或者把内容粘贴到这里').click();
    const read = page.getByRole('button', { name: '读取粘贴的内容' });
    await expect(read).toBeDisabled();
    await fitsAndIsAccessible(page);
    await page.getByRole('textbox').fill(prose + tables(named));
    await read.click();
    await expect(page.getByText('《粘贴的文字.txt》读到了这些')).toBeVisible();
    await copied(page, { 'text/html': html, 'text/plain': '科目 合计' }, 'textarea');
    await expect(page.getByText('《粘贴的网页.html》读到了这些')).toBeVisible();
  });
});

test('D29 the same file twice, another of the same disclosure, and another version', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, screens.import);
  const save = () => page.getByRole('button', { name: /^保存到本机/ }).click();
  await drop(page, '表格.txt', tables(named));
  await save();
  // Saved and gone to.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('唐山市丰南区某局');
  await open(page, screens.import);
  await page.reload();
  await drop(page, '表格.txt', tables(named));
  await save();
  await expect(page.getByRole('alert')).toContainText('同样的一份已经在这里了');
  await expect(page.getByRole('alert')).toContainText(/校验值 [0-9a-f]{12}，这一份 [0-9a-f]{12}/);
  await page.getByRole('button', { name: '不要这一份' }).click();
  await drop(page, '说明.txt', prose);
  await save();
  const alert = page.getByRole('alert');
  for (const way of ['合并', '覆盖', '另存一份']) {
    await expect(alert.getByRole('button', { name: way, exact: true })).toBeVisible();
  }
  await expect(alert.getByRole('link', { name: '取消，打开已有的一份' })).toBeVisible();
  await fitsAndIsAccessible(page);
  await alert.getByRole('button', { name: '合并' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('唐山市丰南区某局');
  const id = /130207-[0-9a-f]{8}-2023-budget/.exec(page.url())?.[0];
  await open(page, `/#/${id}/tables`);
  await expect(page.getByRole('main')).toContainText(
    '由 2 份文件合并而成：第 1 份《表格.txt》，第 2 份《说明.txt》。',
  );
  await expect(page.getByRole('row', { name: /^201 一般公共服务支出/ })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('第 2 份文件 第 3 行');
});

test('D14 D15 names that look like code, and controls that turn words round, are shown as they are', async ({
  page,
}) => {
  const evil =
    '<img src=x onerror="window.__pwned=1"></title><script>window.__pwned=1</script>{{7*7}}${7*7}\u202e21.3\u202c局';
  const shown = evil.replace('\u202e', '[U+202E]').replace('\u202c', '[U+202C]');
  const file = JSON.parse(disclosure);
  file.id = '130207-997-2023-budget';
  file.organization.name = evil;
  file.region.name = `\u2067${file.region.name}`;
  for (const table of file.tables) {
    table.title += '\u202e';
    for (const each of table.rows) if (each.code === '201') each.name = evil;
  }
  for (const project of file.projects) project.name += evil;
  await open(page, screens.import);
  await drop(page, '预\u202exslx.json', JSON.stringify(file));
  await expect(page.getByText('《预[U+202E]xslx.json》读到了这些')).toBeVisible();
  const unseen = () =>
    page.evaluate(() => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ value }) => value),
      );
      const all = [document.title, location.href, document.documentElement.textContent];
      return [...all, ...attributes].filter((text) =>
        /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text),
      );
    });
  expect(await unseen()).toEqual([]);
  await page.getByRole('button', { name: '保存到本机并打开' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shown);
  await expect(page).toHaveTitle(new RegExp('</title><script>.*\\[U\\+202E\\]21\\.3'));
  const views = ['', 'spending', 'spending?lens=flow', 'composition', 'changes', 'targets'];
  for (const view of [...views, 'review', 'department', 'tables']) {
    await open(page, `/#/130207-997-2023-budget/${view}`);
    await expect(page.locator('img[src=x], main script')).toHaveCount(0);
    expect(await unseen(), view).toEqual([]);
  }
  await open(page, screens.home);
  await expect(page.getByRole('link', { name: shown }).first()).toBeVisible();
  expect(await unseen()).toEqual([]);
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});
