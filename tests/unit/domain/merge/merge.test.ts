import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBudgetJson, printBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import {
  sourcesOf,
  type Disclosure,
  type Source,
  type Table,
} from '../../../../src/domain/disclosure/disclosure.ts';
import { canMerge, mergeDisclosures } from '../../../../src/domain/merge/merge.ts';
import { anyDisclosure } from '../../../support/arbitrary-disclosure.ts';
import { sample } from '../../../support/disclosure.ts';

const prose: Source = { ...sample.source, file: 'prose.pdf', sha256: 'f'.repeat(64) };
const bare: Disclosure = { ...sample, tables: [], statements: [], changes: [], projects: [] };
const table: Table = {
  id: 'general',
  title: '一般公共预算支出表',
  caption: [],
  columns: [{ id: 'total', label: '合计', groups: [], kind: 'amount' }],
  rows: [{ name: '合计', role: 'total', values: [1_000_000], at: { page: 1, table: 1, row: 2 } }],
  note: null,
  at: { page: 1, table: 1 },
};
const tables: Disclosure = { ...bare, tables: [table] };
const second = (more: Partial<Disclosure>): Disclosure => ({ ...bare, source: prose, ...more });

test('tables of the one and figures of the other stand together, each in its own document', () => {
  const statements = [
    { id: 'staff.total', amount: 33, kind: 'quantity' as const, at: { page: 4 } },
  ];
  const { value, issues } = mergeDisclosures(tables, second({ statements }));
  expect(issues).toEqual([]);
  expect(sourcesOf(value)).toEqual([sample.source, prose]);
  expect(value.tables).toEqual([table]);
  expect(value.statements).toEqual([{ ...statements[0], at: { page: 4, source: 1 } }]);
  // The other way round the table is the one that comes from the second document.
  const other = mergeDisclosures(second({ statements }), tables).value;
  expect(other.tables[0]?.rows[0]?.at).toEqual({ page: 1, table: 1, row: 2, source: 1 });
  expect(other.statements).toEqual(statements);
});

test('a subject that the text alone could only name has its code from the tables of the other file', () => {
  const row = (code: string, name: string) => ({ code, name, values: [100], at: { page: 1 } });
  const listed = [
    row('201', '一般公共服务支出'),
    row('20101', '人大事务'),
    row('20102', '政协事务'),
  ];
  const parts = [
    row('2010101', '行政运行'),
    row('2010201', '行政运行'),
    row('2010104', '人大会议'),
  ];
  const change = (of: string) => ({ of, baseYear: 2018, delta: 100, rate: null, reason: null });
  const changes = [
    change('function.人大事务-行政运行'),
    change('function.人大会议'),
    change('function.行政运行'),
    change('function.代表工作'),
  ];
  const both = { ...tables, tables: [{ ...table, rows: [...listed, ...parts] }] };
  const ids = (merged: Disclosure) => merged.changes.map(({ of }) => of);
  // 行政运行 stands under two sections, and 代表工作 under none.
  const coded = ['function.2010101', 'function.2010104', 'function.行政运行', 'function.代表工作'];
  expect(ids(mergeDisclosures(both, second({ changes })).value)).toEqual(coded);
  expect(ids(mergeDisclosures(second({ changes }), both).value)).toEqual(coded);
});

test('where only one has tables, amounts are written as those have them', () => {
  const written = second({ unit: '元', decimals: 2, tables: [table] });
  expect(mergeDisclosures(bare, written).value).toMatchObject({ unit: '元', decimals: 2 });
});

test('a table in another unit keeps it', () => {
  const more = { ...table, id: 'basic' };
  const { value } = mergeDisclosures(tables, second({ unit: '元', decimals: 0, tables: [more] }));
  expect(value.tables[1]).toMatchObject({ id: 'basic', unit: '元', decimals: 0 });
});

