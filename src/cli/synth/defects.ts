/** Known defects, put into a disclosure that agrees with itself, each with what must be found of it. */
import { tableOf, type Disclosure, type Row, type Table } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';

export const defectKinds = [
  /** A 项 is 1 万元 more than its 款 says. */
  'subject-sum',
  /** The total of spending is not that of the general public budget, nor that of the ledger. */
  'tables-differ',
  /** The text gives another total than the table. */
  'text-differs',
  /** The parts of 三公 are not the whole. */
  'three-public-parts',
  /** The nine tables are eight. */
  'table-missing',
  /** The change that is stated is not the one between the two years' documents. */
  'last-year-differs',
] as const;
export type DefectKind = (typeof defectKinds)[number];

const one: Fen = 1_000_000;

/** The disclosure with the defect; `null` where it has nothing to spoil, as the first year has no change. */
export function withDefect(disclosure: Disclosure, kind: DefectKind): Disclosure | null {
  switch (kind) {
    case 'subject-sum':
      return withRow(disclosure, 'expenditure', ({ code }) => code?.length === 7);
    case 'tables-differ':
      return withRow(
        disclosure,
        'fiscal',
        ({ role, side }) => role === 'total' && side === 'expenditure',
      );
    case 'three-public-parts':
      return withRow(disclosure, 'threePublic', ({ name }) => name.includes('接待'));
    case 'table-missing':
      return { ...disclosure, tables: disclosure.tables.filter(({ id }) => id !== 'stateCapital') };
    case 'text-differs': {
      const [first, ...others] = disclosure.statements;
      return first
        ? { ...disclosure, statements: [{ ...first, amount: first.amount + one }, ...others] }
        : null;
    }
    case 'last-year-differs': {
      const [first, ...others] = disclosure.changes;
      if (!first || first.delta === null) return null;
      const changed = { ...first, delta: first.delta + one, rate: null };
      return { ...disclosure, changes: [changed, ...others] };
    }
  }
}

/** The first row of its kind with 1 万元 more in its first figure. */
function withRow(
  disclosure: Disclosure,
  id: string,
  isRow: (row: Row) => boolean,
): Disclosure | null {
  const table = tableOf(disclosure, id);
  const index = table?.rows.findIndex(isRow) ?? -1;
  if (!table || index < 0) return null;
  const changed: Table = {
    ...table,
    rows: table.rows.map((row, position) => {
      const [first = 0, ...others] = row.values;
      return position === index ? { ...row, values: [(first ?? 0) + one, ...others] } : row;
    }),
  };
  return {
    ...disclosure,
    tables: disclosure.tables.map((each) => (each === table ? changed : each)),
  };
}
