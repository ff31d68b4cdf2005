/** Layouts of other provinces, with figures as published: what holds there is not called wrong. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { Column, Disclosure, Table } from '../../../src/domain/disclosure/disclosure.ts';
import { fenFromNumber } from '../../../src/domain/money/money.ts';
import { amountTable } from '../../support/disclosure.ts';
import { income, ledgerTable, named, small, spending, statement } from './small.ts';

/** 元 as fen. */
function yuan(amount: number | null): number | null {
  if (amount === null) return null;
  const fen = fenFromNumber(amount, '元');
  if (typeof fen !== 'number') throw new Error(String(amount));
  return fen;
}

type Line = readonly [code: string, name: string, ...amounts: (number | null)[]];

/** Tables in 元, the total last, blanks for nothing. */
function yuanTable(id: string, columns: readonly string[], ...lines: Line[]): Table {
  const rows = lines.map(([code, name, ...amounts]) => ({
    ...(code === '' ? { role: 'total' as const } : { code }),
    name,
    values: amounts.map(yuan),
    at: {},
  }));
  return { ...amountTable(id, columns, rows), unit: '元', decimals: 2 };
}

const kinds = ['total', 'basic', 'project'];
const spendingLines: Line[] = [
  ['201', '一般公共服务支出', 82_096_797.42, 15_686_797.42, 66_410_000],
  ['20103', '政府办公厅（室）及相关机构事务', 82_096_797.42, 15_686_797.42, 66_410_000],
  ['2010301', '行政运行', 12_029_501.84, 11_919_501.84, 110_000],
  ['2010302', '一般行政管理事务', 46_140_000, null, 46_140_000],
  ['2010350', '事业运行', 3_807_295.58, 3_767_295.58, 40_000],
  ['2010399', '其他支出', 20_120_000, null, 20_120_000],
  ['221', '住房保障支出', 3_609_125.22, 3_609_125.22, null],
  ['22102', '住房改革支出', 3_609_125.22, 3_609_125.22, null],
  ['2210201', '住房公积金', 1_741_445.22, 1_741_445.22, null],
  ['2210203', '购房补贴', 1_867_680, 1_867_680, null],
  ['', '合计', 85_705_922.64, 19_295_922.64, 66_410_000],
];

const column = (id: string, label: string, group: string): Column => {
  return { id, label, groups: [group], kind: 'amount' };
};

/** 三公 and 机关运行经费 in 万元, in one row, where all other tables are in 元. */
const wideThreePublic: Table = {
  ...amountTable('threePublic', [], [named('', [867.5, 839, 28.5, null, 213.28])]),
  unit: '万元',
  decimals: 2,
  columns: [
    column('total', '合计', '“三公”经费预算数'),
    column('c2', '因公出国(境)费', '“三公”经费预算数'),
    column('c3', '公务接待费', '“三公”经费预算数'),
    column('c4', '小计', '公务用车购置及运行费'),
    { ...column('c7', '机关运行经费预算数', ''), groups: [] },
  ],
};

const inYuan = (...rows: Table['rows']): Table => ({
  ...ledgerTable('balance', rows),
  unit: '元',
});
const total = 85_705_922.64 / 10_000;

const shanghai: Disclosure = small({
  year: 2025,
  unit: '元',
  tables: [
    inYuan(
      income('一、财政拨款收入', total),
      spending('一、一般公共服务支出', 8209.679742),
      income('1. 一般公共预算资金', total),
      spending('二、住房保障支出', 360.912522),
      income('2. 政府性基金', null),
      income('3. 国有资本经营预算', null),
      income('二、事业收入', null),
      income('收入总计', total, 'total'),
      spending('支出总计', total, 'total'),
    ),
    yuanTable('expenditure', kinds, ...spendingLines),
    yuanTable('general', kinds, ...spendingLines),
    yuanTable(
      'basic',
      ['total', 'personnel', 'running'],
      ['301', '工资福利支出', 17_363_145.1, 17_363_145.1, null],
      ['30113', '住房公积金', 1_741_445.22, 1_741_445.22, null],
      ['30199', '其他工资福利支出', 15_621_699.88, 15_621_699.88, null],
      ['302', '商品和服务支出', 1_932_777.54, null, 1_932_777.54],
      ['30217', '公务接待费', 185_000, null, 185_000],
      ['30299', '其他商品和服务支出', 1_747_777.54, null, 1_747_777.54],
      ['', '合计', 19_295_922.64, 17_363_145.1, 1_932_777.54],
    ),
    wideThreePublic,
  ],
  statements: [
    statement('expenditure.total', 8570.59),
    statement('revenue.generalPublic', 8570.59),
    statement('threePublic.total', 867.5),
    statement('threePublic.overseas', 839),
    statement('threePublic.reception', 28.5),
    statement('procurement.total', 34),
  ],
});

const contradicted = (disclosure: Disclosure) =>
  runChecks(disclosure)
    .findings.filter(({ severity }) => severity === 'contradiction')
    .map(({ key }) => key);

describe('a disclosure in the manner of Shanghai', () => {
  it('in 元 with nested income, the total last and a wide 三公 table has no contradiction', () => {
    expect(contradicted(shanghai)).toEqual([]);
    expect(runChecks(shanghai).examined).toBeGreaterThan(80);
  });

  it('may say 万元 in the text where the tables say 元', () => {
    const rounded = runChecks(shanghai).findings.filter(({ key }) => key === 'prose-differs');
    expect(rounded).toEqual([]);
    // Other figures that the text takes from the tables agree, so that this one was surely read.
    const [, ...others] = shanghai.statements;
    const wrong = { ...shanghai, statements: [statement('expenditure.total', 8571.59), ...others] };
    expect(contradicted(wrong)).toEqual(['prose-differs']);
  });

  it('is held to the fen inside its tables', () => {
    const tables = shanghai.tables.map((table) =>
      table.id !== 'general'
        ? table
        : {
            ...table,
            rows: table.rows.map((row) =>
              row.code === '2210203'
                ? { ...row, values: [yuan(1_867_690), ...row.values.slice(1)] }
                : row,
            ),
          },
    );
    const { findings } = runChecks({ ...shanghai, tables });
    const [told, ...others] = findings.filter(({ severity }) => severity === 'contradiction');
    expect(others).toEqual([]);
    expect([told, ...(told?.witnesses ?? [])].map((each) => each?.key).sort()).toEqual([
      'children-sum',
      'funds-within',
      'row-sum',
    ]);
  });
});

describe('a disclosure in the manner of Jiangsu', () => {
  it('has a third kind of spending, and changes and text that leave it out', () => {
    const expenditure = amountTable(
      'expenditure',
      ['total', 'basic', 'project', 'reserve'],
      [named('', [18_330.37, 9312.9, 6459.58, 2557.89], { role: 'total' })],
    );
    const statements = [
      statement('expenditure.total', 18_330.37),
      statement('expenditure.basic', 9312.9),
      statement('expenditure.project', 6459.58),
    ];
    expect(contradicted(small({ tables: [expenditure], statements }))).toEqual([]);
  });
});
