/** Cells with their places → a grid in which every row is as wide as the table. */
import { issue, type Issue, type Place, type Result } from '#domain/issues/issue.ts';
import type { Cell, Grid } from './document.ts';
import { limits } from './limits.ts';

/** A cell as a format gives it: its first column, counted from 0, and its width in columns. */
export interface PlacedCell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly covered: boolean;
}

export interface PlacedRow {
  /** From left to right and nowhere on top of each other; places without a cell are blank. */
  readonly cells: readonly PlacedCell[];
  /** The row's own number in the source, where it has one. */
  readonly line?: number;
}

/**
 * Columns at which no cell of any row begins are no columns of the table: word processors and
 * spreadsheets cut their columns finer than the table that is printed. A table beyond the limits is
 * refused (`table-too-large`).
 */
export function gridOf(rows: readonly PlacedRow[], at: Place): Result<Grid> {
  const starts = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  starts.sort((a, b) => a - b);
  const excess = excessOf(rows, starts.length, at);
  if (excess) return { value: null, issues: [excess] };
  const filled = rows.map(({ cells, line }, index) => {
    const place = { ...at, row: index + 1, ...(line === undefined ? {} : { line }) };
    return fillRow(cells, starts, place);
  });
  return { value: { kind: 'grid', rows: filled, at }, issues: [] };
}

function fillRow(cells: readonly PlacedCell[], starts: readonly number[], at: Place): Cell[] {
  const row: Cell[] = [];
  let next = 0;
  for (const { text, column, span, covered } of cells) {
    for (; (starts[next] ?? Infinity) < column; next += 1) row.push(blank(at));
    const first = next;
    while ((starts[next] ?? Infinity) < column + span) next += 1;
    row.push({ text, columnSpan: next - first, covered, at });
  }
  for (; next < starts.length; next += 1) row.push(blank(at));
  return row;
}

function blank(at: Place): Cell {
  return { text: '', columnSpan: 1, covered: false, at };
}

function excessOf(rows: readonly PlacedRow[], columns: number, at: Place): Issue | null {
  const long = rows.some(({ cells }) => cells.some(({ text }) => text.length > limits.cellText));
  if (rows.length > limits.rows) return tableTooLarge('rows', limits.rows, at);
  if (columns > limits.columns) return tableTooLarge('columns', limits.columns, at);
  if (rows.length * columns > limits.cells) return tableTooLarge('cells', limits.cells, at);
  return long ? tableTooLarge('characters', limits.cellText, at) : null;
}

export function tableTooLarge(
  what: 'rows' | 'columns' | 'cells' | 'characters',
  limit: number,
  at: Place,
): Issue {
  return issue('table-too-large', 'error', { what, limit }, at);
}
