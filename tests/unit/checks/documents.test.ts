import { describe, expect, it } from 'vitest';
import { finalAgainstBudget } from '../../../src/checks/documents/final-against-budget.ts';
import { lastYear } from '../../../src/checks/documents/last-year.ts';
import { unitWithin } from '../../../src/checks/documents/unit-within.ts';
import { defaultOptions } from '../../../src/checks/options.ts';
import { amountTable, sample, totalOf } from '../../support/disclosure.ts';
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
    const [finding] = lastYear.check(now, options).findings;
    expect(finding?.formula?.right.operands[0]?.document).toBe('before');
  });
});

describe('a unit', () => {
  const department = small({ tables: [spendingTable('expenditure', 4, 6)] });
  const unit = (project: number) =>
    small({
      id: 'unit',
      organization: { code: null, name: '本级', kind: 'unit', units: [] },
      tables: [spendingTable('expenditure', 1, project)],
    });

  it('spends no more than its department', () => {
    expect(sample.organization.units[0]?.name).toBe('本级');
    expect(said(unitWithin, department, { related: [unit(6)] })).toEqual([]);
    expect(said(unitWithin, department, { related: [unit(7)] })).toEqual([
      ['contradiction', 'unit-exceeds', 1],
    ]);
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
});
