import { describe, expect, it } from 'vitest';
import { basicTable } from '../../../src/checks/between/basic-table.ts';
import { classUnlisted } from '../../../src/checks/between/class-unlisted.ts';
import { classes } from '../../../src/checks/between/classes.ts';
import { codes } from '../../../src/checks/between/codes.ts';
import { functionalEconomic } from '../../../src/checks/between/functional-economic.ts';
import { fundTables } from '../../../src/checks/between/funds.ts';
import { fundsWithin } from '../../../src/checks/between/funds-within.ts';
import { revenueSources } from '../../../src/checks/between/revenue-sources.ts';
import { threePublicEconomic } from '../../../src/checks/between/three-public-economic.ts';
import { totals } from '../../../src/checks/between/totals.ts';
import { amountTable, subjectRow, totalOf } from '../../support/disclosure.ts';
import {
  examined,
  income,
  ledgerTable,
  named,
  said,
  small,
  spending,
  spendingTable,
} from './small.ts';

const revenue = (total: number, current: number, carried: number | null) =>
  amountTable(
    'revenue',
    ['total', 'currentYear', 'fiscalAppropriation', 'carryOver'],
    [totalOf(total, current, current, carried)],
  );

const balance = (current: number, carried: number) =>
  ledgerTable('balance', [
    income('一、一般公共预算拨款收入', current),
    spending('一、一般公共服务支出', current + carried),
    income('本年收入合计', current, 'subtotal'),
    spending('本年支出合计', current + carried, 'subtotal'),
    income('上年结转结余', carried, 'carryOver'),
    income('收入总计', current + carried, 'total'),
    spending('支出总计', current + carried, 'total'),
  ]);

describe('the totals of three tables', () => {
  it('are the same, with what was carried over', () => {
    const tables = [balance(8, 2), revenue(10, 8, 2), spendingTable('expenditure', 4, 6)];
    expect(said(totals, small({ tables }))).toEqual([]);
    expect(examined(totals, small({ tables }))).toBe(3);
  });

  it('that differ are told with both', () => {
    const tables = [balance(8, 2), revenue(11, 8, 3), spendingTable('expenditure', 4, 5)];
    expect(said(totals, small({ tables }))).toEqual([
      ['contradiction', 'tables-differ', -1],
      ['contradiction', 'tables-differ', 1],
    ]);
  });

  it('are compared without a 收支总表 in a budget and not in final accounts', () => {
    const tables = [revenue(11, 8, 3), spendingTable('expenditure', 4, 6)];
    expect(said(totals, small({ tables }))).toEqual([['contradiction', 'tables-differ', 1]]);
    expect(examined(totals, small({ tables, stage: 'finalAccounts' }))).toBe(0);
  });
});

describe('a source of income', () => {
  it('is the same in 收支总表 and 收入总表', () => {
    const good = small({ tables: [balance(8, 2), revenue(10, 8, 2)] });
    expect(said(revenueSources, good)).toEqual([]);
    const bad = small({ tables: [balance(8, 2), revenue(10, 7, 3)] });
    expect(said(revenueSources, bad)).toEqual([['contradiction', 'sources-differ', 1]]);
  });

  it('is the same in 收支总表 and 财政拨款收支总表', () => {
    const fiscal = (amount: number) =>
      ledgerTable('fiscal', [income('一、一般公共预算拨款', amount)]);
    expect(said(revenueSources, small({ tables: [balance(8, 2), fiscal(8)] }))).toEqual([]);
    expect(said(revenueSources, small({ tables: [balance(8, 2), fiscal(9)] }))).toEqual([
      ['contradiction', 'sources-differ', -1],
    ]);
  });
});

describe('a subject', () => {
  const byCode = (amount: number) =>
    amountTable('revenue', ['total'], [subjectRow('2010102', '一般行政管理事务', amount)]);

  it('has as much income as spending in a budget', () => {
    const tables = [byCode(10), spendingTable('expenditure', 4, 6)];
    expect(said(codes, small({ tables }))).toEqual([]);
    const off = [byCode(9), spendingTable('expenditure', 4, 6)];
    expect(said(codes, small({ tables: off }))).toEqual([['contradiction', 'tables-differ', -1]]);
    expect(examined(codes, small({ tables: off, stage: 'finalAccounts' }))).toBe(0);
  });
});

