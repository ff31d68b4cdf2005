/** The columns of a table without lines, as its rows and its header show them together. */
import { baselineOf, sizeOf, type HeaderBlock } from './header-blocks.ts';
import { byPlace, gapBetween, isOver, middleOf, reachOf, type Reach } from './reach.ts';

/**
 * The columns with what the header says of them. Figures stand to the right in their cells and words to the left,
 * so that a text may stand over neither: such texts and such columns belong together in their order. A text that
 * is left over, and stands over no other, is of a column that is blank.
 */
export function withHeader(filled: readonly Reach[], blocks: readonly HeaderBlock[]): Reach[] {
  const lowest = blocks.filter((block) => !blocks.some((other) => isParent(block, other)));
  const alone = byPlace(lowest.filter((block) => !filled.some((column) => isUnder(column, block))));
  const bare = filled.filter((column) => !lowest.some((block) => isUnder(column, block)));
  const pairs = inOrder(alone, bare, filled);
  const grown = filled.map((column) => {
    const block = [...pairs].find(([, own]) => own === column)?.[0];
    return block ? reachOf([column, block]) : column;
  });
  const blank = alone.filter(
    (block) => !pairs.has(block) && !grown.some((column) => gapBetween(column, block) === 0),
  );
  return byPlace([...grown, ...blank.map(({ x0, x1 }) => ({ x0, x1 }))]);
}

export function isUnder(column: Reach, block: HeaderBlock): boolean {
  return block.lines.some((line) => isOver(line, column));
}

/** Whether the block stands above the other, and so speaks of more than one column. */
function isParent(block: HeaderBlock, other: HeaderBlock): boolean {
  const below = baselineOf(other) - baselineOf(block) > 0.5 * sizeOf(block);
  return below && Math.min(block.x1, other.x1) - Math.max(block.x0, other.x0) > 0.4 * sizeOf(block);
}

interface Pairing {
  /** How far its pairs are apart, less what each of them is worth. */
  readonly cost: number;
  readonly pairs: readonly (readonly [HeaderBlock, Reach])[];
}

/** A pair is worth more than any way on a page, in points. */
const worth = 10_000;

/** As many pairs as there can be without one crossing another and, of these, the nearest. */
function inOrder(
  blocks: readonly HeaderBlock[],
  columns: readonly Reach[],
  all: readonly Reach[],
): Map<HeaderBlock, Reach> {
  const none: Pairing = { cost: 0, pairs: [] };
  // The best pairing of the blocks so far with the first columns, none of them, one, two and so on.
  let best = [none, ...columns.map(() => none)];
  for (const block of blocks) {
    const next = [none];
    columns.forEach((column, index) => {
      const before = best[index] ?? none;
      const choices = [best[index + 1] ?? none, next[index] ?? none];
      if (areBeside(block, column, all)) {
        const cost = before.cost + gapBetween(block, column) - worth;
        choices.push({ cost, pairs: [...before.pairs, [block, column]] });
      }
      next.push(choices.reduce((least, each) => (each.cost < least.cost ? each : least)));
    });
    best = next;
  }
  return new Map(best[columns.length]?.pairs);
}

/** Whether no other column stands between the two. */
function areBeside(block: Reach, column: Reach, all: readonly Reach[]): boolean {
  const [from, to] = [middleOf(block), middleOf(column)].sort((a, b) => a - b) as [number, number];
  return all.every((other) => other === column || middleOf(other) < from || middleOf(other) > to);
}