test('where two documents contradict each other the first is kept and both are named', () => {
  const changed = { ...table, rows: [{ ...table.rows[0]!, values: [1_000_001] }] };
  const said = (amount: number) => [{ id: 'procurement.total', amount, at: { line: 1 } }];
  const { value, issues } = mergeDisclosures(
    { ...tables, statements: said(500) },
    second({ tables: [changed], statements: said(600) }),
  );
  expect(value.tables).toEqual([table]);
  expect(value.statements).toEqual(said(500));
  expect(issues).toMatchObject([
    { key: 'table-differs', at: { source: 1 } },
    { key: 'figure-differs', values: { kept: '0.0005', other: '0.0006' }, at: { source: 1 } },
  ]);
});

test('a stated change that differs is reported with what both say, by amount and by rate', () => {
  const change = { of: 'total', baseYear: 2022, reason: null, at: { line: 3 } };
  const changes = (delta: number | null, rate: number | null) => [{ ...change, delta, rate }];
  const merged = (delta: number | null, rate: number | null) =>
    mergeDisclosures(
      { ...bare, changes: changes(1_000_000, 23.1) },
      second({ changes: changes(delta, rate) }),
    );
  const { value, issues } = merged(1_000_100, 23);
  expect(value.changes).toEqual(changes(1_000_000, 23.1));
  expect(issues).toMatchObject([
    {
      key: 'change-differs',
      values: { of: 'total', kept: '1', other: '1.0001' },
      at: { source: 1 },
    },
    { key: 'change-differs', values: { baseYear: 2022, kept: '23.1%', other: '23%' } },
  ]);
  expect(merged(1_000_000, null).issues).toEqual([]);
  expect(merged(null, 23.1).issues).toEqual([]);
});

test('a count and the amount of a project that differ are reported', () => {
  const cars = (amount: number) => [
    { id: 'assets.vehicles', amount, kind: 'quantity' as const, unit: '辆', at: { line: 1 } },
  ];
  const project = (amount: number | null) => [
    { name: '会议费', amount, goals: [], indicators: [] },
  ];
  const { issues } = mergeDisclosures(
    { ...bare, statements: cars(3), projects: project(500) },
    second({ statements: cars(4), projects: project(600) }),
  );
  expect(issues).toMatchObject([
    { key: 'figure-differs', values: { of: 'assets.vehicles', kept: '3辆', other: '4辆' } },
    { key: 'figure-differs', values: { of: 'project.会议费', kept: '0.0005', other: '0.0006' } },
  ]);
  const without = second({ projects: project(null) });
  expect(mergeDisclosures({ ...bare, projects: project(500) }, without).issues).toEqual([]);
});

test('an amount and the targets of a project come together under its name', () => {
  const goal = { text: '目标', kind: 'summary' as const, at: { line: 9 } };
  const project = { name: '会议费', indicators: [] };
  const { value } = mergeDisclosures(
    { ...bare, projects: [{ ...project, amount: null, goals: [goal] }] },
    second({ projects: [{ ...project, amount: 5, goals: [], at: { line: 2 } }] }),
  );
  expect(value.projects).toEqual([
    { ...project, amount: 5, goals: [goal], at: { line: 2, source: 1 } },
  ]);
});

test('the same document, and a document of another disclosure, are not merged', () => {
  expect(canMerge(tables, second({}))).toBe(true);
  expect(canMerge(tables, bare)).toBe(false);
  expect(canMerge(tables, { ...second({}), id: 'another' })).toBe(false);
  expect(canMerge(mergeDisclosures(tables, second({})).value, second({}))).toBe(false);
});

test('whatever is merged is sound Budget JSON and loses no table', () => {
  fc.assert(
    fc.property(anyDisclosure, anyDisclosure, (one, other) => {
      const { value } = mergeDisclosures(one, other);
      const again = parseBudgetJson(printBudgetJson(value));
      expect(again.issues).toEqual([]);
      expect(again.value).toEqual(value);
      const ids = value.tables.map(({ id }) => id);
      for (const { id } of [...one.tables, ...other.tables]) expect(ids).toContain(id);
    }),
    { numRuns: 60 },
  );
});
