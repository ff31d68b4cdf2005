import { axeFindings, expect, open, screens, test } from './app.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    for (const [name, where] of Object.entries(screens)) {
      test(`axe finds nothing on ${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await open(page, where);
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  }
}
