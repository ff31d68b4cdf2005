/** Do the figures agree: the findings on the screen, with a pointer and with the keyboard. */
import { expect, open, screens, tabTo, test } from './app.ts';

test('the five contradictions of the document are shown, each with its difference', async ({
  page,
}) => {
  await open(page, screens.review);
  const contradictions = page.getByRole('listitem').filter({ hasText: '不一致' });
  await expect(contradictions).toHaveCount(5);
  await expect(contradictions.first()).toContainText('差 18.00 万元');
  await expect(page.getByRole('main')).toContainText('5 处不符');
});

test('from a finding one click leads to the printed figure', async ({ page }) => {
  await open(page, screens.review);
  await page.getByRole('link', { name: '文字说明 · 政府采购预算' }).click();
  await expect(page.locator('td[aria-current="true"]')).toHaveText('0.00');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数字核对');
});

test('the overview says how many identities hold and leads to those that do not', async ({
  page,
}) => {
  await open(page, screens.overview);
  await page.getByRole('link', { name: '5 处不符，看看是什么' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数字核对');
});

test('the findings are filtered with the keyboard, and the address keeps it', async ({ page }) => {
  await open(page, screens.review);
  await tabTo(page, page.getByRole('radio', { name: /^全部/ }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/severity=contradiction/);
  await expect(page.getByRole('listitem')).toHaveCount(5);
  await page.reload();
  await expect(page.getByRole('listitem')).toHaveCount(5);
});
