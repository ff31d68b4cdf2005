/**
 * Tables that touch are one table to a word processor and on a sheet. A project's goal (绩效目标 and
 * the words) right above its indicators is a table of its own, as it is where a line parts the two.
 */
import type { Block, Cell, Document, Grid } from '../read/document.ts';
import { isEmpty, matchable } from '../wording.ts';
import { isIndicatorHeader } from './target-form.ts';

type Row = readonly Cell[];

/** The same document with such grids parted; the cells keep their places. */
export function partGrids(document: Document): Document {
  const blocks = document.blocks.flatMap((block): readonly Block[] =>
    block.kind === 'grid' ? partsOf(block) : [block],
  );
  return { ...document, blocks };
}

function partsOf(grid: Grid): Grid[] {
  const parts: Row[][] = [];
  grid.rows.forEach((row, index) => {
    const goal = isGoal(row) && isIndicatorHeader(wordsOf(grid.rows[index + 1] ?? []));
    const indicators = isIndicatorHeader(wordsOf(row)) && isGoal(grid.rows[index - 1] ?? []);
    const part = parts[parts.length - 1];
    if (part && !goal && !indicators) part.push(row);
    else parts.push([row]);
  });
  return parts.length < 2 ? [grid] : parts.map((rows) => ({ ...grid, rows: narrowed(rows) }));
}

function isGoal(row: Row): boolean {
  const words = wordsOf(row);
  return words.length === 2 && words[0] === '绩效目标';
}

function wordsOf(row: Row): string[] {
  return row.filter(({ text }) => !isEmpty(text)).map(({ text }) => matchable(text));
}

/** Without the columns at which no cell of these rows begins. */
function narrowed(rows: readonly Row[]): Row[] {
  const starts = new Set(rows.flatMap(startsOf));
  return rows.map((row) => {
    const own = startsOf(row);
    return row.map((cell, index) => {
      const start = own[index] ?? 0;
      const columns = Array.from({ length: cell.columnSpan }, (_, column) => start + column);
      return { ...cell, columnSpan: columns.filter((column) => starts.has(column)).length };
    });
  });
}

function startsOf(row: Row): number[] {
  let column = 0;
  return row.map(({ columnSpan }) => {
    const start = column;
    column += columnSpan;
    return start;
  });
}
