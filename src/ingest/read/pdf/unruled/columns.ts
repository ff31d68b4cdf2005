/** Columns that no line parts: where the pieces of many rows stand over each other. */
import type { TextLine } from '../page/text-lines.ts';
import { reachOf, type Reach } from './reach.ts';

/** Columns without a line between them, from left to right, as far as the rows show. */
export function filledColumns(rows: readonly TextLine[]): Reach[] {
  return stacked(rows)
    .flatMap((pieces) => splitAtValleys(pieces))
    .map(reachOf);
}

/** The middles of the gutters, and the edges of all that belongs to the table. */
export function guttersOf(columns: readonly Reach[], all: readonly Reach[]): number[] {
  const { x0, x1 } = reachOf(all);
  const gutters = columns.slice(1).map((column, index) => {
    const before = columns[index] ?? column;
    return (before.x1 + column.x0) / 2;
  });
  return [x0 - 1, ...gutters, x1 + 1];
}

/** Pieces that stand over each other, from left to right. */
function stacked(pieces: readonly TextLine[]): TextLine[][] {
  const stacks: TextLine[][] = [];
  let end = -Infinity;
  for (const piece of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    if (piece.x0 < end - 0.25 * piece.size) stacks[stacks.length - 1]?.push(piece);
    else stacks.push([piece]);
    end = Math.max(end, piece.x1);
  }
  return stacks;
}

/** A few pieces that reach over a gutter, a total in the middle of two columns or a long name, do not fill it. */
function splitAtValleys(pieces: readonly TextLine[]): TextLine[][] {
  const cut = valleyIn(pieces);
  if (cut === null) return [[...pieces]];
  const left = pieces.filter(({ x1 }) => x1 <= cut);
  const right = pieces.filter(({ x0 }) => x0 >= cut);
  return [...splitAtValleys(left), ...splitAtValleys(right)];
}

/** The place that fewest pieces cross, where many more stand whole on either side of it. */
function valleyIn(pieces: readonly TextLine[]): number | null {
  const starts = pieces.map(({ x0 }) => x0).sort((a, b) => a - b);
  const ends = pieces.map(({ x1 }) => x1).sort((a, b) => a - b);
  let best: { place: number; crossing: number; width: number } | null = null;
  let left = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    while (left < starts.length && (starts[left] ?? 0) < end) left += 1;
    const next = starts[left];
    const whole = index + 1;
    const right = starts.length - left;
    const crossing = starts.length - whole - right;
    if (next === undefined || right < 3 || whole < 3) continue;
    if (crossing * 6 > Math.min(whole, right)) continue;
    const width = next - end;
    const better =
      !best || crossing < best.crossing || (crossing === best.crossing && width > best.width);
    if (better) best = { place: (end + next) / 2, crossing, width };
  }
  return best?.place ?? null;
}
