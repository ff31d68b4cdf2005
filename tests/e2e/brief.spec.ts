/** The brief that is taken to a session: chosen on the screen, downloaded as Word, printed. */
import { readFileSync } from 'node:fs';
import { readDocument } from '#ingest/read/read-document.ts';
import { expect, open, test } from './app.ts';
import { axeInEveryLook } from './axe.ts';

const three = [
  '130207-301-2023-budget',
  '310107-eece0746-2024-budget',
  '320000-4e505f6f-2018-budget',
];
const screen = `#/brief?of=${three.join('.')}`;

test('the Word file says what the screen says, line by line and cell by cell', async ({ page }) => {
  await open(page, screen);
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 3 })).toHaveCount(3);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Word 文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^部门预算询问清单_\d{4}-\d{2}-\d{2}\.docx$/);
  const { value } = await readDocument(readFileSync(await download.path()), 'brief.docx');
  const folded = (text: string): string => text.replace(/\s+/gu, '');
  const read = (value?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
  );
  const said = await paper
    .locator('h2, h3, h4, p, figcaption, caption, th, td')
    .evaluateAll((all) => all.map((element) => element.textContent));
  const blank = (text: string): boolean => text !== '';
  expect(read.map(folded).filter(blank)).toEqual(said.map(folded).filter(blank));
  expect(read.join()).toContain('1,043.55');
});

test('what goes into it is chosen, and the address keeps the choice', async ({ page }) => {
  await open(page, `#/${three[0]}/review`);
  await page.getByRole('link', { name: '整理成材料' }).click();
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('部门预算询问清单');
  await expect(paper).toContainText('【不一致】');
  await page.getByRole('checkbox', { name: '不一致' }).uncheck();
  await expect(paper).not.toContainText('【不一致】');
  await page.getByText('审议意见', { exact: true }).click();
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('部门预算审议意见');
  await page.reload();
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('部门预算审议意见');
  await expect(paper).not.toContainText('【不一致】');
});

test('it is checked by the thresholds and against the years that the review screen goes by', async ({
  page,
}) => {
  await open(page, `#/${three[0]}/review`);
  await page.getByText('这些问题按什么标准提出').click();
  const rate = page.getByLabel('增幅达到（%）');
  await rate.fill('40');
  await rate.press('Tab');
  const said = page.getByText('人员经费比上年增加');
  await expect(said).toHaveCount(0);
  await page.getByRole('link', { name: '整理成材料' }).click();
  await expect(page.getByRole('article')).toContainText('1,043.55');
  await expect(said).toHaveCount(0);
});

test('a budget that is not there is named, the others stand', async ({ page }) => {
  await open(page, `#/brief?of=${three[0]}.130207-999-2023-budget`);
  await expect(page.getByRole('alert')).toContainText('130207-999-2023-budget');
  await expect(page.getByRole('article')).toContainText('1,043.55');
});

test('axe finds nothing by day, in the dark and on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, screen);
  await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveCount(3);
  expect(await axeInEveryLook(page)).toEqual([]);
});
