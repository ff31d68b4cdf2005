import { describe, expect, test } from 'vitest';
import { counted, inTenths } from '#words/zh/names/shares.ts';

describe('a share in tenths', () => {
  test.each([
    [100, '全部'],
    [98.9, '几乎全部'],
    [88.4, '近九成'],
    [72.3, '七成多'],
    [76.9, '近八成'],
    [75, '七成半'],
    [70.2, '七成'],
    [50, '五成'],
    [45, '四成半'],
    [10, '一成'],
    [6, '近一成'],
    [2.1, '不到一成'],
  ])('%s percent is said as %s', (percent, said) => {
    expect(inTenths(percent)).toBe(said);
  });

  test('is never said to be larger than it is by more than four points', () => {
    for (let percent = 6; percent < 96; percent += 0.1) {
      const [, near] = /^近(.)成$/.exec(inTenths(percent)) ?? [];
      const tenths = near ? '零一二三四五六七八九十'.indexOf(near) * 10 : percent;
      expect(tenths - percent).toBeLessThanOrEqual(4);
    }
  });
});

test('small counts are written in numerals of words, larger ones in digits', () => {
  expect([1, 2, 8, 10, 11, 48].map(counted)).toEqual(['一', '两', '八', '十', '11', '48']);
});
