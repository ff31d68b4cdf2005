/** Documents whose tables print the names of subjects and no codes, through the whole importer. */
import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/checks/run-checks.ts';
import { parseBudgetJson, printBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import { tableOf } from '../../../../src/domain/disclosure/disclosure.ts';
import { printedTable } from '../../../../src/domain/disclosure/printed-table.ts';
import { subjectTree } from '../../../../src/domain/subjects/subject-tree.ts';
import { importDocument } from '../../../../src/ingest/import-document.ts';
import { words } from '../../../../src/words/words.ts';

type Cells = readonly string[];

async function read(year: number, title: string, rows: readonly Cells[]) {
  const line = (cells: Cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html =
    `<!doctype html><meta charset="utf-8"><p>上海市普陀区某局${year}年部门预算</p>` +
    `<p>${title}</p><p>单位：万元</p><table>${rows.map(line).join('')}</table>`;
  const { value, issues } = await importDocument(new TextEncoder().encode(html), 'page.html');
  if (!value) throw new Error(JSON.stringify(issues));
  return { value, issues: issues.map(({ key, values, at }) => ({ key, values, at })) };
}

const general = '一般公共预算支出表';
const head = ['科目名称', '合计', '基本支出', '项目支出'];

const threeLevels = [
  head,
  ['合计', '12.00', '9.00', '3.00'],
  ['一、一般公共服务支出', '10.00', '7.00', '3.00'],
  ['（一）人大事务', '10.00', '7.00', '3.00'],
  ['1.行政运行', '7.00', '7.00', ''],
  ['2.人大会议', '3.00', '', '3.00'],
  ['二、住房保障支出', '2.00', '2.00', ''],
  ['（一）住房改革支出', '2.00', '2.00', ''],
  ['1.住房公积金', '2.00', '2.00', ''],
];

test('three levels with ordinals get their codes, and say that they are by name', async () => {
  const { value, issues } = await read(2023, general, threeLevels);
  expect(issues).toEqual([]);
  const table = tableOf(value, 'general');
  expect(table?.rows.map(({ code, codeBy, level }) => [code, codeBy, level])).toEqual([
    [undefined, undefined, undefined],
    ['201', 'name', 1],
    ['20101', 'name', 2],
    ['2010101', 'name', 3],
    ['2010104', 'name', 3],
    ['221', 'name', 1],
    ['22102', 'name', 2],
    ['2210201', 'name', 3],
  ]);
  expect(parseBudgetJson(printBudgetJson(value))).toEqual({ value, issues: [] });
});

test('the chart has its subjects, the table is shown as printed, and no code is found fault with', async () => {
  const { value } = await read(2023, general, threeLevels);
  const table = tableOf(value, 'general');
  if (!table) throw new Error('no table');
  const classes = subjectTree(table).children.map(({ code, children }) => [code, children.length]);
  expect(classes).toEqual([
    ['201', 1],
    ['221', 1],
  ]);
  const labels = printedTable(table, words.tables.labels).columns.map(({ label }) => label);
  expect(labels).toEqual([words.tables.labels.item, '合计', '基本支出', '项目支出']);
  const keys = runChecks(value).findings.map(({ key }) => key);
  expect(keys.filter((key) => /^(?:subject|code)-/.test(key))).toEqual([]);
});

test('an old name in a table without codes is no fault of a code', async () => {
  const rows = [head, ['医疗卫生与计划生育支出', '2.00', '2.00', '']];
  const { value } = await read(2023, general, rows);
  expect(tableOf(value, 'general')?.rows[0]?.code).toBe('210');
  expect(runChecks(value).findings.filter(({ key }) => key === 'subject-outdated')).toEqual([]);
});

test('an economic table has the codes of its year', async () => {
  const rows = [
    ['科目名称', '合计', '人员经费', '公用经费'],
    ['工资福利支出', '3.00', '3.00', ''],
    ['基本工资', '1.00', '1.00', ''],
    ['其他社会保障缴费', '2.00', '2.00', ''],
  ];
  const title = '一般公共预算基本支出表';
  const codes = async (year: number) =>
    tableOf((await read(year, title, rows)).value, 'basic')?.rows.map(({ code }) => code);
  expect(await codes(2017)).toEqual(['301', '30101', '30104']);
  expect(await codes(2023)).toEqual(['301', '30101', '30112']);
});

test('names that may be several things have no code, and are reported once with their place', async () => {
  const rows = [
    head,
    ['合计', '9.00', '9.00', ''],
    ['公共安全支出', '7.00', '7.00', ''],
    ['某项事务', '7.00', '7.00', ''],
    ['行政运行', '7.00', '7.00', ''],
    ['外交支出', '2.00', '2.00', ''],
  ];
  const { value, issues } = await read(2023, general, rows);
  expect(tableOf(value, 'general')?.rows.map(({ code }) => code)).toEqual([
    undefined,
    '204',
    undefined,
    undefined,
    '202',
  ]);
  expect(issues).toEqual([
    {
      key: 'codes-untold',
      values: { table: general, name: '某项事务', count: 2 },
      at: { table: 1, row: 4 },
    },
  ]);
});

test('printed codes stay as they are, right or wrong', async () => {
  const rows = [
    ['科目编码', ...head],
    ['201', '一般公共服务支出', '7.00', '7.00', ''],
    ['20102', '人大事务', '7.00', '7.00', ''],
    ['', '行政运行', '7.00', '7.00', ''],
  ];
  const { value } = await read(2023, general, rows);
  expect(tableOf(value, 'general')?.rows.map(({ code, codeBy }) => [code, codeBy])).toEqual([
    ['201', undefined],
    ['20102', undefined],
    [undefined, undefined],
  ]);
});

test('the indentation tells the level of names that are not known, and what is under a known one has its code', async () => {
  const rows = [
    head,
    ['合　计', '9.00', '6.00', '3.00'],
    ['住房保障支出', '2.00', '2.00', ''],
    ['　住房改革支出', '2.00', '2.00', ''],
    ['　　住房公积金', '2.00', '2.00', ''],
    ['文化旅游体育与传媒支出', '7.00', '4.00', '3.00'],
    ['　某项新事务', '7.00', '4.00', '3.00'],
    ['　　行政运行', '4.00', '4.00', ''],
    ['　　某项新工作', '3.00', '', '3.00'],
  ];
  const { value, issues } = await read(2023, general, rows);
  const table = tableOf(value, 'general');
  expect(table?.rows.map(({ name, code, level }) => [name, code, level])).toEqual([
    ['合计', undefined, undefined],
    ['住房保障支出', '221', 1],
    ['住房改革支出', '22102', 2],
    ['住房公积金', '2210201', 3],
    ['文化旅游体育与传媒支出', '207', 1],
    ['某项新事务', undefined, 2],
    ['行政运行', undefined, 3],
    ['某项新工作', undefined, 3],
  ]);
  expect(issues.map(({ key, values }) => ({ key, ...values }))).toEqual([
    { key: 'codes-untold', table: general, name: '某项新事务', count: 3 },
  ]);
});
