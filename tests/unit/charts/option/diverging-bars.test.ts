import { expect, test } from 'vitest';
import { divergingBars, type DivergingBar } from '#charts/option/diverging-bars.ts';
import { palettes } from '#charts/theme.ts';

const palette = palettes.light;

function bar(name: string, delta: number | null, note = ''): DivergingBar {
  const text = delta === null ? '' : `${delta > 0 ? '+' : ''}${delta}`;
  return { id: name, name, delta, text, note, description: `${name} ${text}${note}` };
}

interface Item {
  value: number | string;
  itemStyle: { color: string };
  label: { position: string; formatter: string };
}

function build(bars: readonly DivergingBar[], width = 900) {
  const chart = divergingBars(bars, { width, palette });
  const [changes, strokes] = chart.option['series'] as [
    { data: Item[] },
    { data: number[][]; renderItem: (...given: unknown[]) => Record<string, unknown> },
  ];
  const grid = chart.option['grid'] as { left: number; right: number };
  const extent = chart.option['xAxis'] as { min: number; max: number };
  const axis = chart.option['yAxis'] as { data: string[]; axisLabel: { margin: number } };
  return { chart, changes: changes.data, strokes, grid, extent, axis };
}

const bars = [bar('up', 30, 'new'), bar('down', -20), bar('reformed', null, 'no comparison')];

test('rises go right in the accent, falls left in their colour, each with its sign', () => {
  const { changes } = build(bars);
  expect(changes.map(({ value }) => value)).toEqual([30, -20, '-']);
  expect(changes.map(({ itemStyle }) => itemStyle.color).slice(0, 2)).toEqual([
    palette.accent,
    palette.down,
  ]);
  expect(changes.map(({ label }) => [label.position, label.formatter]).slice(0, 2)).toEqual([
    ['right', '+30 new'],
    ['left', '-20'],
  ]);
});

test('zero is always on the scale, also when everything rose or nothing moved', () => {
  expect(build(bars).extent).toMatchObject({ min: -20, max: 30 });
  expect(build([bar('up', 5)]).extent).toMatchObject({ min: 0, max: 5 });
  expect(build([bar('reformed', null, 'x')]).extent).toMatchObject({ min: 0, max: 1 });
});

test('a break is two strokes across the zero line, and a mark like every bar', () => {
  const { chart, strokes } = build(bars);
  expect(chart.marks).toEqual([
    { id: 'up', label: 'up +30new', seriesIndex: 0, dataIndex: 0 },
    { id: 'down', label: 'down -20', seriesIndex: 0, dataIndex: 1 },
    { id: 'reformed', label: 'reformed no comparison', seriesIndex: 1, dataIndex: 0 },
  ]);
  expect(strokes.data).toEqual([
    [0, 2],
    [0, 3],
  ]);
  const api = (row: number) => ({ value: () => row, coord: () => [100, 50] });
  const params = { coordSys: { y: 4, height: 114 } };
  const drawn = strokes.renderItem(params, api(2)) as { children: { type: string }[] };
  expect(drawn.children.map(({ type }) => type)).toEqual(['rect', 'line', 'line', 'text']);
  expect(strokes.renderItem(params, api(3))).toMatchObject({
    type: 'line',
    shape: { x1: 100, x2: 100, y1: 4, y2: 118 },
  });
});

test('names wrap and are never cut; words at the ends have their room', () => {
  const name = '机关事业单位基本养老保险缴费支出';
  const { axis, chart } = build([bar(name, -1_000_000), bar('b', 1)], 600);
  expect(axis.data[0]?.split('\n').length).toBeGreaterThan(1);
  expect(axis.data[0]?.replaceAll('\n', '')).toBe(name);
  // -1000000 is eight characters of 0.62 × 13 px.
  expect(axis.axisLabel.margin).toBeGreaterThan(8 * 0.62 * 13);
  expect(chart.height).toBeGreaterThan(2 * 38);
});

test('on a phone amount and note stand under the name, and more than half is left to the bars', () => {
  const { axis, grid, changes } = build([...bars, bar('long '.repeat(9), -43_128_737)], 358);
  expect(axis.data.slice(0, 3)).toEqual(['up\n+30\nnew', 'down\n-20', 'reformed\nno comparison']);
  expect(changes.map(({ label }) => label.formatter)).toEqual(['', '', '', '']);
  expect(grid.left + grid.right).toBeLessThan(358 / 2);
});
