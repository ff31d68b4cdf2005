/** The cells of a form at their places: a form has no columns, its cells stand beside and below labels. */
import type { Cell, Grid } from '../read/document.ts';
import { isEmpty, matchable } from '../wording.ts';

export interface FormCell {
  readonly cell: Cell;
  /** Columns from left to right, counted from 0; `to` is the first one behind the cell. */
  readonly from: number;
  readonly to: number;
  /** The text in the form in which labels are compared. */
  readonly words: string;
}

export type FormRow = readonly FormCell[];

/** The rows of a grid; a cell that continues the one above stands for that one. */
export function formRows(grid: Grid): FormRow[] {
  const rows: FormCell[][] = [];
  for (const row of grid.rows) {
    const above = rows[rows.length - 1] ?? [];
    let column = 0;
    rows.push(
      row.map((own) => {
        const from = column;
        column += own.columnSpan;
        const upper = own.covered ? cellAt(above, from)?.cell : undefined;
        const cell = upper ?? own;
        return { cell, from, to: column, words: matchable(cell.text) };
      }),
    );
  }
  return rows;
}

/** The cell that stands at a column. */
export function cellAt(row: FormRow, column: number): FormCell | undefined {
  return row.find(({ from, to }) => from <= column && column < to);
}

/** The first cell of a row with such a label. */
export function labelled(row: FormRow, label: RegExp): FormCell | undefined {
  return row.find(({ words }) => label.test(words));
}

/** The first filled cell to the right of a label. */
export function besides(row: FormRow, label: FormCell): FormCell | undefined {
  return row.find(({ from, cell }) => from >= label.to && !isEmpty(cell.text));
}
