import { describe, expect, it } from 'vitest';
import { breaksComparison, continuation, past, reforms } from '#domain/subjects/crosswalk.ts';

describe('the crosswalk of subjects', () => {
  it('leads 住房公积金 from 30311 in 2017 to 30113 from 2018 on', () => {
    expect(continuation('economic', '30311', 2017, 2018).code).toBe('30113');
    expect(continuation('economic', '30311', 2017, 2023).code).toBe('30113');
    expect(past('economic', '30113', 2017, 2018).map(({ kind }) => kind)).toEqual(['moved']);
  });

  it('leaves a code alone between years without a reform of it', () => {
    expect(continuation('economic', '30311', 2018, 2023)).toEqual({ code: '30311', reforms: [] });
    expect(continuation('functional', '2010101', 2017, 2025)).toEqual({
      code: '2010101',
      reforms: [],
    });
    expect(past('economic', '30113', 2018, 2019)).toEqual([]);
  });

  it('counts a reform for the first year under the new scheme and not for the year before', () => {
    const touched = (from: number, to: number) =>
      continuation('functional', '210', from, to).reforms.map(({ kind }) => kind);
    expect(touched(2018, 2019)).toEqual(['renamed']);
    expect(touched(2017, 2018)).toEqual([]);
    expect(touched(2019, 2020)).toEqual([]);
  });

  it('does not take 30311 of 2018, 代缴社会保险费, for what 30311 was before', () => {
    const [founded] = past('economic', '30311', 2017, 2018);
    expect(founded?.kind).toBe('founded');
    expect(founded && breaksComparison(founded)).toBe(true);
  });

  it('knows that class 224 began in 2019 with all its parts', () => {
    for (const code of ['224', '22401', '2240101']) {
      expect(past('functional', code, 2018, 2019).map(({ since }) => since)).toEqual([2019]);
    }
    expect(past('functional', '2210201', 2018, 2019)).toEqual([]);
  });

  it('keeps the two classifications apart', () => {
    expect(continuation('functional', '301', 2017, 2018).reforms).toEqual([]);
    expect(continuation('economic', '207', 2018, 2019).reforms).toEqual([]);
  });

  it.each(reforms.map((reform) => [`${reform.since} ${reform.from.join('+')}`, reform] as const))(
    '%s is well formed',
    (_, { axis, kind, from, to }) => {
      const lead = axis === 'functional' ? '2' : '3';
      for (const code of [...from, ...to]) expect(code).toMatch(/^\d{3}(?:\d\d){0,2}$/);
      for (const code of [...from, ...to]) expect(code[0]).toBe(lead);
      if (kind === 'moved') expect([from.length, to.length]).toEqual([1, 1]);
      if (kind === 'renamed') expect(to).toEqual(from);
      expect(from.length === 0).toBe(kind === 'founded');
    },
  );
});
