import { describe, expect, it } from 'vitest';
import { defaultOptions, defaultThresholds } from '../../../src/checks/options.ts';
import { catchAll } from '../../../src/checks/questions/catch-all.ts';
import { largeRise } from '../../../src/checks/questions/large-rise.ts';
import { listedNotBudgeted } from '../../../src/checks/questions/listed-not-budgeted.ts';
import { missingReason } from '../../../src/checks/questions/missing-reason.ts';
import { otherLevel } from '../../../src/checks/questions/other-level.ts';
import { purchaseUnprocured } from '../../../src/checks/questions/purchase-unprocured.ts';
import { repeatedPurchase } from '../../../src/checks/questions/repeated-purchase.ts';
import { runningCost } from '../../../src/checks/questions/running-cost.ts';
import { sameTargets } from '../../../src/checks/questions/same-targets.ts';
import { satisfaction } from '../../../src/checks/questions/satisfaction.ts';
import { unchangedTargets } from '../../../src/checks/questions/unchanged-targets.ts';
import { vehicleCost } from '../../../src/checks/questions/vehicle-cost.ts';
import { wordedTargets } from '../../../src/checks/questions/worded-targets.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import type { Disclosure, Row } from '../../../src/domain/disclosure/disclosure.ts';
import { amountTable, subjectRow, totalOf, wan } from '../../support/disclosure.ts';
import {
  change,
  indicator,
  named,
  project,
  said,
  small,
  spendingTable,
  statement,
  text,
} from './small.ts';

/** How often a rule asks, with thresholds other than the usual where they are given. */
function asked(
  rule: Rule,
  disclosure: Disclosure,
  thresholds: Partial<typeof defaultThresholds> = {},
) {
  const findings = said(rule, disclosure, { thresholds: { ...defaultThresholds, ...thresholds } });
  expect(findings.every(([severity]) => severity === 'question')).toBe(true);
  return findings.length;
}

describe('a rise', () => {
  const tables = [spendingTable('expenditure', 130, 100)];
  const rise = (delta: number, reason: string | null = null) =>
    small({ tables, changes: [change('basic', delta, { reason })] });

  it('is asked about from the threshold on, where no reason is given', () => {
    expect(asked(largeRise, rise(30))).toBe(1);
    expect(asked(largeRise, rise(30, '人员增加'))).toBe(0);
    expect(asked(largeRise, rise(30, '。'))).toBe(1);
    expect(asked(largeRise, rise(20))).toBe(0);
    expect(asked(largeRise, rise(20), { riseRate: 15 })).toBe(1);
  });

  it('of a whole is asked about in its parts', () => {
    const parts = small({ tables, changes: [change('total', 100), change('basic', 30)] });
    expect(said(largeRise, parts)).toHaveLength(1);
  });
});

describe('a project', () => {
  it('that speaks of running the office is asked about', () => {
    expect(asked(runningCost, small({ projects: [project('业务工作经费', 88)] }))).toBe(1);
    const meeting = small({ projects: [project('会议费', 60)] });
    expect(asked(runningCost, meeting)).toBe(0);
    expect(asked(runningCost, meeting, { runningCostWords: ['会议'] })).toBe(1);
  });

  it('with the targets of another one is asked about', () => {
    const two = (last: string) =>
      small({
        projects: [project('甲', 1, '5人', '100%', '满意'), project('乙', 2, '5人', '100%', last)],
      });
    expect(asked(sameTargets, two('满意'))).toBe(1);
    expect(asked(sameTargets, two('95%'))).toBe(0);
    expect(asked(sameTargets, two('95%'), { sameTargetsShare: 60 })).toBe(1);
  });

  it('with targets in words, or none where others have them, is asked about', () => {
    const of = (...targets: string[]) =>
      small({ projects: [project('甲', 1, ...targets), project('乙', 1, '1辆')] });
    expect(asked(wordedTargets, of('5人', '100%', '按时完成'))).toBe(0);
    expect(asked(wordedTargets, of('5人', '按时完成'))).toBe(1);
    expect(asked(wordedTargets, of('5人', '按时完成'), { wordedShare: 60 })).toBe(0);
    expect(asked(wordedTargets, of())).toBe(1);
    expect(asked(wordedTargets, small({ projects: [project('甲', 1)] }))).toBe(0);
  });

  it('that wants satisfaction without a rate is asked about', () => {
    const of = (target: string) => {
      const satisfied = { ...indicator(target), level1: '满意度指标' };
      return small({ projects: [{ ...project('甲', 1), indicators: [satisfied] }] });
    };
    expect(asked(satisfaction, of('满意'))).toBe(1);
    expect(asked(satisfaction, of('≥95%'))).toBe(0);
  });

  it('money under a catch-all subject is asked about', () => {
    const of = (specific: number) =>
      small({
        tables: [
          amountTable(
            'expenditure',
            ['total', 'basic', 'project'],
            [
              totalOf(100, null, 100),
              subjectRow('2010102', '一般行政管理事务', 100 - specific, null, 100 - specific),
              subjectRow('2010104', '人大会议', specific, null, specific),
            ],
          ),
        ],
      });
    expect(asked(catchAll, of(10))).toBe(1);
    expect(asked(catchAll, of(30))).toBe(0);
    expect(asked(catchAll, of(30), { catchAllShare: 70 })).toBe(1);
  });
});

