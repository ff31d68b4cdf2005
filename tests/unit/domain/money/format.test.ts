import { describe, expect, it, test } from 'vitest';
import {
  formatCount,
  formatFen,
  formatPercent,
  readableFen,
  shareOf,
} from '#domain/money/format.ts';
import { largestFen } from '#domain/money/money.ts';
import { wan } from '../../../support/disclosure.ts';

const inWan = { unit: '万元', decimals: 2 } as const;

describe('an amount', () => {
  it.each([
    [wan(1043.55), '1,043.55'],
    [wan(815.5), '815.50'],
    [0, '0.00'],
    [wan(-195.82), '-195.82'],
    [1, '0.000001'],
    [wan(0.005), '0.005'],
  ])('of %d fen is written %s 万元', (fen, digits) => {
    expect(formatFen(fen, inWan)).toBe(digits);
  });

  it('has a sign before a rise when asked, and none before zero', () => {
    const signed = { ...inWan, signed: true };
    expect(formatFen(wan(195.82), signed)).toBe('+195.82');
    expect(formatFen(wan(-5.6), signed)).toBe('-5.60');
    expect(formatFen(0, signed)).toBe('0.00');
  });

  it('keeps every digit of the largest', () => {
    expect(formatFen(largestFen, { unit: '元', decimals: 2 })).toBe('9,999,999,999,999.99');
  });
});

describe('the readable amount', () => {
  test('of a document in 元 is in 万元 or 亿元 where it is large', () => {
    const inYuan = { unit: '元', decimals: 0 } as const;
    expect(readableFen(wan(15_621.1123), inYuan)).toEqual({ digits: '1.56', unit: '亿元' });
    expect(readableFen(wan(47.91), inYuan)).toEqual({ digits: '47.91', unit: '万元' });
    expect(readableFen(wan(0.9999), inYuan)).toEqual({ digits: '9,999', unit: '元' });
  });

  it('is in 亿元 from one 亿元 on', () => {
    expect(readableFen(wan(10_000), inWan)).toEqual({ digits: '1.00', unit: '亿元' });
    expect(readableFen(wan(9_999.99), inWan)).toEqual({ digits: '9,999.99', unit: '万元' });
    expect(readableFen(wan(-12_345.67), inWan)).toEqual({ digits: '-1.23', unit: '亿元' });
  });

  it('keeps the sign that was asked for', () => {
    expect(readableFen(wan(12_300), { ...inWan, signed: true }).digits).toBe('+1.23');
  });

  it('of a document in 亿元 keeps every decimal', () => {
    expect(readableFen(wan(123_456.7), { unit: '亿元', decimals: 4 })).toEqual({
      digits: '12.34567',
      unit: '亿元',
    });
  });
});

test('a share is a percentage with one decimal, and none of nothing', () => {
  expect(formatPercent(shareOf(wan(815.5), wan(1043.55)) ?? NaN)).toBe('78.1%');
  expect(shareOf(5, 0)).toBeNull();
  expect(shareOf(null, 5)).toBeNull();
  expect(shareOf(5, null)).toBeNull();
  expect(shareOf(0, 5)).toBe(0);
});

test('a rate is signed when asked', () => {
  expect(formatPercent(23.1, true)).toBe('+23.1%');
  expect(formatPercent(-5, true)).toBe('-5.0%');
  expect(formatPercent(0, true)).toBe('0.0%');
});

test('a count has separators and no decimals', () => {
  expect(formatCount(100_000)).toBe('100,000');
});
