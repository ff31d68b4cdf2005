import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { subjectTree } from '#domain/subjects/subject-tree.ts';
import { basicProjectBars } from '#charts/option/basic-project-bars.ts';
import type { BuiltChart } from '#charts/option/chart.ts';
import { flowChart } from '#charts/option/flow.ts';
import { divergingBars } from '#charts/option/diverging-bars.ts';
import { palettes } from '#charts/theme.ts';
import { contentSecurityPolicy } from '../../../scripts/security-headers.mjs';
import { expenditure } from '../../unit/charts/fengnan-figures.ts';
import ChartHost from './ChartHost.svelte';
import SunburstHost from './SunburstHost.svelte';

/** What the app forbids about HTML and styles; about scripts and connections the test runner needs more. */
const enforced = ['style-src', 'require-trusted-types-for', 'trusted-types'];
const palette = palettes.light;

/** Puts this test's page under the policy from here on, and collects what breaks it. */
function underPolicy(): string[] {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber}`);
  });
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = contentSecurityPolicy
    .split('; ')
    .filter((directive) => enforced.includes(directive.split(' ')[0] ?? ''))
    .join('; ');
  document.head.append(meta);
  return violations;
}

const violations = underPolicy();
/** The library is loaded when the first chart is shown. */
const patience = { timeout: 10_000 };

const builders: Record<string, (width: number) => BuiltChart> = {
  changes: (width) =>
    divergingBars([{ id: 'a', name: 'a', delta: 5, text: '5', note: '', description: 'a' }], {
      width,
      palette,
    }),
  bars: (width) => {
    const part = { id: 'project', amount: 5, look: 'hatched', description: 'a' } as const;
    const row = { id: 'a', name: 'a', colour: palette.ink, parts: [part], text: '5' };
    return basicProjectBars([row], { width, palette });
  },
  flow: (width) => {
    const node = { name: 'n', text: '5', colour: palette.ink, description: 'a' };
    const nodes = [0, 1].map((column) => ({ ...node, id: `${column}`, column, hatched: true }));
    return flowChart(nodes, [{ from: '0', to: '1', amount: 5, description: 'l' }], {
      width,
      palette,
    });
  },
};

test('the policy is in force: HTML from a string is refused', async () => {
  expect(() => (document.createElement('div').innerHTML = '<b></b>')).toThrow(TypeError);
  // The event comes a little after the error.
  await expect.poll(() => violations.splice(0)).toHaveLength(1);
});

test.each(Object.keys(builders))(
  'drawing, hovering, resizing and disposing of the %s break no policy',
  async (name) => {
    const build = builders[name] as (width: number) => BuiltChart;
    const { rerender, unmount } = await render(ChartHost, { build, width: 600 });
    const svg = () => document.querySelector('svg');
    await expect.poll(() => svg()?.getAttribute('width'), patience).toBe('600');
    await userEvent.hover(svg() as Element, { position: { x: 300, y: 100 }, force: true });
    await page.getByRole('button', { name: 'before' }).click();
    await userEvent.tab();
    await rerender({ build, width: 320 });
    await expect.poll(() => svg()?.getAttribute('width')).toBe('320');
    await unmount();
    expect(svg()).toBeNull();
    expect(violations).toEqual([]);
  },
);

test('drawing the sunburst and zooming in it break no policy', async () => {
  await render(SunburstHost, { root: subjectTree(expenditure) });
  (document.querySelector('[data-code="208"]') as SVGElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByTestId('focus')).toHaveTextContent('208');
  expect(violations).toEqual([]);
});
