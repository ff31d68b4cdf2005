/** A neutral grid as rectangles: what every file format writes its merged cells from. */
import type { Grid } from '../../../src/ingest/read/document.ts';

export interface Rectangle {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a grid with the places under them that they cover; row by row, from left to right. */
export function rectanglesOf({ rows }: Grid): Rectangle[] {
  const open = new Map<number, number>();
  const found: Rectangle[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, columnSpan, covered } of cells) {
      const above = open.get(column);
      const upper = above === undefined ? undefined : found[above];
      if (covered && upper && above !== undefined) {
        found[above] = { ...upper, rows: row - upper.row + 1 };
      } else {
        open.set(column, found.length);
        found.push({ text, row, column, rows: 1, columns: columnSpan });
      }
      column += columnSpan;
    }
  });
  return found;
}

export function widthOf({ rows }: Grid): number {
  const widths = rows.map((row) => row.reduce((sum, { columnSpan }) => sum + columnSpan, 0));
  return Math.max(0, ...widths);
}
