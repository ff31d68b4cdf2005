/** What a deputy reads and does on a phone: nothing scrolls inside the page, and a finger suffices. */
import { address, expect, open, test, withoutCity } from './app.ts';
import { axeFindings } from './axe.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list of departments is read without scrolling sideways, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await withoutCity(page);
    await open(page, '/#/review?year=all');
    await expect(page.getByText('已核对 7 / 7 份')).toBeVisible();
    const list = page.getByRole('table', { name: '各部门的核对结果' });
    await expect(list.getByRole('row')).toHaveCount(8);
    await expect(list.getByRole('row').nth(1).getByRole('cell')).toHaveCount(5);
    // Each number says what it is.
    await expect(list.getByRole('row').nth(1).getByText('对不上')).toBeVisible();
    const inside = await page
      .getByRole('region', { name: '各部门的核对结果' })
      .evaluate((region) => region.scrollWidth > region.clientWidth);
    expect(inside).toBe(false);
    expect(await axeFindings(page, { within: 'main' })).toEqual([]);
  });
}

test('findings are read without scrolling sideways', async ({ page }) => {
  await open(page, address('/review'));
  await expect(page.getByText('文字说明称').first()).toBeVisible();
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX === 'auto',
    ),
  );
  expect(wide).toEqual([]);
});

test('questions are put in order with a finger', async ({ page }) => {
  for (const text of ['甲', '乙', '丙']) {
    await open(page, address());
    await page.getByRole('button', { name: '记一笔：整份预算' }).tap();
    await page.getByLabel('内容').fill(text);
    await page.getByRole('button', { name: '保存', exact: true }).tap();
    await expect(page.getByText('已保存。')).toBeVisible();
    await page.getByRole('button', { name: '关闭' }).tap();
  }
  await open(page, '/#/notebook');
  const up = page.getByRole('button', { name: '上移：丙' });
  const box = await up.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await up.tap();
  await expect(page.locator('article p.text')).toHaveText(['甲', '丙', '乙']);
  await up.tap();
  await expect(page.locator('article p.text')).toHaveText(['丙', '甲', '乙']);
});
