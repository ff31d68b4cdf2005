import { expect, open, screens, test } from './app.ts';
import { axeInEveryLook } from './axe.ts';

for (const [name, where] of Object.entries(screens)) {
  test(`axe finds nothing on ${name}, by day, in the dark and on a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, where);
    expect(await axeInEveryLook(page)).toEqual([]);
  });
}
