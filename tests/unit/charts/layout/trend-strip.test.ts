import { expect, test } from 'vitest';
import { trendStrip } from '#charts/layout/trend-strip.ts';

test('bars stand on one ground from zero, the largest as high as there is room', () => {
  const { bars, ground, width } = trendStrip([
    { year: 2024, total: 50, solid: 25 },
    { year: 2025, total: 100, solid: 100 },
  ]);
  expect(width).toBe(124);
  expect(bars.map(({ height, solidHeight }) => [height, solidHeight])).toEqual([
    [22, 11],
    [44, 44],
  ]);
  for (const { y, height } of bars) expect(y + height).toBe(ground);
});

test('what is not known has no solid part, what is negative no bar', () => {
  const { bars } = trendStrip([
    { year: 2024, total: -5, solid: null },
    { year: 2025, total: 10, solid: null },
  ]);
  expect(bars.map(({ height, solidHeight }) => [height, solidHeight])).toEqual([
    [0, 0],
    [44, 0],
  ]);
});
