/** The same journeys with the keyboard alone. */
import { expect, open, screens, settled, tabTo, test } from './app.ts';

test.use({ reducedMotion: 'reduce' } as object);

test('from the start page to a department and to each of its pages', async ({ page }) => {
  await open(page, screens.home);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('tssfnq');
  await tabTo(page, page.getByRole('link', { name: /常务委员会办公室/ }));
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const [name, heading] of [
    ['支出', '钱用在哪'],
    ['基本与项目', '保运转多少，办项目多少'],
    ['增减', '比上年变了什么'],
    ['绩效', '钱要办成什么事'],
    ['部门', '部门情况'],
    ['原表', '原表'],
  ] as const) {
    await page.keyboard.press('Shift+Tab');
    const link = page
      .getByRole('navigation', { name: '本预算各页' })
      .getByRole('link', { name, exact: true });
    await tabTo(page, link, 400);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
});

test('the first Tab leads to a way past the navigation', async ({ page }) => {
  await open(page, screens.overview);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the toolbar of a budget is one tab stop, with arrow keys inside', async ({ page }) => {
  await open(page, screens.overview);
  const tools = page.getByRole('toolbar', { name: '整份预算' });
  await tabTo(page, tools.getByRole('button', { name: '分享整份预算' }));
  await page.keyboard.press('ArrowRight');
  await expect(tools.getByRole('button', { name: '取走整份预算' })).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: '取走整份预算' });
  await expect(panel.getByRole('button', { name: 'XLSX' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(tools.getByRole('button', { name: '取走整份预算' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(tools.getByRole('link', { name: '材料' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tools.locator(':focus')).toHaveCount(0);
});

test('the sunburst is one tab stop; arrows move, Enter goes in, Esc comes out', async ({
  page,
}) => {
  // In motion the arc that is left stands beside the one that is gone to.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, screens.spending);
  const tree = page.getByRole('tree');
  await tabTo(page, tree.locator('[tabindex="0"]'));
  await expect(tree.locator('[tabindex="0"]')).toHaveCount(1);

  await page.keyboard.press('ArrowDown');
  await expect(tree.locator('[data-code="201"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tree.locator('[data-code="208"]')).toBeFocused();
  await expect(tree.locator('.centre')).toContainText('137.96');
  await expect(tree.locator('.centre')).toContainText('万元 · 13.2%');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/path=208/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/path=/);
  await expect(tree.locator('[data-code="208"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tree.locator(':focus')).toHaveCount(0);
});

test('lens and measure are changed with the arrow keys', async ({ page }) => {
  await open(page, screens.spending);
  await tabTo(page, page.getByRole('radio', { name: '功能分类' }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/lens=economic/);
  await tabTo(page, page.getByRole('radio', { name: '合计' }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/measure=personnel/);
});

for (const [name, first] of [['flow', '财政拨款收入，1,043.55 万元']] as const) {
  test(`the chart of ${name} is read with arrow keys and leads to the printed figure`, async ({
    page,
  }) => {
    await open(page, screens[name]);
    const chart = page.getByRole('listbox').first();
    await tabTo(page, chart);
    await expect(page.locator('figcaption').first()).toHaveText(first);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tables\?cell=/);
    await expect(page.locator('td[aria-current="true"]')).toBeFocused();
  });
}

test('a figure of a table leads to its cell, and Back leads to the figure again', async ({
  page,
}) => {
  await open(page, screens.overview);
  const figure = page
    .getByRole('row', { name: /^社会保障和就业支出/ })
    .getByRole('link', { name: '137.96' });
  await tabTo(page, figure);
  await page.keyboard.press('Enter');
  await expect(page.locator('td[aria-current="true"]')).toHaveText('137.96');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/办公室/);
});

test('the targets are filtered and sorted', async ({ page }) => {
  await open(page, screens.targets);
  await tabTo(page, page.getByRole('radio', { name: '全部' }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/filter=measurable/);
  await tabTo(page, page.getByRole('combobox', { name: '排序' }));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/sort=printed/);
  await expect(page.getByRole('article').first()).toContainText('会议费');
  await tabTo(page, page.locator('summary'), 120);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem')).toHaveCount(25);
});

test('a term is opened and closed', async ({ page }) => {
  await open(page, screens.department);
  await tabTo(page, page.getByRole('button', { name: '机关运行经费' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note')).toBeHidden();
});

test('a wide table is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, screens.tables);
  const region = page.getByRole('region', { name: '部门预算收入总表（表）' });
  await tabTo(page, region, 60);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
