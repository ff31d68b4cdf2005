/** 此处读错: at a figure's place a text that tells of it is copied. */
import { address, expect, open, test } from './app.ts';

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the text names the figure, its cell and its version', async ({ page }) => {
    await open(page, address('/tables?cell=expenditure.1.total'));
    await page.getByRole('button', { name: '此处读错' }).click();
    await expect(page.getByText('已复制一段说明')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('格：expenditure.1.total');
    expect(text).toContain('读成：802.49 万元');
    expect(text).toContain('数据版本：68805ff4ad29\n');
    expect(text).toContain('#/130207-301-2023-budget/tables?cell=expenditure.1.total');
  });
});

test('where it may not, the text is selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await open(page, address('/tables?cell=expenditure.1.total'));
  await page.getByRole('button', { name: '此处读错' }).click();
  const field = page.getByRole('textbox', { name: '读错说明' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/读成：802\.49 万元/);
});
