/** Two years of one department, item by item: made further years of the bundled one are in the library. */
import type { Page } from '@playwright/test';
import { address, expect, fengnan, open, settled, tabTo, test } from './app.ts';
import { axeInEveryLook } from './axe.ts';
import { serveYears } from './other-year.ts';

const section = (page: Page) => page.getByRole('region', { name: /逐项比较$/ });
const comparison = (page: Page) => page.getByRole('table', { name: /与2023年按.*比较/ });
const bodyRows = (page: Page) => comparison(page).locator('tbody tr');

test('with one year in the library the screen compares nothing item by item', async ({ page }) => {
  await open(page, address('/changes'));
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByText('逐项比较')).toHaveCount(0);
});

test.describe('with further years in the library', () => {
  test.beforeEach(async ({ page }) => {
    await serveYears(page, [2022, 2017]);
  });

  test('the year before is compared by itself, largest change first', async ({ page }) => {
    await open(page, address('/changes'));
    await expect(page.getByRole('heading', { name: '与2022年逐项比较' })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: '行政运行变动最大，多 176.77 万元' }),
    ).toBeVisible();
    await expect(section(page)).toContainText('9 个科目，增加 6 个，减少 1 个，新列 1 个');
    await expect(bodyRows(page)).toHaveCount(9);
    await expect(bodyRows(page).first()).toHaveText(
      /行政运行\s*2010101\s*\+176\.77\s*\+44\.2%\s*400\.00\s*576\.77/,
    );
    await expect(bodyRows(page).filter({ hasText: '人大会议' })).toContainText('不再列');
    await expect(bodyRows(page).filter({ hasText: '就业见习补贴' })).toContainText('新列');
    await expect(comparison(page).locator('tfoot')).toHaveText(
      /合计\s*\+195\.82\s*\+23\.1%\s*847\.73\s*1,043\.55/,
    );
  });

  test('last year’s figures are those of its document, and lead to it', async ({ page }) => {
    await open(page, address('/changes'));
    const stated = page.getByRole('table', { name: /^文件所说的增减/ });
    const basic = stated.getByRole('row', { name: /^基本支出/ });
    await basic.getByRole('link', { name: '633.00' }).click();
    await expect(page).toHaveURL(/130207-301-2022-budget\/tables\?cell=/);
    await expect(page.locator('td[aria-current="true"]')).toHaveText('633.00');
  });

  test('what the document says of last year is held against last year’s document', async ({
    page,
  }) => {
    await open(page, address('/changes'));
    const said = section(page).getByRole('listitem');
    // The total agrees (847.73); 636.73 is implied for basic spending and 633.00 is printed.
    await expect(said.filter({ hasText: '支出总额' })).toHaveCount(0);
    await expect(said.filter({ hasText: '基本支出' })).toHaveText(
      /文件说比 2022 年增减 \+178\.77.*推算 2022 年为 636\.73 万元.*印的是 633\.00，相差 3\.73 万元/,
    );
  });

  test('each amount leads to its cell in its own document, and Back comes back', async ({
    page,
  }) => {
    await open(page, address('/changes'));
    await bodyRows(page).first().getByRole('link', { name: '400.00' }).click();
    await expect(page).toHaveURL(/130207-301-2022-budget\/tables\?cell=expenditure\.\d+\.total/);
    await expect(page.locator('td[aria-current="true"]')).toHaveText('400.00');
    await page.goBack();
    await bodyRows(page).first().getByRole('link', { name: '576.77' }).click();
    await expect(page).toHaveURL(new RegExp(`${fengnan}/tables\\?cell=`));
    await expect(page.locator('td[aria-current="true"]')).toHaveText('576.77');
  });

  test('another year is chosen in the address, shared and left again', async ({ page }) => {
    await open(page, address('/changes'));
    const years = page.getByRole('navigation', { name: '换一年比较' });
    await years.getByRole('link', { name: '2017年' }).click();
    await expect(page).toHaveURL(/\/changes\?against=2017$/);
    await expect(page.getByRole('heading', { name: '与2017年逐项比较' })).toBeVisible();
    await expect(years.getByRole('link', { name: '2017年' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.goBack();
    await expect(page.getByRole('heading', { name: '与2022年逐项比较' })).toBeVisible();
    await open(page, address('/changes?against=130207-301-2017-budget'));
    await expect(page.getByRole('heading', { name: '与2017年逐项比较' })).toBeVisible();
  });

  test('a year that is not there is said to be missing, the others stay on offer', async ({
    page,
  }) => {
    await open(page, address('/changes?against=1999'));
    await expect(section(page)).toContainText('资料里没有这个部门的“1999”');
    await expect(page.getByRole('navigation', { name: '换一年比较' })).toContainText('2022年');
  });

  test('over the reform of 2018 a moved item is compared and a regrouped one is a break', async ({
    page,
  }) => {
    await open(page, address('/changes?against=2017&by=item'));
    const moved = bodyRows(page).filter({ hasText: '住房公积金' });
    await expect(moved).toContainText('+3.71');
    await expect(moved).toContainText('2018 年起编码 30311 改为 30113');
    const broken = bodyRows(page).filter({ hasText: '医疗费30307' });
    await expect(broken).toContainText('不可比');
    await expect(broken).toContainText('前后不可比');
    await expect(section(page)).not.toContainText('∞');
    await expect(section(page)).not.toContainText('Infinity');
  });

  test('by item, by project, filtered and ordered with the keyboard alone', async ({ page }) => {
    await open(page, address('/changes'));
    await tabTo(page, page.getByRole('link', { name: '2017年' }));
    await tabTo(page, page.getByRole('radio', { name: '功能科目' }));
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/by=item/);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/by=project/);
    await expect(bodyRows(page)).toHaveCount(9);
    await tabTo(page, page.getByRole('combobox', { name: '只看' }));
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/change=new/);
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/change=ended/);
    await expect(bodyRows(page)).toHaveText([/换届选举经费/]);
    await tabTo(page, page.getByRole('combobox', { name: '排序' }));
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/sort=printed/);
  });

  for (const query of ['', '?against=2017&by=item', '?by=project&sort=printed']) {
    test(`axe finds nothing by day, in the dark and on a phone, ${query}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, address(`/changes${query}`));
      await settled(page);
      await expect(bodyRows(page).first()).toBeVisible();
      expect(await axeInEveryLook(page)).toEqual([]);
    });
  }
});
