import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { divergingBars, type DivergingBar } from '#charts/option/diverging-bars.ts';
import { palettes } from '#charts/theme.ts';
import ChartHost from './ChartHost.svelte';

const bars = [
  ['2022', 847],
  ['staff', 173],
  ['2023', 1020],
].map(([name, delta]): DivergingBar => {
  const text = `${name} ${delta}`;
  const id = String(name);
  return { id, name: id, delta: Number(delta), text, note: '', description: text };
});
const build = (width: number) => divergingBars(bars, { width, palette: palettes.light });
const svg = () => document.querySelector('svg');
/** The library is loaded when the first chart is shown. */
const patience = { timeout: 10_000 };
const drawn = () => expect.poll(() => svg()?.textContent ?? '', patience).toContain('staff 173');
const option = (name: string) => page.getByRole('option', { name });

test('the drawing is shown once it is loaded, for the eye only', async () => {
  await render(ChartHost, { build });
  await drawn();
  expect(svg()?.closest('[aria-hidden=true]')).not.toBeNull();
});

test('one tab stop; arrow keys move through the marks, and each is described', async () => {
  await render(ChartHost, { build });
  await drawn();
  await page.getByRole('button', { name: 'before' }).click();
  await userEvent.tab();
  await expect.element(page.getByRole('listbox', { name: 'what changed' })).toHaveFocus();
  await expect.element(page.getByTestId('info')).toHaveTextContent('2022 847');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByTestId('info')).toHaveTextContent('staff 173');
  await expect.element(option('staff 173')).toHaveAttribute('aria-selected', 'true');
  await expect
    .element(page.getByRole('listbox'))
    .toHaveAttribute('aria-activedescendant', option('staff 173').element().id);
  await userEvent.keyboard('{End}');
  await expect.element(page.getByTestId('info')).toHaveTextContent('2023 1020');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByTestId('info')).toHaveTextContent('');
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'after' })).toHaveFocus();
});

test('the mark that the keyboard is on is outlined in the drawing', async () => {
  await render(ChartHost, { build });
  await drawn();
  const outlined = () =>
    svg()?.querySelectorAll(`path[stroke="${palettes.light.ink}"]`).length ?? 0;
  const before = outlined();
  await page.getByRole('button', { name: 'before' }).click();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(outlined).toBe(before + 1);
});

test('Enter opens the mark', async () => {
  const onopen = vi.fn();
  await render(ChartHost, { build, onopen });
  await page.getByRole('button', { name: 'before' }).click();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onopen).toHaveBeenCalledWith('staff');
});

test('a change of width redraws for that width', async () => {
  const { rerender } = await render(ChartHost, { build, width: 600 });
  await expect.poll(() => svg()?.getAttribute('width'), patience).toBe('600');
  await rerender({ build, width: 320 });
  await expect.poll(() => svg()?.getAttribute('width')).toBe('320');
  expect(svg()?.getAttribute('height')).toBe(String(build(320).height));
});

test('before printing it is drawn for the page, and afterwards for the screen again', async () => {
  await render(ChartHost, { build, width: 320 });
  await expect.poll(() => svg()?.getAttribute('width'), patience).toBe('320');
  window.dispatchEvent(new Event('beforeprint'));
  expect(svg()?.getAttribute('width')).toBe('680');
  window.dispatchEvent(new Event('afterprint'));
  expect(svg()?.getAttribute('width')).toBe('320');
});

test('taking the chart off the page empties its element without HTML', async () => {
  const { unmount } = await render(ChartHost, { build });
  await drawn();
  const drawing = document.querySelector('.drawing') as HTMLElement;
  await unmount();
  expect(drawing.childElementCount).toBe(0);
});
