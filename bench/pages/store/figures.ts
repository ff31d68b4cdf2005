/** Disclosures of 500 figures each, about as many as a department's budget has, and the same flat. */
import type { Disclosure, Row } from '#domain/disclosure/disclosure.ts';

const columns = ['total', 'basic', 'project', 'operating', 'toAffiliates'];
const figuresEach = 500;

export interface Figure {
  readonly id: string;
  readonly disclosure: string;
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly name: string;
  readonly amount: number;
}

function row(disclosure: number, index: number): Row {
  const amount = ((disclosure * 7919 + index * 104_729) % 9_999_991) * 100;
  return {
    code: String(2_010_101 + index),
    level: 3,
    name: `一般行政管理事务第${index + 1}项`,
    values: columns.map((_, column) => amount + column * 100),
    at: { table: 3, row: index + 1, line: index * 12 + 1 },
  };
}

function disclosure(index: number): Disclosure {
  const code = String(100_000 + index);
  const rows = Array.from({ length: figuresEach / columns.length }, (_, at) => row(index, at));
  return {
    id: `130207-${code}-2023-budget`,
    stage: 'budget',
    year: 2023,
    region: { code: '130207', name: '唐山市丰南区' },
    organization: { code, name: `部门${index}`, kind: 'department', units: [] },
    unit: '万元',
    decimals: 2,
    source: { title: '', file: '', format: 'text', sha256: '0'.repeat(64), url: null },
    tables: [
      {
        id: 'expenditure',
        title: '部门预算支出总表',
        caption: [],
        columns: columns.map((id) => ({ id, label: id, groups: [], kind: 'amount' })),
        rows,
        note: null,
      },
    ],
    projects: [],
    changes: [],
    statements: [],
    texts: [],
    performance: { overall: [], items: [], measures: [] },
    glossary: [],
  };
}

export function disclosuresOf(figures: number): readonly Disclosure[] {
  return Array.from({ length: figures / figuresEach }, (_, index) => disclosure(index));
}

export function flat({ id, tables }: Disclosure): Figure[] {
  return tables.flatMap((table) =>
    table.rows.flatMap(({ code = '', name, values }, row) =>
      values.map((amount, column) => ({
        id: `${id}/${table.id}/${row}/${column}`,
        disclosure: id,
        table: table.id,
        row,
        column: columns[column] ?? '',
        code,
        name,
        amount: amount ?? 0,
      })),
    ),
  );
}
