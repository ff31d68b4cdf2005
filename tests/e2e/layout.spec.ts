import { expect, open, screens, test } from './app.ts';

for (const width of [360, 390, 768, 1440, 1920]) {
  test(`no screen scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, where] of Object.entries(screens)) {
      await open(page, where);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBe(0);
    }
  });
}

test('the keyboard is at the chart of an overview within 27 stops', async ({ page }) => {
  await open(page, screens.overview);
  const before = await page.evaluate(() => {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex="0"]'),
    ].filter((element) => element.tabIndex >= 0);
    return reachable.findIndex((element) => element.closest('[role="tree"]'));
  });
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThanOrEqual(27);
});

test('on paper nothing is cut and the table stands with the chart', async ({ page }) => {
  await open(page, screens.overview);
  await page.emulateMedia({ media: 'print' });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
