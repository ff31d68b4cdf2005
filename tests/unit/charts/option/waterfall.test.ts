import { expect, test } from 'vitest';
import { waterfallChart, type WaterfallBar } from '#charts/option/waterfall.ts';
import { palettes } from '#charts/theme.ts';

const palette = palettes.light;

function bar(name: string, amount: number, kind: WaterfallBar['kind'] = 'step'): WaterfallBar {
  return { id: name, name, amount, kind, text: `${amount}`, description: `${name} ${amount}` };
}

interface Series {
  type: string;
  data: { value: number | string; itemStyle?: { color: string }; label?: { formatter: string } }[];
}

function build(bars: readonly WaterfallBar[], width = 900) {
  const chart = waterfallChart(bars, { width, palette });
  const series = chart.option['series'] as [{ data: number[] }, Series, Series, Series];
  return { chart, hidden: series[0].data, above: series[1], below: series[2], joints: series[3] };
}

const bars = [
  bar('before', 100, 'total'),
  bar('up', 30),
  bar('down', -20),
  bar('now', 110, 'total'),
];

test('a step floats between what was before and what is after it', () => {
  const { hidden, above } = build(bars);
  // 100 → 130 floats on 100; 130 → 110 floats on 110.
  expect(hidden).toEqual([0, 100, 110, 0]);
  expect(above.data.map(({ value }) => value)).toEqual([100, 30, 20, 110]);
});

test('rises, falls and totals have their colours, and their text stands at the bar', () => {
  const { above } = build(bars);
  expect(above.data.map(({ itemStyle }) => itemStyle?.color)).toEqual([
    palette.ink,
    palette.accent,
    palette.down,
    palette.ink,
  ]);
  expect(above.data.map(({ label }) => label?.formatter)).toEqual(['100', '30', '-20', '110']);
});

test('a derived total is an outline', () => {
  const { above } = build([{ ...bar('before', 100, 'total'), derived: true }, bar('up', 1)]);
  expect(above.data[0]?.itemStyle).toMatchObject({
    color: palette.paper,
    borderColor: palette.ink,
  });
});

test('a step through zero is drawn on either side of it', () => {
  const { hidden, above, below } = build([bar('before', 10, 'total'), bar('down', -30)]);
  expect(hidden).toEqual([0, 0]);
  expect(above.data[1]?.value).toBe(10);
  expect(below.data[1]?.value).toBe(-20);
});

test('a step below zero hangs from where it begins', () => {
  const { chart, hidden, below } = build([bar('b', -10, 'total'), bar('down', -5)]);
  expect(hidden).toEqual([0, -10]);
  expect(below.data.map(({ value }) => value)).toEqual([-10, -5]);
  expect(chart.marks.map(({ seriesIndex }) => seriesIndex)).toEqual([2, 2]);
});

test('hairlines lead from each bar to the next on the level that it ends at', () => {
  expect(build(bars).joints.data).toEqual([
    [0, 100],
    [1, 130],
    [2, 110],
  ]);
});

test('columns on a wide screen, rows on a narrow one', () => {
  expect(build(bars, 900).chart.option['xAxis']).toMatchObject({ type: 'category' });
  expect(build(bars, 358).chart.option['yAxis']).toMatchObject({ type: 'category', inverse: true });
});

test('every bar is a mark with its words', () => {
  expect(build(bars).chart.marks.map(({ id, label }) => [id, label])[2]).toEqual([
    'down',
    'down -20',
  ]);
});
