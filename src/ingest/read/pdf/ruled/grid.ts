/** A table with its cells' places in points → a grid of the neutral document. */
import type { Cell, Grid } from '../../document.ts';
import type { PageCell, PageTable } from './page-tables.ts';

/** `table` is the ordinal of the table in the document. */
export function gridOf({ xs, rows, cells }: PageTable, table: number): Grid {
  const ofRow: Cell[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const across = cells
      .filter((cell) => cell.row <= row && row < cell.rowEnd)
      .sort((a, b) => a.x0 - b.x0);
    ofRow.push(across.map((cell) => placed(cell, row, xs, table)));
  }
  const page = cells[0]?.page ?? 1;
  return { kind: 'grid', rows: ofRow, at: { page, table } };
}

function placed(cell: PageCell, row: number, xs: readonly number[], table: number): Cell {
  const covered = cell.row < row;
  return {
    text: covered ? '' : cell.text,
    columnSpan: Math.max(1, xs.indexOf(cell.x1) - xs.indexOf(cell.x0)),
    covered,
    at: { page: cell.page, table, row: row + 1 },
  };
}
