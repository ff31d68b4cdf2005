/**
 * Two real years over the reform of the economic classification: the figures of 江苏省人大常委会办公厅,
 * budgets of 2017 and 2018, in 万元.
 */
import { describe, expect, it } from 'vitest';
import { compareDisclosures, type ChangeList } from '#domain/changes/comparison.ts';
import type { Change, Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  amountTable,
  disclosureWith,
  subjectRow,
  totalOf,
  wan,
} from '../../../support/disclosure.ts';

type Figures = readonly (readonly [code: string, name: string, amount: number])[];

function table(id: string, total: number, figures: Figures) {
  const rows = figures.map(([code, name, amount]) => subjectRow(code, name, amount));
  return amountTable(id, ['total'], [totalOf(total), ...rows]);
}

const unchanged: Figures = [
  ['2010104', '人大会议', 1305.25],
  ['2010105', '人大立法', 810],
  ['2010106', '人大监督', 418.75],
  ['2010107', '人大代表履职能力提升', 403.75],
  ['2010108', '代表工作', 428.36],
  ['2010109', '人大信访工作', 47.5],
];

const subjects2017 = table('general', 13649.07, [
  ['201', '一般公共服务支出', 10528.33],
  ['20101', '人大事务', 10528.33],
  ['2010101', '行政运行', 4545.94],
  ['2010102', '一般行政管理事务', 2468.78],
  ...unchanged,
  ['2010199', '其他人大事务支出', 100],
  ['208', '社会保障和就业支出', 1608.51],
  ['20805', '行政事业单位离退休', 1608.51],
  ['2080504', '未归口管理的行政单位离退休', 1608.51],
  ['221', '住房保障支出', 1512.23],
  ['22102', '住房改革支出', 1512.23],
  ['2210201', '住房公积金', 494.22],
  ['2210202', '提租补贴', 1018.01],
]);

const subjects2018 = table('general', 15897.44, [
  ['201', '一般公共服务支出', 12706.28],
  ['20101', '人大事务', 12706.28],
  ['2010101', '行政运行', 6372.32],
  ['2010102', '一般行政管理事务', 2340.35],
  ...unchanged,
  ['2010199', '其他人大事务支出', 580],
  ['208', '社会保障和就业支出', 1068.78],
  ['20805', '行政事业单位离退休', 1068.78],
  ['2080504', '未归口管理的行政单位离退休', 256.76],
  ['2080505', '机关事业单位基本养老保险缴费支出', 580.01],
  ['2080506', '机关事业单位职业年金缴费支出', 232.01],
  ['221', '住房保障支出', 2122.38],
  ['22102', '住房改革支出', 2122.38],
  ['2210201', '住房公积金', 572.56],
  ['2210202', '提租补贴', 1549.82],
]);

const items2017 = table('basic', 7666.68, [
  ['301', '工资福利支出', 2928.98],
  ['30101', '基本工资', 1015.15],
  ['30102', '津贴补贴', 1822.05],
  ['30103', '奖金', 83.6],
  ['30107', '绩效工资', 8.18],
  ['302', '商品和服务支出', 1585.96],
  ['303', '对个人和家庭的补助', 3151.74],
  ['30301', '离休费', 213.23],
  ['30302', '退休费', 1395.28],
  ['30307', '医疗费', 30.24],
  ['30309', '奖励金', 0.76],
  ['30311', '住房公积金', 494.22],
  ['30312', '提租补贴', 1018.01],
]);

const items2018 = table('basic', 7877.76, [
  ['301', '工资福利支出', 5469.17],
  ['30101', '基本工资', 1186.73],
  ['30102', '津贴补贴', 2752.8],
  ['30103', '奖金', 98.89],
  ['30108', '机关事业单位基本养老保险缴费', 580.01],
  ['30109', '职业年金缴费', 232.01],
  ['30112', '其他社会保障缴费', 14.49],
  ['30113', '住房公积金', 572.56],
  ['30114', '医疗费', 31.68],
  ['302', '商品和服务支出', 1579.38],
  ['303', '对个人和家庭的补助', 829.21],
  ['30301', '离休费', 285.19],
  ['30302', '退休费', 543.23],
  ['30309', '奖励金', 0.79],
]);

const stated = (of: string, delta: number, rate: number): Change => {
  return { of, baseYear: 2017, delta: wan(delta), rate, reason: null };
};

const year = (at: number, parts: Partial<Disclosure>): Disclosure =>
  disclosureWith({ id: `320000-x-${at}-budget`, year: at, projects: [], changes: [], ...parts });

const before = year(2017, { tables: [subjects2017, items2017] });
const after = year(2018, {
  tables: [subjects2018, items2018],
  changes: [
    stated('function.2010101', 1826.38, 40.18),
    stated('function.2010102', -128.43, 5.2),
    stated('function.2010199', 480, 480),
    stated('function.2080504', -1351.75, 84.04),
    stated('function.2210201', 78.34, 15.85),
    stated('function.2210202', 531.81, 52.24),
  ],
});
const comparison = compareDisclosures(before, after);
const [subjects, items] = comparison?.lists ?? [];

function kinds(list: ChangeList | undefined) {
  const leaves = list?.rows.filter(({ leaf }) => leaf) ?? [];
  return Object.fromEntries(leaves.map(({ id, kind }) => [id, kind]));
}

describe('two real years', () => {
  it('by functional subject: four rose, two fell, six stayed, two are new', () => {
    expect(kinds(subjects)).toEqual({
      '2010101': 'risen',
      '2010102': 'fallen',
      ...Object.fromEntries(unchanged.map(([code]) => [code, 'same'])),
      '2010199': 'risen',
      '2080504': 'fallen',
      '2080505': 'new',
      '2080506': 'new',
      '2210201': 'risen',
      '2210202': 'risen',
    });
    expect([subjects?.delta, subjects?.rest]).toEqual([wan(2248.37), 0]);
  });

  it('agree with all six changes that the document of 2018 states, amount and rate', () => {
    const checks = comparison?.checks.map(({ of, amount, rate }) => [of, amount, rate]);
    expect(checks).toHaveLength(6);
    expect(checks?.every(([, amount, rate]) => amount === 'agrees' && rate === 'agrees')).toBe(
      true,
    );
  });

  it('by economic item: the reform of 2018 is a move and breaks, not a rise of 87 %', () => {
    expect(kinds(items)).toEqual({
      '30101': 'risen',
      '30102': 'break',
      '30103': 'risen',
      '30107': 'ended',
      '30108': 'new',
      '30109': 'new',
      '30112': 'break',
      '30113': 'renamed',
      '30114': 'break',
      '302': 'fallen',
      '30301': 'risen',
      '30302': 'fallen',
      '30307': 'break',
      '30309': 'risen',
      '30312': 'break',
    });
    const classes = items?.rows.filter(({ id }) => id === '301' || id === '303');
    expect(classes?.map(({ kind, rate }) => [kind, rate])).toEqual([
      ['break', null],
      ['break', null],
    ]);
    expect(items?.rows.find(({ id }) => id === '30113')?.rate).toBeCloseTo(15.85, 2);
    expect([items?.delta, items?.rest]).toEqual([wan(211.08), 0]);
  });
});
