import { expect, test } from 'vitest';
import { trendLine } from '#charts/layout/trend-line.ts';

test('the ground is zero, so that a small change looks small', () => {
  // 64 × 20 with 3 around: 58 across, 14 up; 90 of 100 is 12.6 of 14.
  expect(
    trendLine([
      [2023, 90],
      [2024, 100],
    ])?.d,
  ).toBe('M3 4.4L61 3');
});

test('years lie as far apart as they are', () => {
  // 58 / 3 = 19.33 a year
  expect(
    trendLine([
      [2021, 1],
      [2022, 1],
      [2024, 1],
    ])?.d,
  ).toBe('M3 3L22.3 3L61 3');
});

test('one year is no line', () => {
  expect(trendLine([[2025, 1]])).toBeNull();
  expect(trendLine([])).toBeNull();
});
