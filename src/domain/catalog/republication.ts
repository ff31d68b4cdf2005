/**
 * What a department changed in a disclosure after it had been published: two versions of one
 * disclosure, cell by cell.
 */
import {
  columnsOf,
  type Column,
  type Disclosure,
  type Row,
  type Table,
} from '../disclosure/disclosure.ts';
import type { FigureRef } from '../disclosure/figure.ts';
import { nameKey } from '../text/name-key.ts';
import type { Fen } from '../money/money.ts';

/** A cell of a table that the two versions do not give alike. */
export interface ChangedCell {
  readonly table: string;
  readonly title: string;
  readonly row: string;
  readonly column: string;
  readonly kind: Column['kind'];
  /** Fen, or the number of a quantity; `null` for a blank cell, `undefined` where there is no such cell. */
  readonly before: Fen | null | undefined;
  readonly after: Fen | null | undefined;
  /** The cell in the later version, or in the earlier one where the later has none. */
  readonly ref: FigureRef;
}

/**
 * The cells of `now` that differ from `first`, in the order of `now`, then those that are gone. Rows
 * are the same by side, code and name, the second of a name being the second in both; columns by id.
 */
export function changedCells(first: Disclosure, now: Disclosure): ChangedCell[] {
  const kept = now.tables.flatMap((table) =>
    between(
      first.tables.find(({ id }) => id === table.id),
      table,
    ),
  );
  const gone = first.tables.filter(({ id }) => !now.tables.some((table) => table.id === id));
  return [...kept, ...gone.flatMap((table) => between(table, undefined))];
}

function between(before: Table | undefined, after: Table | undefined): ChangedCell[] {
  const old = cellsOf(before);
  const present = cellsOf(after);
  const changed = [...present.values()].flatMap((cell): ChangedCell[] => {
    const was = old.get(cell.key)?.value;
    return was === cell.value ? [] : [{ ...cell.told, before: was, after: cell.value }];
  });
  // A blank that is gone with its row tells nothing.
  const gone = [...old.values()]
    .filter(({ key, value }) => !present.has(key) && value !== null)
    .map((cell): ChangedCell => ({ ...cell.told, before: cell.value, after: undefined }));
  return [...changed.filter((cell) => cell.before !== undefined || cell.after !== null), ...gone];
}

interface Cell {
  readonly key: string;
  readonly value: Fen | null;
  readonly told: Omit<ChangedCell, 'before' | 'after'>;
}

function cellsOf(table: Table | undefined): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  if (!table) return cells;
  const times = new Map<string, number>();
  table.rows.forEach((row, index) => {
    const name = rowKey(row);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    columnsOf(table, row).forEach((column, position) => {
      const key = `${name}\n${time}\n${column.id}`;
      const told = {
        table: table.id,
        title: table.title,
        row: row.name,
        column: [...column.groups, column.label].join(' '),
        kind: column.kind,
        ref: { kind: 'cell', table: table.id, row: index, column: column.id },
      } as const;
      cells.set(key, { key, value: row.values[position] ?? null, told });
    });
  });
  return cells;
}

function rowKey({ side, code, name }: Row): string {
  return `${side ?? ''}\n${code ?? ''}\n${nameKey(name)}`;
}
