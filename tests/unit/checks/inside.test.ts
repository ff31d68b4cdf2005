import { describe, expect, it } from 'vitest';
import { assetParts } from '../../../src/checks/inside/asset-parts.ts';
import { ledger, rowSum, subjectTree } from '../../../src/checks/inside/table-sums.ts';
import { personnelClasses } from '../../../src/checks/inside/personnel-classes.ts';
import { threePublicParts } from '../../../src/checks/inside/three-public-parts.ts';
import type { Column, Table } from '../../../src/domain/disclosure/disclosure.ts';
import { amountTable, expenditure, subjectRow, totalOf } from '../../support/disclosure.ts';
import { examined, income, ledgerTable, named, said, small, spending } from './small.ts';

const tree = (...rows: Parameters<typeof amountTable>[2]) =>
  small({ tables: [amountTable('expenditure', ['total'], rows)] });

describe('subjects under a subject', () => {
  it('add up at every level and in every column', () => {
    const disclosure = small({ tables: [expenditure] });
    expect(said(subjectTree, disclosure)).toEqual([]);
    expect(examined(subjectTree, disclosure)).toBe(24);
  });

  it('that are one unit of the last decimal off are rounding, and beyond that a contradiction', () => {
    const off = (item: number) =>
      tree(
        totalOf(10),
        subjectRow('201', '甲', 10),
        subjectRow('20101', '乙', 4),
        subjectRow('20102', '丙', item),
      );
    expect(said(subjectTree, off(6))).toEqual([]);
    expect(said(subjectTree, off(6.01))).toEqual([['rounding', 'children-sum', -0.01]]);
    expect(said(subjectTree, off(6.02))).toEqual([['contradiction', 'children-sum', -0.02]]);
  });

  it('may skip a level that is not printed, or is printed without figures', () => {
    const skipped = tree(totalOf(10), subjectRow('201', '甲', 10), subjectRow('2010101', '乙', 10));
    const heading = tree(
      totalOf(10),
      subjectRow('201', '甲', null),
      subjectRow('2010101', '乙', 10),
    );
    expect([...said(subjectTree, skipped), ...said(subjectTree, heading)]).toEqual([]);
  });

  it('may stand without a code of their own', () => {
    const uncoded = (amount: number) =>
      tree(
        totalOf(10),
        subjectRow('301', '甲', 10),
        subjectRow('30101', '乙', 4),
        named('丙', [amount]),
      );
    expect(said(subjectTree, uncoded(6))).toEqual([]);
    expect(said(subjectTree, uncoded(5))).toEqual([['contradiction', 'children-sum', 6]]);
  });

  it('that come once for each unit are added up over all of them', () => {
    const units = (second: number) =>
      tree(totalOf(20), subjectRow('201', '甲', 10), subjectRow('201', '甲', second));
    expect(said(subjectTree, units(10))).toEqual([]);
    expect(said(subjectTree, units(9))).toEqual([['contradiction', 'children-sum', 1]]);
  });

  it('that are blank under a figure are a gap and no contradiction', () => {
    const gap = small({
      tables: [
        amountTable(
          'expenditure',
          ['total', 'basic'],
          [totalOf(10, 10), subjectRow('201', '甲', 10, null)],
        ),
      ],
    });
    expect(said(subjectTree, gap)).toEqual([['warning', 'children-sum', 10]]);
  });
});

describe('parts of a row', () => {
  const row = (id: string, columns: string[], ...amounts: (number | null)[]) =>
    small({ tables: [amountTable(id, columns, [totalOf(...amounts)])] });

  it.each([
    ['expenditure', ['total', 'basic', 'project'], [10, 4, 6]],
    ['expenditure', ['total', 'basic', 'project', 'reserve'], [10, 4, 5, 1]],
    ['expenditure', ['total', 'basic', 'personnel', 'running', 'project'], [10, 4, 3, 1, 6]],
    ['basic', ['total', 'personnel', 'running'], [10, 4, 6]],
    ['threePublic', ['total', 'generalPublic', 'governmentFund'], [10, 4, 6]],
    [
      'revenue',
      ['total', 'currentYear', 'fiscalAppropriation', 'other', 'carryOver'],
      [10, 9, 8, 1, 1],
    ],
    ['revenue', ['total', 'fiscalAppropriation', 'service'], [10, 9, 1]],
  ])('of %s with %j add up', (id, columns, amounts) => {
    expect(said(rowSum, row(id, columns, ...amounts))).toEqual([]);
    const [first = 0, ...rest] = amounts;
    const broken = said(rowSum, row(id, columns, first + 1, ...rest));
    expect(broken).toEqual([['contradiction', 'row-sum', 1]]);
  });

  it('are not judged where columns of unknown meaning hold what is missing', () => {
    const strange = row('expenditure', ['total', 'basic', 'project', 'c6'], 10, 4, 5, 1);
    expect(examined(rowSum, strange)).toBe(0);
  });
});

