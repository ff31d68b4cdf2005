import { describe, expect, it } from 'vitest';
import { finalAgainstBudget } from '../../../src/checks/documents/final-against-budget.ts';
import { lastYear } from '../../../src/checks/documents/last-year.ts';
import { unitUnclear } from '../../../src/checks/documents/unit-unclear.ts';
import { unitWithin } from '../../../src/checks/documents/unit-within.ts';
import { defaultOptions } from '../../../src/checks/options.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { amountTable, totalOf } from '../../support/disclosure.ts';
import { change, named, said, small, spendingTable } from './small.ts';

describe('what a document says of last year', () => {
  const now = small({
    tables: [spendingTable('expenditure', 815.5, 228.05)],
    changes: [change('total', 195.82)],
  });
  const before = (total: number) =>
    small({ id: 'before', year: 2022, tables: [spendingTable('expenditure', total, null)] });

  it("is what last year's document planned", () => {
    expect(said(lastYear, now, { related: [before(847.73)] })).toEqual([]);
    expect(said(lastYear, now, { related: [before(840.73)] })).toEqual([
      ['contradiction', 'last-year', 7],
    ]);
  });

  it('is not held against another department, year or stage', () => {
    const strangers = [
      { ...before(1), region: { code: '130208', name: '别的区' } },
      { ...before(1), year: 2021 },
      { ...before(1), stage: 'finalAccounts' as const },
    ];
    expect(said(lastYear, now, { related: strangers })).toEqual([]);
  });

  it('names the other document in its formula', () => {
    const options = { ...defaultOptions, related: [before(1)] };
    const [claim] = lastYear.check(now, options).claims;
    expect(claim?.told().formula?.right.operands[0]?.document).toBe('before');
  });
});

describe('a unit', () => {
  const organization = (code: string | null, name: string, kind: 'department' | 'unit') => {
    return {
      code,
      name,
      kind,
      units: [{ name: '第一中学', nature: null, rank: null, funding: null }],
    };
  };
  const department = small({
    organization: organization('301', '教育局', 'department'),
    tables: [spendingTable('expenditure', 4, 6)],
  });
  const unit = (project: number, code: string | null = null, name = '第一中学', id = 'unit') =>
    small({
      id,
      organization: { ...organization(code, name, 'unit'), units: [] },
      tables: [spendingTable('expenditure', 1, project)],
    });
  const exceeds = [['contradiction', 'unit-exceeds', 1]];
  const unclear = [['question', 'ask-unit-unclear', null]];
  const compared = (related: Disclosure[]) => said(unitWithin, department, { related });
  const asked = (related: Disclosure[]) => said(unitUnclear, department, { related });

  it('spends no more than its department', () => {
    expect(compared([unit(6)])).toEqual([]);
    expect(compared([unit(7)])).toEqual(exceeds);
    expect(asked([unit(7)])).toEqual([]);
  });

  it('is told by its code, whatever it is called', () => {
    expect(compared([unit(7, '301002', '改名的中学')])).toEqual(exceeds);
    expect(compared([unit(7, '302002', '改名的中学')])).toEqual([]);
  });

  it('that two documents may be is compared with neither, and named', () => {
    const two = [unit(7), unit(8, null, '第一中学', 'other')];
    expect(compared(two)).toEqual([]);
    expect(asked(two)).toEqual(unclear);
  });

  it('that two departments list is compared with neither, unless a code tells', () => {
    const rival = small({ id: 'rival', organization: organization('302', '体育局', 'department') });
    expect(compared([unit(7), rival])).toEqual([]);
    expect(asked([unit(7), rival])).toEqual(unclear);
    expect(compared([unit(7, '301002'), rival])).toEqual(exceeds);
    expect(asked([unit(7, '301002'), rival])).toEqual([]);
    expect(asked([unit(7, '302002'), rival])).toEqual([]);
  });
});

describe('final accounts', () => {
  const final = (budget: number) =>
    small({
      stage: 'finalAccounts',
      tables: [
        amountTable('threePublic', ['budget', 'actual'], [named('公务接待费', [budget, 1])]),
      ],
    });
  const budget = small({
    id: 'budget',
    tables: [amountTable('threePublic', ['total'], [named('三、公务接待费', [10]), totalOf(10)])],
  });

  it('repeat the budget of the year', () => {
    expect(said(finalAgainstBudget, final(10), { related: [budget] })).toEqual([]);
    expect(said(finalAgainstBudget, final(9), { related: [budget] })).toEqual([
      ['warning', 'final-budget', -1],
    ]);
  });

  it('of a department are not held against the budget of a unit of the same name', () => {
    const organization = { ...budget.organization, kind: 'unit' as const };
    expect(said(finalAgainstBudget, final(9), { related: [{ ...budget, organization }] })).toEqual(
      [],
    );
  });
});
