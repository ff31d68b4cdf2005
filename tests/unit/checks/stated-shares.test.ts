/** Shares, completion and rates that the text gives, against the amounts that it gives too. */
import { describe, expect, it } from 'vitest';
import { completion } from '../../../src/checks/prose/tables/completion.ts';
import { executionRate } from '../../../src/checks/prose/tables/execution-rate.ts';
import { shares } from '../../../src/checks/prose/tables/shares.ts';
import { statedBudgets } from '../../../src/checks/prose/tables/stated-budgets.ts';
import type { Statement } from '../../../src/domain/disclosure/disclosure.ts';
import { change, examined, said, small, statement } from './small.ts';

const percent = (id: string, amount: number): Statement => {
  return { id, amount, kind: 'quantity', unit: '%' };
};

describe('a share that the text states', () => {
  const parts = [statement('expenditure.total', 200), statement('expenditure.basic', 50.02)];
  const stated = (share: number) =>
    said(shares, small({ statements: [...parts, percent('expenditure.basic.share', share)] }));

  it('holds where it is the part in percent of the whole, to its last digit', () => {
    expect(stated(25.01)).toEqual([]);
    expect(stated(25)).toEqual([]);
  });

  it('that is off by a digit is rounding; one that is another may be of another whole', () => {
    expect(stated(27.5)).toEqual([['doubt', 'share-rate', null]]);
    expect(stated(25.02)).toEqual([['rounding', 'share-rate', null]]);
  });

  it('that is another one is told where the share beside it is one of that whole', () => {
    const beside = [
      statement('expenditure.project', 149.98),
      percent('expenditure.project.share', 74.99),
      percent('expenditure.basic.share', 27.5),
    ];
    expect(said(shares, small({ statements: [...parts, ...beside] }))).toEqual([
      ['contradiction', 'share-rate', null],
    ]);
  });

  it('without a whole is not examined', () => {
    const alone = small({ statements: [percent('expenditure.basic.share', 3)] });
    expect(examined(shares, alone)).toBe(0);
  });

  it('of each item of 三公 must come to 100% together', () => {
    const items = ['overseas', 'vehicle', 'reception'].map((item) =>
      percent(`threePublic.${item}.share`, 10),
    );
    expect(said(shares, small({ statements: items }))).toEqual([['warning', 'shares-sum', null]]);
    const whole = items.map((item, index) => ({ ...item, amount: [26.69, 22.03, 51.28][index]! }));
    expect(said(shares, small({ statements: whole }))).toEqual([]);
  });
});

describe('what was spent in percent of what was planned', () => {
  const told = (percentage: number, budget: number) =>
    said(
      completion,
      small({
        statements: [
          statement('function.2101101.budget', budget),
          statement('function.2101101', 40.35),
          percent('function.2101101.completion', percentage),
        ],
      }),
    );

  it('holds or is told with both figures', () => {
    expect(told(94.43, 42.73)).toEqual([]);
    expect(told(97.43, 42.73)).toEqual([['contradiction', 'completion-rate', null]]);
  });

  it('is not asked of a budget of nothing', () => {
    expect(told(0, 0)).toEqual([]);
  });
});

describe('a rate against what was executed last year', () => {
  const rated = (before: number, rate: number) =>
    said(
      executionRate,
      small({
        statements: [
          statement('function.2080506.previousExecution', before),
          statement('function.2080506', 220.63),
        ],
        changes: [
          { ...change('function.2080506', 0), delta: null, rate, basis: 'execution' as const },
        ],
      }),
    );

  it('is computed from the two figures', () => {
    expect(rated(132.59, 66.4)).toEqual([]);
    expect(rated(132.59, 60.54)).toEqual([['contradiction', 'change-rate', null]]);
  });

  it('cannot be told from nothing', () => {
    expect(rated(0, 100)).toEqual([['warning', 'change-rate-base-zero', null]]);
  });
});

describe('budgets of subjects that the text of final accounts gives', () => {
  const final = (budget: number) =>
    small({
      stage: 'finalAccounts',
      statements: [
        statement('general.total', 30),
        statement('general.total.budget', 33),
        statement('function.2010101', 10),
        statement('function.2010101.budget', 11),
        statement('function.2010102', 20),
        statement('function.2010102.budget', budget),
      ],
    });

  it('add up to the whole budget where the subjects are all there are', () => {
    expect(said(statedBudgets, final(22))).toEqual([]);
    expect(said(statedBudgets, final(24))).toEqual([['contradiction', 'prose-parts', 2]]);
  });
});
