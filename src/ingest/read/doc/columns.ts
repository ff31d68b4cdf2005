/** Rows of a Word table → cells in columns: every row has edges of its own, in twips. */
import type { FlowCell, FlowItem, FlowTable } from '../flow.ts';
import type { CellShape, RowShape } from './row-shape.ts';

export interface WordRow {
  readonly cells: readonly (readonly FlowItem[])[];
  /** `null` where the row's end does not describe it. */
  readonly shape: RowShape | null;
}

interface JoinedCell {
  readonly items: readonly FlowItem[];
  readonly left: number;
  readonly right: number;
  readonly continuesAbove: boolean;
}

/** One millimetre: edges so near each other were meant to be one. */
const nearTwips = 57;

/** What is told of a table besides its cells. */
export interface TableReport {
  /** The words of a cell that the cell above covers: they are kept in the file and not printed. */
  hide(text: string): void;
  /** The words of a row of which nobody knows the columns; it is left out. */
  leaveOut(text: string, expected: number, found: number): void;
  /** A row whose edges do not lie from left to right, as they must ([MS-DOC] 2.9.326): they are damaged. */
  fall(): void;
}

/**
 * The table with one column between each two edges of any row. A row that is not described, or
 * described with another number of cells than it has, is taken to lie as another row with as many
 * cells.
 */
export function tableOf(rows: readonly WordRow[], report: TableReport): FlowTable {
  const shapes = new Map(rows.map(({ shape }) => [shape?.cells.length, shape]));
  const joined = rows.flatMap((row) => {
    const count = row.cells.length;
    const shape = row.shape?.cells.length === count ? row.shape : shapes.get(count);
    if (row.shape?.edges.some((edge, index, edges) => edge < (edges[index - 1] ?? edge))) {
      report.fall();
    }
    if (shape) return [joinedCells(row.cells, shape)];
    const text = row.cells.flat().filter(isText).join(' ');
    report.leaveOut(text, row.shape?.cells.length ?? 0, count);
    return [];
  });
  const columnAt = columnsOf(joined);
  const placed = joined.map((row) =>
    row.map(({ left, right, ...cell }) => {
      const column = columnAt(left);
      return { ...cell, column, span: columnAt(right) - column };
    }),
  );
  return { rows: covered(placed, report) };
}

type PlacedCell = Pick<FlowCell, 'items' | 'column' | 'span'> & Pick<CellShape, 'continuesAbove'>;

/** A cell continues the one above only where that one lies in the same columns. */
function covered(rows: readonly (readonly PlacedCell[])[], report: TableReport): FlowCell[][] {
  let above: readonly PlacedCell[] = [];
  return rows.map((row) => {
    const cells = row.map(({ items, column, span, continuesAbove }) => {
      const upper = above.find((cell) => cell.column === column);
      if (!continuesAbove || upper?.span !== span) return { items, column, span, covered: false };
      items.filter(isText).forEach((text) => report.hide(text));
      return { items: items.filter((item) => !isText(item)), column, span, covered: true };
    });
    above = row;
    return cells;
  });
}

/**
 * Two documents of the format's maker name the marks of merged cells the other way round: 1 opens a
 * merged cell and 2 continues it (Word 97), or 2 opens and 1 continues ([MS-DOC] 2.9.317); 3 always
 * opens. A continuation never comes first, so the first mark of a run tells which is which.
 */
function joinedCells(cells: WordRow['cells'], { edges, cells: shapes }: RowShape): JoinedCell[] {
  const joined: JoinedCell[] = [];
  let opening = 0;
  let right = edges[0] ?? 0;
  shapes.forEach(({ across, continuesAbove }: CellShape, index) => {
    const left = right;
    // A cell without width would be no cell at all.
    right = Math.max(left + 1, edges[index + 1] ?? 0);
    const items = cells[index] ?? [];
    const last = joined[joined.length - 1];
    const continues = opening !== 0 && across !== 0 && across !== opening && across !== 3;
    if (last && continues) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...items], right };
    } else {
      opening = across;
      joined.push({ items, left, right, continuesAbove });
    }
  });
  return joined;
}

/** The column that an edge of any row lies at: near edges are one, but never two of the same row. */
function columnsOf(rows: readonly (readonly JoinedCell[])[]): (edge: number) => number {
  const rowsWith = new Map<number, Set<unknown>>();
  for (const row of rows) {
    for (const edge of row.flatMap(({ left, right }) => [left, right])) {
      rowsWith.set(edge, (rowsWith.get(edge) ?? new Set()).add(row));
    }
  }
  const columns = new Map<number, number>();
  let first = -Infinity;
  let taken = new Set<unknown>();
  let column = -1;
  for (const [edge, own] of [...rowsWith].sort(([a], [b]) => a - b)) {
    if (edge - first > nearTwips || [...own].some((row) => taken.has(row))) {
      first = edge;
      taken = new Set();
      column += 1;
    }
    own.forEach((row) => taken.add(row));
    columns.set(edge, column);
  }
  return (edge) => columns.get(edge) ?? 0;
}

function isText(item: FlowItem): item is string {
  return typeof item === 'string';
}
