/** Every table of the published PDFs against its printed rows, which were read off the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableOf, type Disclosure, type Row, type Table } from '#domain/disclosure/disclosure.ts';
import { fenFromDecimal, type AmountUnit } from '#domain/money/money.ts';
import type { Issue } from '#domain/issues/issue.ts';
import { sumsOf } from '../../../src/domain/reconcile/sums.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import codedRows from './expected/coded-rows.json';
import { namedRows } from './expected/named-rows.ts';

const folder = new URL('../../../../shared/documents/', import.meta.url);

interface CodedRows {
  readonly columns: readonly string[];
  /** `2010101 行政运行 576.77|576.77|`: code, name, figures of those columns. */
  readonly rows: readonly string[];
}
const coded: Readonly<Record<string, Readonly<Record<string, CodedRows>>>> = codedRows;

/** Tables printed in each document, in order; a ledger's second list counts as one of its own. */
const printedTables: Readonly<Record<string, number>> = {
  'js-npc-2017-budget-full': 13,
  'js-npc-2018-budget-full': 13,
  'js-npc-2019-budget-tables': 13,
  'sh-putuo-govoffice-2025-budget-dept': 9,
  'sh-putuo-planning-2024-final-dept': 9,
  'sh-putuo-wanli-street-2023-budget-dept': 9,
  'sh-putuo-wanli-street-2024-budget-dept': 9,
  'sh-putuo-wanli-street-2025-budget-dept': 9,
};

/** What a document itself contradicts: printed so, seen on page 35. */
const contradictions: Readonly<Record<string, readonly object[]>> = {
  'sh-putuo-wanli-street-2023-budget-dept': [
    {
      table: '财政项目支出绩效目标填报表',
      row: '公共服务设施运行经费',
      column: '年度资金申请总额',
      stated: '10903043',
      sum: '11419043',
    },
  ],
};

describe.each(Object.keys(printedTables))('%s', (name) => {
  const file = new URL(`${name}.pdf`, folder);
  const missing = existsSync(file) ? '' : ' (skipped: ../shared/documents is not there)';
  const read = once(async () => importDocument(new Uint8Array(readFileSync(file)), `${name}.pdf`));
  const disclosure = async () => {
    const { value } = await read();
    if (!value) throw new Error(`${name} gave no disclosure`);
    return value;
  };

  test.skipIf(missing !== '')(`every printed table is recognised${missing}`, async () => {
    const { tables } = await disclosure();
    expect(tables).toHaveLength(printedTables[name] ?? 0);
    expect(tables.filter(({ id }) => /^other-/.test(id))).toEqual([]);
  });

  test.skipIf(missing !== '').each(Object.entries(coded[name] ?? {}))(
    `every code, name and amount of %s is the printed one${missing}`,
    async (id, { columns, rows }) => {
      const value = await disclosure();
      const table = need(value, id);
      const unit = table.unit ?? value.unit;
      const own = table.rows.filter(({ code }) => code !== undefined);
      expect(own.map((row) => codedRow(table, row, columns))).toEqual(
        rows.map((row) => expectedRow(row, unit)),
      );
      const others = table.columns.filter((column) => !columns.includes(column.id));
      const indexes = others.map((column) => table.columns.indexOf(column));
      expect(
        own.flatMap(({ values }) => indexes.map((at) => values[at])).filter(isPrinted),
      ).toEqual([]);
    },
  );

  test.skipIf(missing !== '').each(Object.entries(namedRows[name] ?? {}))(
    `every name and amount of %s is the printed one${missing}`,
    async (id, { rows, filled }) => {
      const value = await disclosure();
      const table = need(value, id);
      const unit = table.unit ?? value.unit;
      const own = table.rows.filter(({ values }) => values.some(isPrinted));
      expect(table.rows).toHaveLength(rows);
      expect(own.map((row) => [words(row), row.values])).toEqual(
        filled.map((row) => {
          const end = row.lastIndexOf(' ');
          return [row.slice(0, end), figures(row.slice(end + 1), unit)];
        }),
      );
    },
  );

  test.skipIf(missing !== '')(`the tables add up, as the printed ones do${missing}`, async () => {
    const { issues } = await read();
    const { tables, unit, decimals } = await disclosure();
    const differing = issues.filter(({ key }: Issue) => key === 'sum-differs');
    expect(differing.map(({ values }) => values)).toEqual(contradictions[name] ?? []);
    const checks = tables.flatMap((table) =>
      sumsOf(table, { unit: table.unit ?? unit, decimals: table.decimals ?? decimals }),
    );
    expect(checks.length).toBeGreaterThan(40);
  });
});

test.each([
  ['js-npc-2018-budget-full', '320000', '江苏省人大常委会办公厅', 2018, 'budget'],
  [
    'sh-putuo-wanli-street-2024-budget-dept',
    '310107',
    '上海市普陀区人民政府万里街道办事处',
    2024,
    'budget',
  ],
  [
    'sh-putuo-planning-2024-final-dept',
    '310107',
    '上海市普陀区规划和自然资源局',
    2024,
    'finalAccounts',
  ],
] as const)(
  '%s says whose it is, of which year and stage',
  async (name, region, organization, year, stage) => {
    const file = new URL(`${name}.pdf`, folder);
    if (!existsSync(file)) return;
    const { value } = await importDocument(new Uint8Array(readFileSync(file)), `${name}.pdf`);
    expect(value).toMatchObject({ year, stage, region: { code: region } });
    expect(value?.organization).toMatchObject({ name: organization, kind: 'department' });
  },
);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

function need(disclosure: Disclosure, id: string): Table {
  const table = tableOf(disclosure, id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

function isPrinted(value: number | null | undefined): boolean {
  return value !== null && value !== undefined;
}

function words({ side, name }: Row): string {
  return side ? `${side} ${name}` : name;
}

function codedRow(table: Table, row: Row, columns: readonly string[]) {
  const at = columns.map((id) => table.columns.findIndex((column) => column.id === id));
  return [row.code, row.name, ...at.map((index) => row.values[index])];
}

function expectedRow(row: string, unit: AmountUnit) {
  const [code, name, printed = ''] = row.split(' ');
  return [code, name, ...figures(printed, unit)];
}

function figures(printed: string, unit: AmountUnit) {
  return printed.split('|').map((text) => (text === '' ? null : fenFromDecimal(text, unit)));
}
