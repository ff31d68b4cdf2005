import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalFromFen, largestFen } from '../../../../src/domain/money/money.ts';
import { readAmount, readQuantity } from '../../../../src/ingest/tables/amount.ts';

const wan = (text: string) => readAmount(text, '万元');

test('a blank and a dash are no amount, a printed zero is zero', () => {
  expect(['', '  ', '\u3000', '-', '—', '——'].map(wan)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(['0', '0.00', '０'].map(wan)).toEqual([0, 0, 0]);
});

test.each([
  ['1,234.56', 1_234_560_000],
  ['１２３', 123_000_000],
  ['(12)', -12_000_000],
  ['（12.5）', -12_500_000],
  ['-12.50', -12_500_000],
  ['－12', -12_000_000],
  ['−12', -12_000_000],
  ['+5', 5_000_000],
  ['￥1.00', 1_000_000],
  [' 1 043.55 ', 1_043_550_000],
])('%s is read in 万元', (text, fen) => {
  expect(wan(text)).toBe(fen);
});

test('a unit behind the number counts more than that of the column', () => {
  expect(readAmount('12万', '元')).toBe(12_000_000);
  expect(readAmount('12万元', '亿元')).toBe(12_000_000);
  expect(wan('3元')).toBe(300);
});

test.each(['12,3x', '#REF!', '=1+1', '1e308', '15%', '1,23', '1.2.3', '12.', '(-1)', '无', '1/2'])(
  '%s is a fault and never a number',
  (text) => {
    expect(wan(text)).toBe('not-a-number');
  },
);

test('less than a fen and more than ten trillion yuan are faults', () => {
  expect(readAmount('0.001', '元')).toBe('not-whole-fen');
  expect(wan('9999999999')).toBe('too-large');
});

test('every amount is read back from its digits, with and without separators', () => {
  fc.assert(
    fc.property(fc.integer({ min: -largestFen, max: largestFen }), (fen) => {
      const digits = decimalFromFen(fen, '万元');
      const [whole = '', fraction] = digits.split('.');
      const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
      const printed = fraction === undefined ? separated : `${separated}.${fraction}`;
      expect(wan(digits)).toBe(fen === 0 ? 0 : fen);
      expect(wan(printed)).toBe(fen === 0 ? 0 : fen);
      if (fen > 0) expect(wan(`(${printed})`)).toBe(-fen);
    }),
  );
});

test('whatever a cell holds, the answer is an amount, a blank or a fault', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = wan(text);
      const sound = value === null || typeof value === 'string' || Number.isSafeInteger(value);
      expect(sound).toBe(true);
      if (value === 0) expect(text).toMatch(/[0\uff10]/);
    }),
  );
});

test('counts are plain numbers', () => {
  expect(['3', '1,024', '', '—', '三'].map((text) => readQuantity(text))).toEqual([
    3,
    1024,
    null,
    null,
    'not-a-number',
  ]);
});
