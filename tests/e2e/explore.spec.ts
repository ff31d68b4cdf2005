/** What a reader asks first: compared with what, in which unit, and where it stands. */
import { address, expect, open, screens, test } from './app.ts';

const wanli = '310107-eece0746';

test('a year is a step away on every screen, and view, path and measure stay', async ({ page }) => {
  await open(page, `/#/${wanli}-2025-budget/spending?path=212&measure=project&unit=%E5%85%83`);
  const years = page.getByRole('navigation', { name: '各年度' });
  await expect(years.getByRole('link')).toHaveText(['2023', '2024', '2025']);
  await expect(years.getByRole('link', { name: '2025' })).toHaveAttribute('aria-current', 'true');
  await years.getByRole('link', { name: '2024' }).click();
  await expect(page).toHaveURL(
    new RegExp(`${wanli}-2024-budget/spending\\?path=212&unit=.+&measure=project$`),
  );
  await expect(page.getByRole('heading', { level: 2 })).toContainText('城乡社区支出');
  for (const view of [
    '',
    '/composition',
    '/changes',
    '/targets',
    '/review',
    '/department',
    '/tables',
  ]) {
    await open(page, `/#/${wanli}-2024-budget${view}`);
    await expect(years.getByRole('link', { name: '2023' })).toHaveAttribute(
      'href',
      `#/${wanli}-2023-budget${view}`,
    );
  }
});

test('one unit a screen, chosen by the reader, and the printed value on demand', async ({
  page,
}) => {
  await open(page, `/#/${wanli}-2025-budget/spending`);
  const row = page.getByRole('row', { name: /^教育支出/ });
  await expect(row).toContainText('25.00');
  await expect(row.getByRole('link').first()).toHaveAttribute('title', /^250,000 元/);
  await page.getByRole('combobox', { name: '单位' }).selectOption('元');
  await expect(page).toHaveURL(/unit=/);
  await expect(row).toContainText('250,000');
  await page.getByRole('link', { name: '看原表' }).first().click();
  await expect(page.getByRole('row', { name: /教育支出/ }).first()).toContainText('250,000');
});

test('the overview says why, and the block below has one row a change', async ({ page }) => {
  await open(page, `/#/${wanli}-2025-budget`);
  const main = page.getByRole('main');
  await expect(main).toContainText(
    /主要是项目支出多\s3,192\.07 万元，其中其他城乡社区支出多\s4,312\.87 万元/,
  );
  await expect(main).not.toContainText('主要是支出总额');
  const why = page.getByRole('table', { name: /^为什么多了/ });
  await expect(why.locator('tbody tr')).toHaveCount(7);
  await expect(why.locator('tbody tr').last()).toHaveText(/其余 18 项合计\s*\+21\.82/);
  await expect(
    page.getByRole('img', { name: /2023年 1\.65 亿元（基本 .+2025年 1\.90 亿元/ }),
  ).toBeVisible();
});

test('a 项 opens its card, which the address keeps and Back closes nothing else', async ({
  page,
}) => {
  await open(page, screens.spending);
  await page.getByRole('button', { name: '行政单位离退休' }).click();
  await expect(page).toHaveURL(/item=2080501/);
  const card = page.getByRole('region', { name: '行政单位离退休' });
  await expect(card).toContainText('占全部支出');
  await card.getByRole('link', { name: '看这一格' }).click();
  await expect(page.locator('td[aria-current="true"]')).toBeVisible();
  await page.goBack();
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: '收起' }).click();
  await expect(page).not.toHaveURL(/item=/);
});

test('without targets the screen says where the project money is, and that none were read', async ({
  page,
}) => {
  await open(page, `/#/${wanli}-2025-budget/targets`);
  const main = page.getByRole('main');
  await expect(main).toContainText('没有读到项目绩效目标');
  await expect(main).toContainText('第 30 页起写到绩效目标');
  await expect(
    page.getByRole('table', { name: /^项目支出列在哪些科目/ }).locator('tbody tr'),
  ).toHaveCount(10);
});

test('what failed without a network comes by itself when there is one', async ({
  page,
  context,
  faults,
}) => {
  await open(page, address());
  await context.setOffline(true);
  await page.evaluate((to) => (location.hash = to), `#/${wanli}-2025-budget`);
  await expect(page.getByRole('alert')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/万里街道/);
  // Each request that found no network is said on the console, the last of them late.
  const told = faults.errors.splice(0);
  expect(told.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
