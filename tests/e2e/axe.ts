/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules whose answer depends on the colours, and those whose answer depends on the width. */
export const ofColours = ['color-contrast', 'link-in-text-block'];
export const ofWidth = ['target-size', 'scrollable-region-focusable'];

/**
 * What axe finds on the screen, or in those parts of it, as one line a finding: by every rule that is
 * on by default, or by those rules alone.
 */
export async function axeFindings(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<string[]> {
  // The other way opens a window each time, for frames of other hosts, which no page of ours has.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const only = rules ? { runOnly: [...rules] } : {};
  // What holds is not described element by element: on a page of tables that takes longer than the rest.
  const asked = builder.options({ resultTypes: ['violations'], ...only });
  const { violations } = await (within === undefined ? asked : asked.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * What axe finds on a page in every look: by every rule as it stands, by those of colours in the dark,
 * by those of width on a phone, where a page that scrolls sideways is a finding too. Leaves the page
 * dark and narrow.
 */
export async function axeInEveryLook(page: Page, within?: string): Promise<string[]> {
  const part = within === undefined ? {} : { within };
  const light = await axeFindings(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, { ...part, rules: ofColours });
  await page.setViewportSize({ width: 390, height: 900 });
  const narrow = await axeFindings(page, { ...part, rules: ofWidth });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...light,
    ...dark.map((line) => `dark: ${line}`),
    ...narrow.map((line) => `390 px: ${line}`),
    ...(overflow > 0 ? [`390 px: scrolls sideways by ${overflow} px`] : []),
  ];
}