describe('a class', () => {
  it('is found by name whatever its ordinal, and is the same in both tables', () => {
    const ledger = (amount: number) =>
      ledgerTable('balance', [spending('十七、一般公共服务支出', amount)]);
    const tables = (amount: number) => [ledger(amount), spendingTable('expenditure', 4, 6)];
    expect(said(classes, small({ tables: tables(10) }))).toEqual([]);
    expect(said(classes, small({ tables: tables(12) }))).toEqual([
      ['contradiction', 'tables-differ', 2],
    ]);
  });

  it('with money that the other table does not list is a contradiction', () => {
    const ledger = (amount: number | null) =>
      ledgerTable('balance', [spending('五、教育支出', amount)]);
    const table = spendingTable('expenditure', 4, 6);
    expect(said(classUnlisted, small({ tables: [ledger(null), table] }))).toEqual([]);
    expect(said(classUnlisted, small({ tables: [ledger(3), table] }))).toEqual([
      ['contradiction', 'class-unlisted', 3],
    ]);
  });
});

describe('the three budgets', () => {
  const fiscal = (general: number) => {
    const columns = ['total', 'generalPublic', 'governmentFund'];
    const table = amountTable('fiscal', columns, [
      named('本年支出合计', [general, general, null], { role: 'subtotal', side: 'expenditure' }),
    ]);
    const sided = table.columns.map((column) => ({ ...column, side: 'expenditure' as const }));
    return { ...table, columns: sided };
  };

  it('have the totals of their own tables', () => {
    const general = spendingTable('general', 4, 6);
    expect(said(fundTables, small({ tables: [fiscal(10), general] }))).toEqual([]);
    expect(said(fundTables, small({ tables: [fiscal(11), general] }))).toEqual([
      ['contradiction', 'tables-differ', 1],
    ]);
  });

  it('are all that is spent where the totals say so, subject by subject', () => {
    const all = spendingTable('expenditure', 4, 6);
    const general = spendingTable('general', 4, 6);
    expect(said(fundsWithin, small({ tables: [all, general] }))).toEqual([]);
    const rows = general.rows.map((row) => {
      return row.code === '2010102'
        ? { ...row, values: row.values.map((fen) => (fen ?? 0) / 2) }
        : row;
    });
    const off = small({ tables: [all, { ...general, rows }] });
    expect(said(fundsWithin, off).map(([severity]) => severity)).toEqual(
      Array(3).fill('contradiction'),
    );
  });

  it('may be less than all that is spent, and never more', () => {
    const all = spendingTable('expenditure', 4, 6);
    expect(said(fundsWithin, small({ tables: [all, spendingTable('general', 3, 5)] }))).toEqual([]);
    const more = said(fundsWithin, small({ tables: [all, spendingTable('general', 3, 8)] }));
    expect(more).toContainEqual(['contradiction', 'funds-within', 2]);
  });
});

describe('basic expenditure', () => {
  const basic = (total: number, ...rows: Parameters<typeof amountTable>[2]) =>
    amountTable('basic', ['total'], [totalOf(total), ...rows]);

  it('by economy is the same as by function', () => {
    const general = spendingTable('general', 4, 6);
    expect(said(basicTable, small({ tables: [general, basic(4)] }))).toEqual([]);
    expect(said(basicTable, small({ tables: [general, basic(5)] }))).toEqual([
      ['contradiction', 'tables-differ', 1],
    ]);
  });

  it('for the housing fund is expected to be the same by function and by economy', () => {
    const general = amountTable('general', ['basic'], [subjectRow('2210201', '住房公积金', 4)]);
    const of = (amount: number) => basic(9, subjectRow('30113', '住房公积金', amount));
    expect(said(functionalEconomic, small({ tables: [general, of(4)] }))).toEqual([]);
    expect(said(functionalEconomic, small({ tables: [general, of(3)] }))).toEqual([
      ['warning', 'functional-economic', 1],
    ]);
  });

  it('plans no more for reception than the 三公 table', () => {
    const threePublic = amountTable('threePublic', ['total'], [named('三、公务接待费', [10])]);
    const of = (amount: number) => basic(20, subjectRow('30217', '公务接待费', amount));
    expect(said(threePublicEconomic, small({ tables: [threePublic, of(9)] }))).toEqual([]);
    expect(said(threePublicEconomic, small({ tables: [threePublic, of(11)] }))).toEqual([
      ['contradiction', 'part-exceeds', 1],
    ]);
  });
});
