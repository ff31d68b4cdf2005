/**
 * A figure's place in the disclosure. Every number on a screen carries one, so that it leads back to
 * the cell or the line that it stands in.
 */
import { columnsOf, valueOf, type Disclosure, type Row, type Table } from './disclosure.ts';
import type { Place } from '../issues/issue.ts';
import type { Fen } from '../money/money.ts';

export type FigureRef =
  /** A cell: table id, index of the row in `table.rows`, column id. */
  | { readonly kind: 'cell'; readonly table: string; readonly row: number; readonly column: string }
  /** A figure in the prose: index in `statements`, `changes` or `projects`. */
  | { readonly kind: 'statement' | 'change' | 'project'; readonly index: number };

/** The reference as it stands in an address: `expenditure.4.total`, `statement.2`. */
export function printFigureRef(ref: FigureRef): string {
  return ref.kind === 'cell' ? `${ref.table}.${ref.row}.${ref.column}` : `${ref.kind}.${ref.index}`;
}

/** The reference in an address, or `null` when it names nothing that the disclosure has. */
export function readFigureRef(text: string, disclosure: Disclosure): FigureRef | null {
  const [first = '', second = '', column] = text.split('.');
  if (!/^\d{1,6}$/.test(second)) return null;
  const index = Number(second);
  if (column === undefined) return proseRef(first, index, disclosure);
  const table = disclosure.tables.find(({ id }) => id === first);
  const row = table?.rows[index];
  if (!table || !row || !columnsOf(table, row).some(({ id }) => id === column)) return null;
  return { kind: 'cell', table: first, row: index, column };
}

function proseRef(kind: string, index: number, disclosure: Disclosure): FigureRef | null {
  const lists = {
    statement: disclosure.statements,
    change: disclosure.changes,
    project: disclosure.projects,
  };
  const known = kind === 'statement' || kind === 'change' || kind === 'project';
  return known && index < lists[kind].length ? { kind, index } : null;
}

/** The reference to a row's value in a column. */
export function cellRef(table: Table, row: Row, column: string): FigureRef {
  return { kind: 'cell', table: table.id, row: table.rows.indexOf(row), column };
}

/** The amount in fen; `null` for a blank cell and for what states no amount. */
export function figureAmount(ref: FigureRef, disclosure: Disclosure): Fen | null {
  switch (ref.kind) {
    case 'cell': {
      const table = disclosure.tables.find(({ id }) => id === ref.table);
      const row = table?.rows[ref.row];
      return (table && row && valueOf(table, row, ref.column)) ?? null;
    }
    case 'statement':
      return disclosure.statements[ref.index]?.amount ?? null;
    case 'change':
      return disclosure.changes[ref.index]?.delta ?? null;
    case 'project':
      return disclosure.projects[ref.index]?.amount ?? null;
  }
}

/** Where in the source the figure stands, as far as the source's format tells. */
export function placeOf(ref: FigureRef, disclosure: Disclosure): Place | undefined {
  switch (ref.kind) {
    case 'cell':
      return disclosure.tables.find(({ id }) => id === ref.table)?.rows[ref.row]?.at;
    case 'statement':
      return disclosure.statements[ref.index]?.at;
    case 'change':
      return disclosure.changes[ref.index]?.at;
    case 'project':
      return disclosure.projects[ref.index]?.at;
  }
}
