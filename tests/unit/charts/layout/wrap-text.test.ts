import { expect, test } from 'vitest';
import { textWidth } from '#charts/layout/text-width.ts';
import { wrapText } from '#charts/layout/wrap-text.ts';

test('a Chinese character is as wide as the letter, a digit less', () => {
  expect(textWidth('人大', 13)).toBe(26);
  // 3 × 0.62 × 10
  expect(textWidth('201', 10)).toBeCloseTo(18.6, 10);
});

test('lines are no wider than the room, and nothing is lost', () => {
  const name = '机关事业单位基本养老保险缴费支出';
  const lines = wrapText(name, 5 * 13, 13);
  expect(lines.map((line) => [...line].length)).toEqual([5, 5, 5, 1]);
  expect(lines.join('')).toBe(name);
});

test('an amount is not broken, and a closing bracket stays with its word', () => {
  expect(wrapText('共1,043.55万元', 55, 10)).toEqual(['共', '1,043.55', '万元']);
  expect(wrapText('补贴（区级）', 50, 10)).toEqual(['补贴（区', '级）']);
});

test('an empty text has no lines', () => {
  expect(wrapText('', 100, 13)).toEqual([]);
});
