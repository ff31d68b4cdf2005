import { describe, expect, it } from 'vitest';
import { countRate } from '../../../src/checks/projects/count-rate.ts';
import { procurementAssets } from '../../../src/checks/projects/procurement-assets.ts';
import { projectSubject } from '../../../src/checks/projects/project-subject.ts';
import { projectsSum } from '../../../src/checks/projects/projects-sum.ts';
import { sharedCountRate } from '../../../src/checks/projects/shared-count-rate.ts';
import { vehicleProject } from '../../../src/checks/projects/vehicle-project.ts';
import { amountTable, subjectRow, totalOf } from '../../support/disclosure.ts';
import { examined, named, project, said, small, spendingTable, statement, text } from './small.ts';

describe('a project that is priced by its targets', () => {
  const of = (amount: number, ...targets: string[]) =>
    small({ projects: [project('就业见习补贴', amount, ...targets)] });

  it.each([
    [11.4, ['5人', '1900元每月每人']],
    [11.4, ['5 人', '1900元/人·月']],
    [5.7, ['5人', '1900元/人/月', '6个月']],
    [3, ['60人', '500元/人']],
    [15, ['3场', '5万元/场']],
  ])('at %d costs what %j comes to', (amount, targets) => {
    expect(examined(countRate, of(amount, ...targets))).toBe(1);
    expect(said(countRate, of(amount, ...targets))).toEqual([]);
    expect(said(countRate, of(amount + 1, ...targets))).toEqual([
      ['contradiction', 'count-rate', 1],
    ]);
  });

  it('may cost less than a limit', () => {
    expect(said(countRate, of(10, '5人', '≤1900元/人/月'))).toEqual([]);
    expect(said(countRate, of(12, '5人', '≤1900元/人/月'))).toEqual([
      ['contradiction', 'count-rate', 0.6],
    ]);
  });

  it('is left alone where the money may be for something else as well', () => {
    const unclear = [
      of(50, '5人', '3场', '1900元/人/月'),
      of(50, '5人', '1900元/辆'),
      of(50, '≥5人', '≤1900元/人/月'),
      of(50, '5人', '按标准发放'),
    ];
    expect(unclear.map((each) => examined(countRate, each))).toEqual([0, 0, 0, 0]);
  });

  it('is allowed the rounding of its own amount', () => {
    // 3 × 1234 × 12 = 4.4424
    expect(said(countRate, of(4.44, '3人', '1234元/人/月'))).toEqual([
      ['rounding', 'count-rate', -0.0024],
    ]);
  });
});

describe('two projects for the same people at the same rate', () => {
  const of = (one: number, other: number) =>
    small({
      projects: [
        project('就业见习补贴', one, '5人', '1900元每月每人'),
        project('就业生活补贴', other, '5人', '1900元每月每人'),
      ],
    });

  it('cost together what the people do', () => {
    expect(said(sharedCountRate, of(4.4, 7))).toEqual([]);
    expect(said(sharedCountRate, of(4.45, 7))).toEqual([
      ['contradiction', 'shared-count-rate', 0.05],
    ]);
  });

  it('share it: where one pays 80 percent, the other pays 20', () => {
    expect(said(sharedCountRate, of(2.28, 9.12))).toEqual([]);
    expect(said(sharedCountRate, of(2.33, 9.12))).toEqual([
      ['contradiction', 'shared-count-rate', 0.05],
      ['contradiction', 'shared-remainder', 0.05],
    ]);
  });
});

describe('projects', () => {
  const tables = [spendingTable('expenditure', 4, 60)];
  const of = (...amounts: number[]) =>
    small({ tables, projects: amounts.map((amount, index) => project(`项目${index}`, amount)) });

  it('add up to 项目支出', () => {
    expect(said(projectsSum, of(20, 40))).toEqual([]);
    expect(said(projectsSum, of(20, 39))).toEqual([['contradiction', 'projects-sum', -1]]);
  });

  it('may be the largest only, and are never more', () => {
    expect(said(projectsSum, of(10, 20))).toEqual([]);
    expect(said(projectsSum, of(10, 60))).toEqual([['contradiction', 'projects-partial', 10]]);
  });

  it('are all there are where every one has targets and little is missing', () => {
    const projects = [project('甲', 20, '1人'), project('乙', 30, '1人')];
    expect(said(projectsSum, small({ tables, projects }))).toEqual([
      ['contradiction', 'projects-sum', -10],
    ]);
  });

  it('are paid from the item that is named as they are', () => {
    const table = amountTable(
      'expenditure',
      ['total', 'basic', 'project'],
      [
        totalOf(30, null, 30),
        subjectRow('2010102', '一般行政管理事务', 20, null, 20),
        subjectRow('2080711', '就业见习补贴', 10, null, 10),
      ],
    );
    const paid = (subsidy: number) =>
      small({
        tables: [table],
        projects: [project('就业见习补贴（区级）', subsidy), project('会议费', 30 - subsidy)],
      });
    expect(said(projectSubject, paid(10))).toEqual([]);
    expect(examined(projectSubject, paid(10))).toBe(2);
    expect(said(projectSubject, paid(11))).toEqual([
      ['contradiction', 'project-subject', 1],
      ['contradiction', 'projects-other-subject', -1],
    ]);
  });

  it('that buy a vehicle cost what the 三公 table says', () => {
    const threePublic = amountTable(
      'threePublic',
      ['total'],
      [named('其中：公务用车购置费', [18]), named('公务接待费', [1])],
    );
    const buying = (amount: number) =>
      small({ tables: [threePublic], projects: [project('公务车购置', amount)] });
    expect(said(vehicleProject, buying(18))).toEqual([]);
    expect(said(vehicleProject, buying(17))).toEqual([['warning', 'vehicle-project', -1]]);
  });
});

describe('assets that are said to be in the procurement budget', () => {
  const of = (procured: number, words = '已按要求列入政府采购预算。') =>
    small({
      statements: [
        statement('assets.plannedPurchase', 18),
        statement('procurement.total', procured),
      ],
      texts: [text(words, 'assets')],
    });

  it('are no more than it', () => {
    expect(said(procurementAssets, of(20))).toEqual([]);
    expect(said(procurementAssets, of(0))).toEqual([
      ['contradiction', 'purchase-not-procured', 18],
    ]);
  });

  it('are not judged where the text does not say so', () => {
    expect(examined(procurementAssets, of(0, '拟购置车辆。'))).toBe(0);
  });

  it('contradict an empty table too', () => {
    const empty = { ...amountTable('procurement', ['total'], []), note: '空表列示。' };
    const { statements, texts } = of(0);
    const disclosure = small({ tables: [empty], statements: statements.slice(0, 1), texts });
    expect(said(procurementAssets, disclosure)).toEqual([
      ['contradiction', 'purchase-not-procured', 18],
    ]);
  });
});
