import { describe, expect, it } from 'vitest';
import type { Change, Disclosure } from '#domain/disclosure/disclosure.ts';
import { disagreeing, statedChecks } from '#domain/changes/stated-check.ts';
import {
  amountTable,
  disclosureWith,
  expenditure,
  sample,
  subjectRow,
  totalOf,
  wan,
} from '../../../support/disclosure.ts';

/** The year before, with that total and that much for 行政运行. */
function lastYear(total: number, running = 398): Disclosure {
  const table = amountTable(
    'expenditure',
    ['total'],
    [totalOf(total), subjectRow('2010101', '行政运行', running)],
  );
  return disclosureWith({
    id: '130207-301-2022-budget',
    year: 2022,
    tables: [table],
    projects: [],
  });
}

const stating = (change: Partial<Change>): Disclosure =>
  disclosureWith({
    changes: [
      { of: 'total', baseYear: 2022, delta: wan(195.82), rate: null, reason: null, ...change },
    ],
  });

function first(before: Disclosure, after: Disclosure) {
  const [check] = statedChecks(before, after);
  if (!check) throw new Error('nothing was checked');
  return check;
}

describe('a stated change against the other year’s document', () => {
  it('agrees where the documents print the same: 1,043.55 less 847.73', () => {
    expect(first(lastYear(847.73), sample)).toMatchObject({
      of: 'total',
      before: { amount: wan(847.73), ref: { kind: 'cell', table: 'expenditure', row: 0 } },
      after: { amount: wan(1043.55) },
      computed: wan(195.82),
      amount: 'agrees',
    });
    expect(disagreeing(statedChecks(lastYear(847.73), sample))).toEqual([]);
  });

  it('differs where the earlier document prints another figure than the implied one', () => {
    const check = first(lastYear(840), sample);
    expect(check.amount).toBe('differs');
    expect(check.computed - (check.stated.delta ?? 0)).toBe(wan(7.73));
    expect(disagreeing(statedChecks(lastYear(840), sample))).toHaveLength(1);
  });

  it('is rounding when no more than 0.01 万元 apart, and differs by one fen more', () => {
    expect(first(lastYear(847.72), sample).amount).toBe('rounding');
    const fenMore = stating({ delta: wan(195.83) + 1 });
    expect(first(lastYear(847.73), fenMore).amount).toBe('differs');
  });

  it('of a subject is held against the tables', () => {
    const of = { of: 'function.2010101', delta: wan(178.77) };
    expect(first(lastYear(0), stating(of))).toMatchObject({
      before: { amount: wan(398) },
      after: { amount: wan(576.77) },
      amount: 'agrees',
    });
    const coded = { ...of, of: 'economic.30101' };
    expect(statedChecks(lastYear(0), stating(coded))).toEqual([]);
  });

  it('against another year, or without figures, is left alone', () => {
    expect(statedChecks(lastYear(847.73), stating({ baseYear: 2021 }))).toEqual([]);
    expect(statedChecks(lastYear(847.73), stating({ delta: null }))).toEqual([]);
    const empty = disclosureWith({ year: 2022, tables: [], projects: [], statements: [] });
    expect(statedChecks(empty, sample)).toEqual([]);
  });
});

describe('a stated rate', () => {
  const rate = (stated: number, delta: number | null = null) =>
    first(lastYear(847.73), stating({ delta, rate: stated }));

  it('agrees to the decimals it is stated with: 195.82 of 847.73 is 23.0993…%', () => {
    expect(rate(23.1)).toMatchObject({ amount: null, rate: 'agrees' });
    expect(rate(23.09)).toMatchObject({ rate: 'rounding' });
    expect(rate(23)).toMatchObject({ rate: 'agrees' });
    expect(rate(25)).toMatchObject({ rate: 'differs' });
  });

  it('of a fall is stated without its sign', () => {
    const table = { ...expenditure, rows: [totalOf(2 * 1043.55, null, null)] };
    const before = disclosureWith({ year: 2022, tables: [table] });
    expect(first(before, stating({ delta: wan(-1043.55), rate: 50 }))).toMatchObject({
      amount: 'agrees',
      rate: 'agrees',
    });
  });
});
