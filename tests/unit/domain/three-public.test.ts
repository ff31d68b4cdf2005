import { describe, expect, it } from 'vitest';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import type { Column, Row, Table } from '#domain/disclosure/disclosure.ts';
import { amountTable, disclosureWith, totalOf, wan } from '../../support/disclosure.ts';

const row = (name: string, ...amounts: (number | null)[]): Row => ({
  name,
  values: amounts.map((amount) => (amount === null ? null : wan(amount))),
  at: {},
});
const items = [
  row('其中：（一）因公出国（境）支出', 70),
  row('（二）公务用车购置及运行维护支出', 18.53),
  row('1.公务用车购置费', 0),
  row('2.公务用车运行维护费', 18.53),
  row('（三）公务接待费支出', 7.18),
];
const inRows = (...rows: Row[]) => amountTable('threePublic', ['total'], rows);
const figureOf = (table: Table) =>
  currentFigure(disclosureWith({ tables: [table], statements: [] }), 'threePublic');

describe('what 三公 come to', () => {
  it('is their own row below the costs of running the office, where no total is printed', () => {
    expect(figureOf(inRows(row('行政经费', 836.46), row('“三公”经费', 95.71), ...items))).toEqual({
      amount: wan(95.71),
      ref: { kind: 'cell', table: 'threePublic', row: 1, column: 'total' },
    });
  });

  it('is the total, also one that its parts do not make up', () => {
    expect(figureOf(inRows(totalOf(95.71), ...items))?.amount).toBe(wan(95.71));
    expect(figureOf(inRows(totalOf(95), ...items))?.amount).toBe(wan(95));
  });

  it('is the row of the organization that stands for a total, and no first row of something else', () => {
    expect(figureOf(inRows(row('某局', 95.71), ...items))?.amount).toBe(wan(95.71));
    expect(figureOf(inRows(row('机关运行经费', 836.46), ...items))).toBeNull();
  });

  it('is no total that holds meetings and training as well', () => {
    const more = [row('会议费', 10), row('培训费', 20)];
    expect(figureOf(inRows(totalOf(125.71), ...items, ...more))).toBeNull();
    expect(figureOf(inRows(totalOf(95.71), ...items, ...more))?.amount).toBe(wan(95.71));
  });

  it('is what the text says where the table has no such cell', () => {
    const statement = { id: 'threePublic.total', amount: wan(95.71), at: {} };
    const tables = [inRows(row('机关运行经费', 836.46), ...items)];
    expect(
      currentFigure(disclosureWith({ tables, statements: [statement] }), 'threePublic'),
    ).toEqual({ amount: wan(95.71), ref: { kind: 'statement', index: 0 } });
  });
});

describe('what 三公 come to in a table of columns', () => {
  const column = (id: string, label: string, ...groups: string[]): Column => ({
    id,
    label,
    groups,
    kind: 'amount',
  });
  const of = (columns: readonly Column[], ...rows: Row[]): Table => ({
    ...inRows(...rows),
    columns,
  });

  it('is the 小计 under 三公 of this year, and not the total with meetings', () => {
    const three = '一般公共预算拨款安排的“三公”经费预算';
    const columns = [
      column('previous', '合计', '2021年'),
      column('c2', '小计', '2021年', three),
      column('total', '合计', '2022年'),
      column('c4', '小计', '2022年', three),
      column('c5', '因公出国（境）费用', '2022年', three),
      column('c6', '会议费', '2022年'),
    ];
    expect(figureOf(of(columns, totalOf(30, 20, 25, 14, 14, 11)))).toEqual({
      amount: wan(14),
      ref: { kind: 'cell', table: 'threePublic', row: 0, column: 'c4' },
    });
    const without = columns.filter(({ id }) => id !== 'c4');
    expect(figureOf(of(without, totalOf(30, 20, 25, 14, 11)))).toBeNull();
  });

  it('is the total where nothing else is in it', () => {
    const columns = [
      column('total', '合计'),
      column('c1', '因公出国（境）费'),
      column('c2', '公务接待费'),
    ];
    expect(figureOf(of(columns, totalOf(14, 10, 4)))?.amount).toBe(wan(14));
  });
});
