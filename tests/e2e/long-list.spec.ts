/** A library that lists more departments than anybody reads through. */
import { departments } from '../support/large-library.mjs';
import { expect, open, screens, test } from './app.ts';
import { axeFindings } from './axe.ts';

test('of many departments fifty are listed, the rest when asked, and each is found by name', async ({
  page,
}) => {
  const library = departments(120);
  await page.route('**/data/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    const body = library.get(path);
    // The budgets themselves are not made up: the front page goes without its picture.
    return route.fulfill(body === undefined ? { body: '' } : { body });
  });
  await open(page, screens.home);
  const listed = page.locator('main tbody tr');
  await expect(listed).toHaveCount(50);
  await expect(page.getByText('还有 70 个部门没有列出')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '再列 50 个' }).click();
  await page.getByRole('button', { name: '再列 20 个' }).click();
  await expect(listed).toHaveCount(120);
  await expect(page.getByText('没有列出')).toHaveCount(0);
  await page.getByRole('searchbox').fill('第113');
  await expect(listed).toHaveCount(1);
  await expect(page.getByText('找到 1 份预算')).toBeVisible();
});
