import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBudgetJson, printBudgetJson } from '../../../src/domain/budget-json.ts';
import {
  sourcesOf,
  type Disclosure,
  type Source,
  type Table,
} from '../../../src/domain/disclosure.ts';
import { canMerge, mergeDisclosures } from '../../../src/domain/merge.ts';
import { anyDisclosure } from '../../support/arbitrary-disclosure.ts';
import { sample } from '../../support/disclosure.ts';

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

test('a table in another unit keeps it', () => {
  const { value } = mergeDisclosures(bare, second({ unit: '元', decimals: 0, tables: [table] }));
  expect(value.tables[0]).toMatchObject({ unit: '元', decimals: 0 });
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
