/** Where the texts of a header stand: over which columns, and in which of its rows. */
import { smallest } from '#domain/large-lists.ts';
import { sizeOf, type HeaderBlock } from './header-blocks.ts';
import { isUnder } from './header-columns.ts';
import { middleOf, type Reach } from './reach.ts';

/** A block over its columns, in its row of the header; `to` and `rowEnd` lie behind the last. */
export interface HeaderCell {
  readonly block: HeaderBlock;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly rowEnd: number;
}

/** Where each block stands in the header. */
export function headerCells(
  blocks: readonly HeaderBlock[],
  columns: readonly Reach[],
  xs: readonly number[],
): HeaderCell[] {
  const under = blocks.map((block) => columnsUnder(block, columns, xs));
  const ranges = blocks.map((block, index) =>
    centred(block, { own: under[index] ?? { from: 0, to: 1 }, blocks, under, xs }),
  );
  const cells: { block: HeaderBlock; from: number; to: number; row: number }[] = [];
  const order = blocks.map((_, index) => index);
  order.sort((a, b) => topOf(blocks[a]) - topOf(blocks[b]));
  for (const index of order) {
    const block = blocks[index];
    const range = ranges[index];
    if (!block || !range) continue;
    const above = cells.filter(({ from, to }) => from < range.to && range.from < to);
    const row = above.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
    cells.push({ block, ...range, row });
  }
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return cells.map((cell) => {
    const below = cells.filter(
      ({ from, to, row }) => row > cell.row && from < cell.to && cell.from < to,
    );
    const rowEnd = below.reduce((least, { row }) => Math.min(least, row), rows);
    return { ...cell, rowEnd };
  });
}

function topOf(block: HeaderBlock | undefined): number {
  return block?.lines[0]?.baseline ?? 0;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function columnsUnder(block: HeaderBlock, columns: readonly Reach[], xs: readonly number[]): Range {
  const over = columns.flatMap((column, index) => (isUnder(column, block) ? [index] : []));
  const [first] = over;
  const last = over[over.length - 1];
  if (first !== undefined && last !== undefined) return { from: first, to: last + 1 };
  const at = xs.slice(1, -1).filter((x) => x < middleOf(block)).length;
  return { from: at, to: at + 1 };
}

/** A text is this far from the middle of its columns at most, in heights of a character. */
const mostOff = 3;

/**
 * A text above others stands in the middle of all the columns that it is about: those whose own texts stand
 * as low as the ones right below it, and not half way, as a text over the whole height does.
 */
function centred(
  block: HeaderBlock,
  {
    own,
    blocks,
    under,
    xs,
  }: {
    readonly own: Range;
    readonly blocks: readonly HeaderBlock[];
    readonly under: readonly Range[];
    readonly xs: readonly number[];
  },
): Range {
  const middles = indexesOf(xs).map((column) => {
    const own = blocks.filter((_, index) => under[index]?.from === column);
    const [lowest] = own.sort((a, b) => heightOf(b) - heightOf(a));
    return lowest ? middleOf(lowest) : ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  });
  const half = 0.6 * sizeOf(block);
  const others = blocks.flatMap((other, index) => {
    const range = under[index];
    return other === block || !range ? [] : [{ range, height: heightOf(other) - heightOf(block) }];
  });
  const lower = others.filter(({ height }) => height > half);
  const children = lower.filter(({ range }) => range.from < own.to && own.from < range.to);
  const heights = (children.length > 0 ? children : lower).map(({ height }) => height);
  const depth = smallest(heights);
  const isFree = (column: number) =>
    lower.some(({ range, height }) => height > depth - half && isIn(column, range)) &&
    !others.some(({ range, height }) => Math.abs(height) <= half && isIn(column, range));
  if (![...indexes(own)].every(isFree)) return own;
  let best = own;
  let least = Infinity;
  for (let from = own.from; from >= 0 && (from === own.from || isFree(from)); from -= 1) {
    for (let to = own.to; to < xs.length && (to === own.to || isFree(to - 1)); to += 1) {
      const off = offMiddle(block, [
        middleOf({ x0: middles[from] ?? 0, x1: middles[to - 1] ?? 0 }),
        middleOf({ x0: xs[from] ?? 0, x1: xs[to] ?? 0 }),
      ]);
      // A column more is worth standing that much further off.
      const score = off - 0.75 * (to - from);
      if (off < mostOff && score < least && !lower.some(({ range }) => isCut(range, from, to)))
        [best, least] = [{ from, to }, score];
    }
  }
  return best;
}

/** Whether a text below would stand partly under this one. */
function isCut(below: Range, from: number, to: number): boolean {
  const isBelow = below.from < to && from < below.to;
  return isBelow && (below.from < from || below.to > to);
}

function isIn(column: number, { from, to }: Range): boolean {
  return from <= column && column < to;
}

function heightOf({ lines }: HeaderBlock): number {
  return ((lines[0]?.baseline ?? 0) + (lines[lines.length - 1]?.baseline ?? 0)) / 2;
}

function* indexes({ from, to }: Range): Generator<number> {
  for (let index = from; index < to; index += 1) yield index;
}

function indexesOf(xs: readonly number[]): number[] {
  return xs.slice(1).map((_, index) => index);
}

/** How far a text is from the nearer of two middles, of the texts below it and of the gutters, in characters. */
function offMiddle(block: HeaderBlock, middles: readonly number[]): number {
  const away = middles.map((middle) => Math.abs(middleOf(block) - middle));
  return smallest(away) / sizeOf(block);
}
