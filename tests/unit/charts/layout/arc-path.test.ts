import { expect, test } from 'vitest';
import { arcLength, arcPath, labelLine } from '#charts/layout/arc-path.ts';

test('a full circle is a ring without a gap', () => {
  // Two half circles outside (M0,-20 … 20) and two inside.
  expect(arcPath({ start: 0, end: 1, inner: 10, outer: 20 })).toBe(
    'M0,-20A20,20,0,1,1,0,20A20,20,0,1,1,0,-20M0,-10A10,10,0,1,0,0,10A10,10,0,1,0,0,-10Z',
  );
});

test('neighbours are a gap of 2.8 apart', () => {
  // A quarter from the top: its straight sides run 1.4 beside the axes.
  const path = arcPath({ start: 0, end: 0.25, inner: 100, outer: 200 });
  // On the outer circle at x = 1.4: y = −√(200² − 1.4²) = −199.995 → −200
  expect(path.startsWith('M1.4,-200')).toBe(true);
  // On the inner circle at y = −1.4: x = √(100² − 1.4²) = 99.99
  expect(path).toContain('L99.99,-1.4');
});

test('a thin arc gives up half its width at most', () => {
  // 0.1° on the inner circle is 0.1745; a quarter of it on either side: 0.0436 → 0.04
  const path = arcPath({ start: 0, end: 0.1 / 360, inner: 100, outer: 200 });
  expect(path.startsWith('M0.04,-200')).toBe(true);
});

test('a label runs clockwise above and the other way below', () => {
  // Ring middle 100, letters of 10: 100 − 3.6 above, 100 + 3.6 below.
  expect(labelLine({ start: 0, end: 0.25, inner: 90, outer: 110 }, 10)).toBe(
    'M0 -96.4A96.4 96.4 0 0 1 96.4 0',
  );
  expect(labelLine({ start: 0.25, end: 0.5, inner: 90, outer: 110 }, 10)).toBe(
    'M0 103.6A103.6 103.6 0 0 0 103.6 0',
  );
});

test('the length of an arc is measured in the middle of the ring', () => {
  // A quarter of 2π × 100
  expect(arcLength({ start: 0, end: 0.25, inner: 90, outer: 110 })).toBeCloseTo(50 * Math.PI, 10);
});
