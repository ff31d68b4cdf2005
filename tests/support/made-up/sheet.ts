/**
 * A table as a department might print it, from its columns and rows: header cells are merged as the
 * labels above each other say, and the figures that a reader must find are kept beside it.
 */
import type { Cell, Grid } from '../../../src/ingest/read/document.ts';

/** A column: its labels from the outermost group down, and what is printed in it for a row. */
export interface MadeColumn<Row> {
  readonly head: readonly string[];
  readonly cell: (row: Row) => string;
  /** The column id and the figure that must be read; none for names, codes and words. */
  readonly id?: string;
  readonly figure?: (row: Row) => number | null;
}

export type MadeCell = Omit<Cell, 'at'>;

export interface MadeGrid {
  readonly rows: readonly (readonly MadeCell[])[];
  /** How many of the rows are the header. */
  readonly headerRows: number;
}

function plainCell(text: string, columnSpan = 1): MadeCell {
  return { text, columnSpan, covered: false };
}

/** Header and body; a row of the body has a cell in every column. */
export function madeGrid<Row>(
  columns: readonly MadeColumn<Row>[],
  rows: readonly Row[],
  numbers: 'none' | '栏次' | 'digits' = 'none',
): MadeGrid {
  const header = headerOf(columns.map(({ head }) => head));
  const body = rows.map((row) => columns.map(({ cell }) => plainCell(cell(row))));
  const numbered = numbersRow(columns, numbers);
  return { rows: [...header, ...numbered, ...body], headerRows: header.length };
}

/** The header again after every `size` rows, as after a page break. */
export function withRepeatedHeader({ rows, headerRows }: MadeGrid, size: number): MadeGrid {
  const header = rows.slice(0, headerRows);
  const body = rows.slice(headerRows);
  const again = body.flatMap((row, index) =>
    index > 0 && index % size === 0 ? [...header, row] : [row],
  );
  return { rows: [...header, ...again], headerRows };
}

/** Rows over the whole width before the header: the title and the caption inside the table. */
export function withRowsAbove(grid: MadeGrid, texts: readonly (readonly string[])[]): MadeGrid {
  const width = (grid.rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const above = texts.map((row) => {
    const own = row.slice(0, width);
    return own.map((text, index) =>
      plainCell(text, index === own.length - 1 ? width - own.length + 1 : 1),
    );
  });
  return { rows: [...above, ...grid.rows], headerRows: grid.headerRows };
}

export function asGrid({ rows }: MadeGrid, table: number): Grid {
  return {
    kind: 'grid',
    at: { table },
    rows: rows.map((row, index) => row.map((cell) => ({ ...cell, at: { table, row: index + 1 } }))),
  };
}

function headerOf(heads: readonly (readonly string[])[]): MadeCell[][] {
  const depth = Math.max(...heads.map((head) => head.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: MadeCell[] = [];
    heads.forEach((head, index) => {
      const covered = level >= head.length;
      const text = covered ? '' : (head[level] ?? '');
      const before = heads[index - 1];
      const last = cells[cells.length - 1];
      const grouped = !covered && level < head.length - 1;
      const same =
        grouped &&
        before !== undefined &&
        level < before.length - 1 &&
        head.slice(0, level + 1).every((label, at) => label === before[at]);
      if (same && last) cells[cells.length - 1] = { ...last, columnSpan: last.columnSpan + 1 };
      else cells.push({ text, columnSpan: 1, covered });
    });
    return cells;
  });
}

function numbersRow<Row>(
  columns: readonly MadeColumn<Row>[],
  numbers: 'none' | '栏次' | 'digits',
): MadeCell[][] {
  if (numbers === 'none') return [];
  let count = 0;
  const cells = columns.map(({ id }, index) => {
    if (numbers === 'digits') return plainCell(String(index + 1));
    if (id !== undefined) count += 1;
    return plainCell(id === undefined ? (index === 0 ? '栏次' : '') : String(count));
  });
  return [cells];
}
