import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  amountUnits,
  decimalFromFen,
  fenFromDecimal,
  fenFromNumber,
  fenPerUnit,
  largestFen,
  numberFromFen,
  sumOfFen,
} from '#domain/money/money.ts';
import { anyFen } from '../../../support/arbitrary-disclosure.ts';

describe.each(amountUnits)('an amount in %s', (unit) => {
  it('comes back from its digits, fen for fen', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(fenFromDecimal(decimalFromFen(fen, unit), unit)).toBe(fen);
      }),
    );
  });

  it('comes back from a JSON number, up to the largest amount', () => {
    for (const fen of [largestFen, -largestFen, largestFen - 1, 1, 0]) {
      expect(fenFromNumber(numberFromFen(fen, unit), unit)).toBe(fen);
    }
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(fenFromNumber(JSON.parse(String(numberFromFen(fen, unit))), unit)).toBe(fen);
      }),
    );
  });

  it('is refused one fen above the largest', () => {
    expect(fenFromDecimal(decimalFromFen(largestFen + 1, unit), unit)).toBe('too-large');
    expect(fenFromDecimal(decimalFromFen(-largestFen - 1, unit), unit)).toBe('too-large');
  });

  it('is refused with a tenth of a fen', () => {
    const oneFen = decimalFromFen(1, unit);
    expect(fenFromDecimal(oneFen, unit)).toBe(1);
    expect(fenFromDecimal(`${oneFen}1`, unit)).toBe('not-whole-fen');
    expect(fenFromDecimal(`${oneFen}0`, unit)).toBe(1);
  });

  it('holds as many fen as the unit is worth', () => {
    expect(fenFromDecimal('1', unit)).toBe(fenPerUnit(unit));
    expect(decimalFromFen(fenPerUnit(unit), unit)).toBe('1');
  });
});

test.each([
  ['1043.55', '万元', 1_043_550_000],
  ['-195.82', '万元', -195_820_000],
  ['0.00', '万元', 0],
  ['-0', '元', 0],
  ['007.10', '元', 710],
  ['8.5e3', '元', 850_000],
  ['1e-2', '元', 1],
  ['1043.550000000000000000', '万元', 1_043_550_000],
  ['0.0000000001', '亿元', 1],
] as const)('%s %s is %d fen', (digits, unit, fen) => {
  expect(fenFromDecimal(digits, unit)).toBe(fen);
});

test.each([
  '',
  ' 1',
  '1,043.55',
  '１２',
  '.5',
  '5.',
  '+1',
  '0x10',
  'NaN',
  'Infinity',
  '—',
  '1e9999',
])('%j is no amount', (digits) => {
  expect(fenFromDecimal(digits, '万元')).toBe('not-a-number');
});

test.each([
  ['0.001', '元'],
  ['1e-7', '万元'],
  ['1e-300', '亿元'],
  ['0.30000000000000004', '元'],
] as const)('%s %s is no whole number of fen', (digits, unit) => {
  expect(fenFromDecimal(digits, unit)).toBe('not-whole-fen');
});

test.each([1e13, 1e22, 1e308, -1e300])('%d 元 is too large', (amount) => {
  expect(fenFromNumber(amount, '元')).toBe('too-large');
});

test('what is no number is no amount', () => {
  expect(fenFromNumber(NaN, '元')).toBe('not-a-number');
  expect(fenFromNumber(-Infinity, '元')).toBe('not-a-number');
});

describe('a sum', () => {
  it('is exact to the fen where floating point is not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    const cells = [0.1, 0.2].map((amount) => fenFromNumber(amount, '元') as number);
    expect(sumOfFen(cells)).toBe(fenFromNumber(0.3, '元'));
  });

  it('is that of whole numbers, in any order', () => {
    const cells = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(cells, (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(BigInt(sumOfFen(amounts) ?? NaN)).toBe(exact);
        expect(sumOfFen([...amounts].reverse())).toBe(sumOfFen(amounts));
      }),
    );
  });

  it('leaves blank cells out, and of blank cells alone there is none', () => {
    expect(sumOfFen([null, 5, null, 7])).toBe(12);
    expect(sumOfFen([null, null])).toBeNull();
    expect(sumOfFen([])).toBeNull();
    expect(sumOfFen([0, null])).toBe(0);
  });
});
