/** The cells of an HTML table at their places (HTML standard, 4.9.12 "Processing model"). */
import { smallest } from '#domain/large-lists.ts';
import type { FlowCell, FlowItem, FlowTable } from '../flow.ts';
import { limits } from '../limits.ts';

export interface HtmlCell {
  readonly items: readonly FlowItem[];
  readonly columnSpan: string | undefined;
  readonly rowSpan: string | undefined;
}

export interface HtmlRow {
  readonly cells: readonly HtmlCell[];
  /** Rows from here to the end of its section, which no cell reaches beyond; 0 where not shown. */
  readonly left: number;
}

interface Reaching {
  readonly column: number;
  readonly span: number;
  rows: number;
}

/**
 * A cell stands at the first column that no cell above reaches down to. A table with too many columns
 * is given up as soon as that is known; its width then says so.
 */
export function htmlTable(rows: readonly HtmlRow[]): FlowTable {
  let reaching: Reaching[] = [];
  const placed: FlowCell[][] = [];
  for (const { cells, left } of rows) {
    if (left === 0) continue;
    const line: FlowCell[] = reaching.map(({ column, span }) => {
      return { items: [], column, span, covered: true };
    });
    for (const each of reaching) each.rows -= 1;
    let column = 0;
    for (const { items, columnSpan, rowSpan } of cells.slice(0, limits.columns + 1)) {
      column = freeColumn(line, column);
      const span = widthAt(line, column, spanIn(columnSpan, limits.columns + 1));
      line.push({ items, column, span, covered: false });
      const reach = rowSpan === '0' ? left : Math.min(spanIn(rowSpan, limits.rows), left);
      if (reach > 1) reaching.push({ column, span, rows: reach - 1 });
      column += span;
    }
    reaching = left === 1 ? [] : reaching.filter(({ rows: more }) => more > 0);
    placed.push(line.sort((a, b) => a.column - b.column));
    if (reaching.length > limits.columns) break;
  }
  return { rows: placed };
}

function freeColumn(line: readonly FlowCell[], from: number): number {
  let column = from;
  const taken = () =>
    line.find((cell) => cell.column <= column && column < cell.column + cell.span);
  for (let cell = taken(); cell; cell = taken()) column = cell.column + cell.span;
  return column;
}

/** A cell ends before a cell that reaches down into its row: cells never lie on each other. */
function widthAt(line: readonly FlowCell[], column: number, span: number): number {
  const next = smallest(line.map((cell) => (cell.column > column ? cell.column : Infinity)));
  return Math.min(span, next - column);
}

function spanIn(text: string | undefined, most: number): number {
  const span = Number.parseInt(text ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}
