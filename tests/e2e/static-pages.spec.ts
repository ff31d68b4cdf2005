/** The pages that are published beside the app, read without a program. */
import { expect, test } from '@playwright/test';
import { fengnan, open, test as watched } from './app.ts';
import { axeInEveryLook } from './axe.ts';

const path = `/pages/${fengnan}.html`;

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the app leads to the list, the list to the page, and the page to the app', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /不用脚本也能看/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('部门预算公开');
    await page.getByRole('link', { name: /丰南区/ }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.locator('.lead')).toContainText('1,043.55 万元');
    await expect(page.getByRole('table', { name: /^部门预算支出总表/ })).toBeVisible();
    const app = page.getByRole('link', { name: '打开可以下钻、比较和核对的网页' });
    await expect(app).toHaveAttribute('href', `../index.html#/${fengnan}`);
  });

  test('an embed without scripts leads to the list too', async ({ page }) => {
    await page.goto(`/embed.html?dept=130207-301&year=2023`);
    await expect(page.getByRole('link', { name: /不用脚本也能看/ })).toHaveAttribute(
      'href',
      './pages/index.html',
    );
  });
});

watched('a screen of the app leads to its page, and the page back to it', async ({ page }) => {
  await open(page, `/#/${fengnan}`);
  await page.getByRole('button', { name: '分享整份预算' }).click();
  await page.getByRole('link', { name: '不用脚本的网页版' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await page.getByRole('link', { name: '打开可以下钻、比较和核对的网页' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/办公室$/);
});

test('the picture of a page is served', async ({ request }) => {
  const answer = await request.get(`/pages/${fengnan}.png`);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
});

for (const where of [path, '/pages/index.html']) {
  watched(`axe finds nothing on ${where}, by day, in the dark and on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(where);
    expect(await axeInEveryLook(page)).toEqual([]);
  });
}
