import { expect, test } from 'vitest';
import { arcPath } from '#charts/layout/arc-path.ts';
import { gap } from '#charts/layout/rings.ts';

/** The numbers of a path, two by two the points that it goes through. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return path
    .split(/[MLAZ]/)
    .filter((part) => part !== '')
    .map((part) => part.split(' ').slice(-2).map(Number) as [number, number]);
}

test('a quarter goes out along the outer edge and back along the inner one', () => {
  const path = arcPath({ start: 0, end: 0.25, inner: 100, outer: 200 });
  const [a, b, c, d] = pointsOf(path);
  // Half a gap from the top: sin = 1.4 / 200, so x is 1.4 and y nearly −200.
  expect(a?.[0]).toBeCloseTo(gap / 2, 2);
  expect(a?.[1]).toBeCloseTo(-200, 1);
  expect(b?.[1]).toBeCloseTo(-gap / 2, 2);
  // The gap is as wide inside.
  expect(c?.[1]).toBeCloseTo(-gap / 2, 2);
  expect(d?.[0]).toBeCloseTo(gap / 2, 2);
  expect(path).toMatch(/^M[^A]+A200 200 0 0 1 [^L]+L[^A]+A100 100 0 0 0 [^Z]+Z$/);
});

test('more than half the circle takes the long way', () => {
  expect(arcPath({ start: 0, end: 0.75, inner: 100, outer: 200 })).toMatch(/A200 200 0 1 1/);
});

test('all the way round is two circles without a gap', () => {
  const path = arcPath({ start: 0, end: 1, inner: 100, outer: 200 });
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/A200 200/g)).toHaveLength(2);
  expect(path.match(/A100 100/g)).toHaveLength(2);
});

test('a thin arc gives up at most half its width', () => {
  const angle = 0.002 * 2 * Math.PI;
  const [a, b] = pointsOf(arcPath({ start: 0, end: 0.002, inner: 100, outer: 200 }));
  const width = Math.hypot((b?.[0] ?? 0) - (a?.[0] ?? 0), (b?.[1] ?? 0) - (a?.[1] ?? 0));
  expect(width).toBeGreaterThan((angle * 200) / 2);
});