describe('words', () => {
  const words = (sentence: string, id?: string) => small({ texts: [text(sentence, id)] });

  it('of another level of government are asked about, in the words of the document only', () => {
    const district = words('目前我省部门预算的编制');
    expect(asked(otherLevel, district)).toBe(1);
    expect(asked(otherLevel, words('目前我区部门预算的编制'))).toBe(0);
    const province = { ...district, region: { code: '130000', name: '河北省' } };
    expect(asked(otherLevel, province)).toBe(0);
    const summary = { ...text('目前我省部门预算'), kind: 'summary' as const };
    expect(asked(otherLevel, small({ texts: [summary] }))).toBe(0);
  });

  it('in a definition are read as well', () => {
    const definition = '是指省级部门安排的经费';
    const glossary = [{ term: '“三公”经费', definition, kind: 'verbatim' as const }];
    expect(asked(otherLevel, small({ glossary }))).toBe(1);
  });

  it('that were never filled in are asked about', () => {
    expect(asked(missingReason, words('增加3万元，主要原因是。'))).toBe(1);
    expect(asked(missingReason, words('增加3万元，主要原因是人员增加。'))).toBe(0);
    expect(asked(missingReason, words('与上年相比增加（减少）3万元'))).toBe(1);
    expect(asked(missingReason, words('与上年相比增加（减少）0万元'))).toBe(0);
  });

  it('that list costs which the table does not plan are asked about', () => {
    const of = (sentence: string) => ({
      ...words(sentence, 'agencyOperating'),
      tables: [amountTable('basic', ['total'], [subjectRow('30201', '办公费', 1)])],
    });
    expect(asked(listedNotBudgeted, of('用于办公费、差旅费'))).toBe(1);
    expect(asked(listedNotBudgeted, of('用于办公费'))).toBe(0);
  });
});

describe('vehicles and purchases', () => {
  const assets = {
    ...amountTable('assets', [], []),
    columns: [{ id: 'quantity', label: '数量', groups: [], kind: 'quantity' as const }],
    rows: [{ name: '2、车辆（台、辆）', level: 1, values: [3], at: {} } satisfies Row],
  };
  const threePublic = amountTable(
    'threePublic',
    ['total'],
    [
      named('其中：公务用车购置费', [18]),
      named('公务用车运行维护费', [20]),
      named('三、公务接待费', [1]),
    ],
  );

  it('that are bought as last year are asked about', () => {
    const of = (delta: number) =>
      small({ tables: [threePublic], changes: [change('threePublic.vehicle', delta)] });
    expect(asked(repeatedPurchase, of(0))).toBe(1);
    expect(asked(repeatedPurchase, of(18))).toBe(0);
  });

  it('that cost much to keep are asked about', () => {
    const held = small({ tables: [threePublic, assets] });
    expect(asked(vehicleCost, held)).toBe(1);
    expect(asked(vehicleCost, held, { vehicleCost: 7_000_000 })).toBe(0);
    // A quotient, told as precisely as the document prints.
    const finding = vehicleCost.check(held, defaultOptions).claims[0]?.told();
    expect(finding?.values).toMatchObject({ amount: wan(6.67), vehicles: 3 });
  });

  it('that are not procured are asked about where the text does not say that they are', () => {
    const of = (procured: number, words: string) =>
      small({
        statements: [
          statement('assets.plannedPurchase', 18),
          statement('procurement.total', procured),
        ],
        texts: [text(words, 'assets')],
      });
    expect(asked(purchaseUnprocured, of(0, '拟购置车辆。'))).toBe(1);
    expect(asked(purchaseUnprocured, of(18, '拟购置车辆。'))).toBe(0);
    expect(asked(purchaseUnprocured, of(0, '已列入政府采购预算。'))).toBe(0);
  });
});

describe('targets that stay as they were', () => {
  const aims = ['≥95%', '3次', '5人'];
  const year = (of: number, targets: readonly string[] = aims, rest: Partial<Disclosure> = {}) =>
    small({
      id: `130207-301-${of}-budget`,
      year: of,
      projects: [{ ...project('会议费', 10), indicators: targets.map(indicator) }],
      ...rest,
    });
  const ask = (...earlier: readonly Disclosure[]) =>
    unchangedTargets
      .check(year(2023), { ...defaultOptions, related: earlier })
      .claims.map((claim) => claim.told());

  it('for three years are asked about, with the years', () => {
    expect(ask(year(2021), year(2022))).toMatchObject([
      {
        severity: 'question',
        values: { project: '会议费', count: 3, since: 2021, until: 2023 },
        evidence: [{ ref: { kind: 'project', index: 0 } }],
      },
    ]);
  });

  it('are not where a year is missing, gives none, or had another value', () => {
    expect(ask(year(2022))).toEqual([]);
    expect(ask(year(2020), year(2022))).toEqual([]);
    expect(ask(year(2021, []), year(2022))).toEqual([]);
    expect(ask(year(2021, ['≥90%', '3次', '5人']), year(2022))).toEqual([]);
    expect(ask(year(2021), year(2022, ['≥95%', '3次', '6人']))).toEqual([]);
  });

  it('are not where a year is of another stage, or of another organization', () => {
    expect(ask(year(2021, aims, { stage: 'finalAccounts' }), year(2022))).toEqual([]);
    const organization = { code: '999', name: '别的局', kind: 'department' as const, units: [] };
    expect(ask(year(2021, aims, { organization }), year(2022))).toEqual([]);
  });
});
