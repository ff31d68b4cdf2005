import { expect, test } from 'vitest';
import type { Row, Table } from '../../../../src/domain/disclosure/disclosure.ts';
import { countOf } from '../../../../src/domain/reconcile/sum.ts';
import { sumsOf } from '../../../../src/domain/reconcile/sums.ts';
import { amountTable, subjectRow, totalOf, wan } from '../../../support/disclosure.ts';

const measure = { unit: '万元', decimals: 2 } as const;
const unitRow = (name: string, amount: number): Row => ({
  role: 'unit',
  name,
  values: [wan(amount)],
  at: {},
});
const of = (...rows: Row[]): Table => amountTable('expenditure', ['total'], rows);

test('every level is summed, and a total that differs by one fen is found with both amounts', () => {
  const table = of(
    totalOf(10.01),
    subjectRow('201', '甲', 10),
    subjectRow('20101', '乙', 10),
    subjectRow('2010101', '丙', 4),
    subjectRow('2010102', '丁', 6),
  );
  const sums = sumsOf(table, measure);
  expect(countOf(sums)).toEqual({ held: 2, tried: 3 });
  expect(sums.find(({ result }) => result === 'differs')).toMatchObject({
    stated: wan(10.01),
    sum: wan(10),
    whole: [{ row: 0, column: 'total' }],
    parts: [{ row: 1, column: 'total' }],
  });
});

test('the same subjects of several units are summed each under its own unit', () => {
  const table = of(
    totalOf(9),
    unitRow('本级', 5),
    subjectRow('201', '甲', 5),
    subjectRow('20101', '乙', 5),
    unitRow('中心', 4),
    subjectRow('201', '甲', 4),
    subjectRow('20101', '乙', 4),
  );
  expect(countOf(sumsOf(table, measure))).toEqual({ held: 5, tried: 5 });
});

test('codes that stand in no order of a tree are summed by their codes', () => {
  const table = of(
    totalOf(9),
    subjectRow('20101', '乙', 5),
    subjectRow('20801', '丁', 4),
    subjectRow('201', '甲', 5),
    subjectRow('208', '丙', 4),
  );
  expect(countOf(sumsOf(table, measure))).toEqual({ held: 3, tried: 3 });
});

test('some of the parts, 其中, are no sum unless they are all of them', () => {
  const some = (amount: number): Row => ({
    level: 2,
    name: '其中：专项资金',
    values: [wan(amount)],
    at: {},
  });
  const whole: Row = { level: 1, name: '项目支出', values: [wan(5)], at: {} };
  const sums = (amount: number) => sumsOf(of(totalOf(5), whole, some(amount)), measure);
  expect(sums(3)).toHaveLength(1);
  expect(sums(5)).toHaveLength(2);
});

test('an amount in a column that nobody knows is a part where the row adds up with it, and else nothing is claimed', () => {
  const row = (name: string, ...amounts: number[]): Row => ({
    name,
    level: 1,
    values: amounts.map(wan),
    at: {},
  });
  const table = amountTable(
    'fiscalBasic',
    ['total', 'generalPublic', 'fiscalAccount', 'c8'],
    [
      row('甲', 5, 4, 1, 0),
      row('乙', 7, 6, 1, 0),
      row('丙', 8, 8, 0, 0),
      row('丁', 10, 6, 0, 4),
      row('戊', 9, 5, 0, 3),
    ],
  );
  const across = sumsOf(table, measure).filter(({ kind }) => kind === 'across');
  expect(across.map(({ whole, parts, result }) => [whole[0]?.row, parts.length, result])).toEqual([
    [0, 2, 'equal'],
    [1, 2, 'equal'],
    [2, 2, 'equal'],
    [3, 3, 'equal'],
  ]);
});
