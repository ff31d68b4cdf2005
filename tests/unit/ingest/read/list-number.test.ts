import { expect, test } from 'vitest';
import { listNumber } from '../../../../src/ingest/read/list-number.ts';

test.each([
  [12, 'decimal', '12'],
  [12, 'chineseCounting', '十二'],
  [3, 'decimalZero', '03'],
  [12, 'decimalFullWidth', '１２'],
  [9, 'upperRoman', 'IX'],
  [1994, 'lowerRoman', 'mcmxciv'],
  [28, 'lowerLetter', 'bb'],
  [3, 'upperLetter', 'C'],
  [20, 'decimalEnclosedCircle', '⑳'],
  [2, 'decimalEnclosedParen', '⑵'],
  [10, 'ideographEnclosedCircle', '㈩'],
  [2, 'ideographTraditional', '乙'],
  [5, 'bullet', ''],
  [5, 'none', ''],
])('%i as %s is %s', (count, format, text) => {
  expect(listNumber(count, format)).toBe(text);
});

test.each([
  [21, 'decimalEnclosedCircle'],
  [0, 'lowerLetter'],
  [-1, 'upperRoman'],
  [11, 'ideographTraditional'],
  [7, 'hebrew1'],
])('%i as %s, which has no sign for it, is written in figures', (count, format) => {
  expect(listNumber(count, format)).toBe(String(count));
});
