/** The rows of a Word table (ECMA-376 part 1, 17.4) as cells at their columns. */
import type { FlowCell, FlowItem, FlowTable } from '../flow.ts';
import { limits } from '../limits.ts';

export interface WordCell {
  readonly items: FlowItem[];
  /** w:gridSpan. */
  span: number;
  /** w:vMerge: a cell that continues the one above. */
  continues: boolean;
  /** w:hMerge, of old files: a cell that continues the one before it. */
  widens: boolean;
  /** Whether it has a ground of its own: white words on it are seen. */
  shaded: boolean;
}

export interface WordRow {
  readonly cells: WordCell[];
  /** w:gridBefore: columns left free before the first cell. */
  before: number;
  deleted: boolean;
}

/**
 * A cell continues the one above only where that one begins and ends at the same columns; else the
 * merge is broken and the cell stands for itself. The words of continuing cells are hidden: Word keeps
 * and does not print them.
 */
export function wordTable(rows: readonly WordRow[]): FlowTable {
  let above: readonly FlowCell[] = [];
  const placed: (readonly FlowCell[])[] = [];
  for (const row of rows) {
    if (row.deleted) continue;
    const line: FlowCell[] = [];
    let column = row.before;
    for (const { items, span, continues, widens } of row.cells) {
      const last = line[line.length - 1];
      if (widens && last) {
        line[line.length - 1] = { ...last, span: last.span + span };
      } else {
        const at = column;
        const upper = above.find((cell) => cell.column === at);
        const covered = continues && upper?.span === span;
        const kept = covered ? items.map(hiddenWords) : items;
        line.push({ items: kept, column, span, covered });
      }
      column += span;
    }
    placed.push(line);
    above = line;
  }
  return { rows: placed };
}

function hiddenWords(item: FlowItem): FlowItem {
  return typeof item === 'string' ? { unseen: 'hidden', text: item } : item;
}

/** A width or a number of columns as written; what is no number, or beyond reason, is cut. */
export function columnsIn(text: string | undefined, least: number): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < least) return least;
  return Math.min(count, limits.columns + 1);
}
