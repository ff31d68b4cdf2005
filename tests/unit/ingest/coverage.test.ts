import { expect, test } from 'vitest';
import { tableOf } from '../../../src/domain/disclosure/disclosure.ts';
import { expenditureTable, tableText } from '../../fixtures/expenditure-text.ts';
import { importText, keysOf } from './sample.ts';

test('a small document that is understood whole gives no issue', () => {
  const { value, issues } = importText(expenditureTable());
  expect(issues).toEqual([]);
  expect(value?.id).toBe('130207-301-2023-budget');
});

test('a paragraph that belongs nowhere is reported with its line', () => {
  const { issues } = importText(`现予公布。\n${expenditureTable()}`);
  expect(issues).toEqual([
    {
      key: 'paragraph-not-understood',
      severity: 'warning',
      values: { text: '现予公布。' },
      at: { line: 1 },
    },
  ]);
});

test('a figure before every heading is reported with the words before it', () => {
  const { issues } = importText(`另有补助7.50万元。\n${expenditureTable()}`);
  expect(issues).toMatchObject([
    { key: 'figure-not-understood', values: { text: '7.50万元', lead: '另有补助' } },
  ]);
});

test('a figure inside a section that is kept as text is reported with the words before it', () => {
  const { value, issues } = importText(
    `${expenditureTable()}一、政府采购预算情况\n安排政府采购预算3万元，另捐赠7.50万元。\n`,
  );
  expect(value?.statements).toMatchObject([{ id: 'procurement.total', amount: 3_000_000 }]);
  expect(issues).toMatchObject([
    { key: 'figure-not-understood', values: { text: '7.50万元', lead: '，另捐赠' } },
  ]);
});

test('an unreadable amount is reported with its place and left blank, never zero', () => {
  const { value, issues } = importText(expenditureTable('12,3x'));
  expect(issues).toEqual([
    {
      key: 'amount-unreadable',
      severity: 'warning',
      values: { text: '12,3x', table: '部门预算支出总表', column: '合计' },
      at: { table: 1, row: 5, line: 29 },
    },
  ]);
  const table = value && tableOf(value, 'expenditure');
  expect(table?.rows[0]?.values).toEqual([null, 10_000_000, 2_300_000]);
});

test('an unknown table is kept as printed, with plain numbers, and reported', () => {
  const strange = tableText([
    ['区县', '户数'],
    ['甲', '12'],
    ['乙', ''],
  ]);
  const { value, issues } = importText(`${expenditureTable()}帮扶情况\n${strange}`);
  expect(issues).toMatchObject([
    { key: 'table-unknown', values: { title: '帮扶情况' }, at: { table: 2 } },
  ]);
  expect(value && tableOf(value, 'other-1')).toMatchObject({
    title: '帮扶情况',
    columns: [{ id: 'c2', label: '户数', kind: 'quantity' }],
    rows: [
      { name: '甲', values: [12] },
      { name: '乙', values: [null] },
    ],
  });
});

test('a table of a known kind that comes twice is read beside the first and checked like it', () => {
  const { value, issues } = importText(expenditureTable() + expenditureTable('9.00'));
  expect(value?.tables.map(({ id }) => id)).toEqual(['expenditure', 'expenditure2']);
  expect(new Set(keysOf({ issues }))).toEqual(new Set(['sum-differs']));
});

test('a column that the table does not usually have is kept under an id of its own and reported', () => {
  const table = tableText([
    ['301唐山市丰南区某办公室', '预算年度：2023', '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '机动'],
    ['201', '一般公共服务支出', '12.30', '10.00', '2.00', '0.30'],
  ]);
  const { value, issues } = importText(`部门预算支出总表\n${table}`);
  expect(issues).toMatchObject([{ key: 'column-unknown', values: { column: '机动' } }]);
  expect(value?.tables[0]?.columns[3]).toMatchObject({ id: 'c6', label: '机动', kind: 'amount' });
  expect(value?.tables[0]?.rows[0]?.values[3]).toBe(300_000);
});

test('a header with a cell too many is reported, because every label may be off by one', () => {
  const text = expenditureTable().replace('\t项目支出\n', '\t项目支出\n\t机动\n');
  expect(keysOf(importText(text))).toContain('header-unclear');
});

test('a code that is none is reported and not taken for one', () => {
  const { value, issues } = importText(expenditureTable().replace('\t201\n', '\t20A1\n'));
  expect(issues).toMatchObject([
    { key: 'cell-not-understood', values: { text: '20A1' }, at: { table: 1, row: 6 } },
  ]);
  expect(value?.tables[0]?.rows[1]).not.toHaveProperty('code');
});

test('a row with figures and no name is kept and reported', () => {
  const { value, issues } = importText(expenditureTable().replace('\t一般公共服务支出\n', '\t\n'));
  expect(keysOf({ issues })).toEqual(['row-without-name']);
  expect(value?.tables[0]?.rows[1]).toMatchObject({ code: '201', name: '' });
});

test('a text that ends in the middle of a sentence is reported', () => {
  const { issues } = importText(`${expenditureTable()}九、其他需要说明的事项\n我部门无其他\n`);
  expect(issues).toMatchObject([{ key: 'sentence-cut', at: { line: 42 } }]);
});

test('years that differ and a missing unit are reported', () => {
  const other = expenditureTable()
    .replace('2023', '2022')
    .replace('支出总表', '一般公共预算支出表');
  expect(keysOf(importText(expenditureTable() + other))).toContain('years-differ');
  expect(keysOf(importText(expenditureTable().replace('单位：万元', '')))).toContain(
    'unit-missing',
  );
});

test('every word of a document is taken, ignored or reported: no cell is lost when one is added', () => {
  const table = tableText([
    ['301唐山市丰南区某办公室', '预算年度：2023', '单位：万元'],
    ['序号', '功能分类科目', '合计', '基本支出', '项目支出'],
    ['', '科目编码', '科目名称', '', '', ''],
    ['栏次', '1', '2', '3', '4', '5'],
    ['甲', '乙', '丙', '丁', '戊', '己'],
  ]);
  const { issues } = importText(`部门预算支出总表\n${table}`);
  const reported = issues.map(({ values }) => ('text' in values ? values.text : ''));
  expect(reported).toEqual(['甲', '乙', '丁', '戊', '己']);
});