describe('a ledger', () => {
  const table = (...rows: Table['rows']) => small({ tables: [ledgerTable('balance', rows)] });

  it('adds up to its subtotals and totals, and both sides are the same', () => {
    const rows = (carried: number, end: number) =>
      table(
        income('一、一般公共预算拨款收入', 10),
        spending('一、一般公共服务支出', 12),
        income('本年收入合计', 10, 'subtotal'),
        spending('本年支出合计', 12, 'subtotal'),
        income('上年结转结余', carried, 'carryOver'),
        income('收入总计', 12, 'total'),
        spending('支出总计', end, 'total'),
      );
    expect(said(ledger, rows(2, 12))).toEqual([]);
    expect(said(ledger, rows(1, 12))).toEqual([['contradiction', 'ledger-sum', 1]]);
    expect(said(ledger, rows(2, 13))).toEqual([
      ['contradiction', 'ledger-sum', 1],
      ['contradiction', 'ledger-balance', -1],
    ]);
  });

  it('counts items that are nested in an item once, and adds them up to it', () => {
    const nested = (fund: number) =>
      table(
        income('一、财政拨款收入', 10),
        { ...income('1. 一般公共预算资金', 8), level: 2 },
        { ...income('2. 政府性基金', fund), level: 2 },
        income('二、事业收入', 1),
        income('收入总计', 11, 'total'),
      );
    expect(said(ledger, nested(2))).toEqual([]);
    expect(said(ledger, nested(3))).toEqual([['contradiction', 'ledger-sum', -1]]);
  });

  it('of final accounts has more between subtotal and total', () => {
    const final = table(
      income('一、财政拨款收入', 10),
      income('本年收入合计', 10, 'subtotal'),
      income('使用非财政拨款结余', 1),
      income('年初结转和结余', 2, 'carryOver'),
      income('总计', 13, 'total'),
    );
    expect(said(ledger, final)).toEqual([]);
    expect(examined(ledger, final)).toBe(2);
  });

  it('breaks a carry-over down into the three budgets', () => {
    const carried = (fund: number) =>
      table(
        income('年初财政拨款结转和结余', 3, 'carryOver'),
        { ...income('一、一般公共预算拨款', 1, 'carryOver'), level: 2 },
        { ...income('二、政府性基金预算拨款', fund, 'carryOver'), level: 2 },
        income('收入总计', 3, 'total'),
      );
    expect(said(ledger, carried(2))).toEqual([]);
    expect(said(ledger, carried(1))).toEqual([['contradiction', 'ledger-sum', 1]]);
  });
});

describe('三公', () => {
  const rows = (reception: number) =>
    small({
      tables: [
        amountTable(
          'threePublic',
          ['total'],
          [
            totalOf(48),
            named('“三公”经费小计', [48], { role: 'subtotal' }),
            named('一、因公出国（境）费', [null]),
            named('二、公务用车购置及维护费', [38]),
            named('其中：公务用车购置费', [18]),
            named('公务用车运行维护费', [20]),
            named('三、公务接待费', [reception]),
          ],
        ),
      ],
    });

  it('is travel, vehicles and reception, and vehicles are purchase and operation', () => {
    expect(said(subjectTree, rows(10))).toEqual([]);
    expect(examined(subjectTree, rows(10))).toBe(3);
    expect(said(subjectTree, rows(9))).toEqual([['contradiction', 'children-sum', 1]]);
  });

  it('may stand in one wide row with a column each', () => {
    const column = (id: string, label: string, ...groups: string[]): Column => {
      return { id, label, groups, kind: 'amount' };
    };
    const wide = (total: number) =>
      small({
        tables: [
          {
            ...amountTable('threePublic', [], [named('', [total, 839, 28.5, 30, 10, 20, 213.28])]),
            columns: [
              column('total', '合计', '“三公”经费预算数'),
              column('c2', '因公出国(境)费', '“三公”经费预算数'),
              column('c3', '公务接待费', '“三公”经费预算数'),
              column('c4', '小计', '“三公”经费预算数', '公务用车购置及运行费'),
              column('c5', '购置费', '“三公”经费预算数', '公务用车购置及运行费'),
              column('c6', '运行费', '“三公”经费预算数', '公务用车购置及运行费'),
              column('c7', '机关运行经费预算数'),
            ],
          },
        ],
      });
    expect(said(threePublicParts, wide(897.5))).toEqual([]);
    expect(examined(threePublicParts, wide(897.5))).toBe(2);
    expect(said(threePublicParts, wide(867.5))).toEqual([
      ['contradiction', 'three-public-parts', -30],
    ]);
  });
});

describe('assets', () => {
  const assets = (total: number, office: number) =>
    small({
      tables: [
        amountTable(
          'assets',
          ['value'],
          [
            totalOf(total),
            named('1、房屋', [30], { level: 1 }),
            named('其中：办公用房', [office], { level: 2 }),
            named('2、车辆', [12], { level: 1 }),
          ],
        ),
      ],
    });

  it('are the sum of their kinds, and a 其中 is no more than its kind', () => {
    expect(said(assetParts, assets(42, 30))).toEqual([]);
    expect(said(assetParts, assets(43, 30))).toEqual([['contradiction', 'children-sum', 1]]);
    expect(said(assetParts, assets(42, 31))).toEqual([['contradiction', 'part-exceeds', 1]]);
  });
});

describe('人员经费', () => {
  const basic = (personnel: number) =>
    small({
      tables: [
        amountTable(
          'basic',
          ['total', 'personnel', 'running'],
          [
            totalOf(10, personnel, 10 - personnel),
            subjectRow('301', '工资福利支出', 6, 6, null),
            subjectRow('302', '商品和服务支出', 4, null, 4),
          ],
        ),
      ],
    });

  it('may be a row of its own below the classes', () => {
    const rows = (personnel: number) =>
      small({
        tables: [
          amountTable(
            'basic',
            ['total'],
            [
              subjectRow('301', '工资福利支出', 6),
              subjectRow('303', '对个人和家庭的补助', 1),
              named('人员经费合计', [personnel], { role: 'subtotal' }),
            ],
          ),
        ],
      });
    expect(said(personnelClasses, rows(7))).toEqual([]);
    expect(said(personnelClasses, rows(8))).toEqual([['warning', 'personnel-classes', 1]]);
  });

  it('is expected to be the classes 301 and 303', () => {
    expect(said(personnelClasses, basic(6))).toEqual([]);
    expect(said(personnelClasses, basic(5))).toEqual([
      ['warning', 'personnel-classes', -1],
      ['warning', 'personnel-classes', 1],
    ]);
  });
});
