import { expect, test } from 'vitest';
import { importDocument } from '../../../src/ingest/import-document.ts';
import {
  printBudgetJson,
  readBudgetJson,
  toBudgetJson,
} from '../../../src/domain/disclosure/budget-json.ts';
import { expenditureTable, tableText } from '../../fixtures/expenditure-text.ts';
import { sample } from '../../support/disclosure.ts';
import { importText, keysOf } from './sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a Budget JSON file is taken by its content, whatever its name', async () => {
  const { value } = importText(expenditureTable());
  if (!value) throw new Error('unreadable');
  const again = await importDocument(bytes(printBudgetJson(value)), 'anything.txt');
  expect(again).toEqual({ value, issues: [] });
});

test.each([
  ['file-empty', new Uint8Array()],
  ['file-type-unknown', bytes('GIF89a')],
  ['file-type-unknown', new Uint8Array([1, 0, 2, 0])],
  ['encoding-unknown', new Uint8Array([0xff, 0x41, 0xff])],
  ['json-broken', bytes('{"format":')],
  ['json-not-budget', bytes('{"format":"other"}')],
  ['document-not-budget', bytes('今天天气很好。')],
  ['document-not-budget', bytes('\t\n\n\t\n')],
])('%s is an error and gives no disclosure', async (key, input) => {
  const { value, issues } = await importDocument(input, 'a.txt');
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ key, severity: 'error' }]);
});

test('more than thirty megabytes are not read', async () => {
  const { issues } = await importDocument(new Uint8Array(30 * 1024 * 1024 + 1), 'a.txt');
  expect(issues).toMatchObject([{ key: 'file-too-large', values: { megabytes: 31, limit: 30 } }]);
});

test('the region is that of the option where one is given', async () => {
  const { value } = await importDocument(bytes(expenditureTable()), 'a.txt', { region: '310107' });
  expect(value?.region).toEqual({ code: '310107', name: '上海市普陀区' });
  expect(value?.id).toBe('310107-301-2023-budget');
});

test('an organization without a region keeps none and says how to give it', () => {
  const result = importText(expenditureTable().replace('唐山市丰南区', ''));
  expect(result.value?.region).toEqual({ code: null, name: '' });
  expect(keysOf(result)).toEqual(['region-unknown']);
  expect(result.value?.id).toBe('unknown-301-2023-budget');
});

test('a table in another unit than most says so itself, and its amounts are in fen all the same', () => {
  const yuan = expenditureTable('123000.00')
    .replace('支出总表', '一般公共预算支出表')
    .replace('单位：万元', '单位：元');
  const other = expenditureTable().replace('支出总表', '政府性基金预算支出表');
  const { value } = importText(expenditureTable() + yuan + other);
  expect(value?.unit).toBe('万元');
  expect(value?.tables.map(({ unit }) => unit)).toEqual([undefined, '元', undefined]);
  expect(value?.tables.map(({ rows }) => rows[0]?.values[0])).toEqual([
    12_300_000, 12_300_000, 12_300_000,
  ]);
});

test('in a ledger the sides of a printed row become two rows with the same number', () => {
  const ledger = tableText([
    ['301唐山市丰南区某办公室', '预算年度：2023', '单位：万元'],
    ['序号', '收入', '支出'],
    ['', '项目', '预算数', '项目', '预算数'],
    ['1', '一、拨款', '5', '一、服务', ''],
    ['2', '', '', '二、外交', '5'],
    ['3', '', '', '', ''],
    ['4', '收入总计', '5.0', '支出总计', '5.0'],
  ]);
  const { value, issues } = importText(`收支预算总表\n${ledger}`);
  expect(issues).toEqual([]);
  const rows = value?.tables[0]?.rows.map(({ no, side, role, name, values }) => ({
    no,
    side,
    role,
    name,
    values,
  }));
  expect(rows).toEqual([
    { no: 1, side: 'revenue', role: undefined, name: '一、拨款', values: [5_000_000] },
    { no: 1, side: 'expenditure', role: undefined, name: '一、服务', values: [null] },
    { no: 2, side: 'expenditure', role: undefined, name: '二、外交', values: [5_000_000] },
    { no: 4, side: 'revenue', role: 'total', name: '收入总计', values: [5_000_000] },
    { no: 4, side: 'expenditure', role: 'total', name: '支出总计', values: [5_000_000] },
  ]);
});

test('a fraction of a fen is no amount and tells nothing of the precision of the others', () => {
  const { value, issues } = importText(expenditureTable('12.999999999999'));
  expect(issues.map(({ key }) => key)).toContain('amount-not-whole-fen');
  if (!value) throw new Error('not read');
  expect(value.decimals).toBe(2);
  expect(readBudgetJson(toBudgetJson(value)).value).toEqual(value);
});

test('a Budget JSON whose id is the name of a screen is refused', async () => {
  for (const id of ['import', 'review']) {
    const text = printBudgetJson({ ...sample, id });
    const { value, issues } = await importDocument(new TextEncoder().encode(text), 'a.json');
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ key: 'json-field-invalid', values: { path: 'id' } }]);
  }
});
