import { expect, test } from 'vitest';
import { contrast, mix, textOn } from '#charts/contrast.ts';

test('black on white is 21:1, the same colour 1:1, in either order', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#b3301c', '#b3301c')).toBe(1);
});

test('#767676 on white is the known 4.54:1', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('half of white in black is the middle grey', () => {
  // 255 × 0.5 + 0 × 0.5 = 127.5, rounded to 128 = 0x80
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
});

test('text takes the preferred colour that is read better', () => {
  expect(textOn('#102030', ['#fbfaf6', '#1d1b18'])).toBe('#fbfaf6');
  expect(textOn('#e0d0c0', ['#fbfaf6', '#1d1b18'])).toBe('#1d1b18');
});

test('on a grey where neither paper nor ink reaches 4.5:1 it is white or black', () => {
  const fill = '#757575';
  expect(contrast(fill, textOn(fill, ['#c0c0c0', '#404040']))).toBeGreaterThanOrEqual(4.5);
});
