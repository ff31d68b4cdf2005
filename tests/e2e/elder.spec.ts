/** 长者版: larger letters and targets on every screen, kept between visits, and asked for by an address. */
import type { Page } from '@playwright/test';
import { expect, fengnan, open, screens, test } from './app.ts';
import { axeFindings } from './axe.ts';

const every = {
  ...screens,
  survey: '/#/review',
  notebook: '/#/notebook',
  brief: `/#/brief?of=${fengnan}`,
};

/** Targets below that size in px, each with its size; arcs are reached from their table. */
function smaller(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, select, summary, textarea, input',
    );
    const targets = [...controls].map((control) => {
      const choice = control.matches('input[type=radio], input[type=checkbox]');
      return (choice && control.closest<HTMLElement>('label')) || control;
    });
    return [...new Set(targets)].flatMap((target) => {
      const { width, height, right } = target.getBoundingClientRect();
      const hidden = width === 0 || right < 0 || !target.checkVisibility();
      if (hidden || (width >= least - 0.5 && height >= least - 0.5)) return [];
      return [`${target.textContent.trim()} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, least);
}

for (const width of [390, 1440]) {
  test(`no target is below 44 px and no screen scrolls sideways, ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const [name, where] of Object.entries(every)) {
      await open(page, where.replace('/#', '/?elder=1#'));
      await expect(page.locator('html')).toHaveClass('elder');
      expect(await smaller(page, 44), name).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBe(0);
    }
  });
}

test('it is switched on and off where it is seen, and stays so', async ({ page }) => {
  await open(page, screens.overview);
  const text = page.locator('main .lead');
  const height = async () => (await text.boundingBox())?.height ?? 0;
  const before = await height();
  const control = page.getByRole('button', { name: '长者版' });
  await control.click();
  await expect(control).toHaveAttribute('aria-pressed', 'true');
  expect(await height()).toBeGreaterThan(before * 1.2);
  const main = page.getByRole('navigation', { name: '本预算各页' }).getByRole('link').first();
  expect((await main.boundingBox())?.height).toBeGreaterThanOrEqual(60);
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await expect(control).toHaveAttribute('aria-pressed', 'true');
  await control.click();
  await page.reload();
  await expect(control).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(height).toBe(before);
});

test('an address that asks for it has it, whatever was chosen before', async ({ page }) => {
  await open(page, screens.overview.replace('/#', '/?elder=1#'));
  await expect(page.getByRole('button', { name: '长者版' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await open(page, screens.overview.replace('/#', '/?elder=0#'));
  await expect(page.locator('html')).not.toHaveClass(/elder/);
});
