/** A page as it is read: its text upright, and only what can be seen. */
import { append, largest } from '#domain/large-lists.ts';
import { apply, boxAround, type Box, type Matrix } from './geometry.ts';
import type { Glyph } from './page-content.ts';
import type { Ruling } from './rulings.ts';
import { withRaisedDigits } from './raised-digits.ts';
import { wordsOf } from './words.ts';

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** A character where it is drawn: `x`, `y` is the start of its baseline. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly size: number;
  readonly run: number;
  /** The direction in which it is written; `null` for an oblique one, as watermarks have. */
  readonly turn: Turn | null;
  /** Where ink can be seen; `null` where it is written without ink. */
  readonly clip: Box | null;
}

interface Upright {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly hidden: string;
}

/**
 * Turns the page so that most of its text is upright: landscape tables are often drawn sideways on
 * portrait pages. Words in another quarter turn are set upright at their middle; oblique ones are
 * watermarks and are left out.
 */
export function upright(
  width: number,
  height: number,
  placed: readonly Placed[],
  rulings: readonly Ruling[],
): Upright {
  const turn = usualTurn(placed);
  const back = backTurns[turn](width, height);
  const straight: Seen[] = [];
  const aside: Seen[] = [];
  for (const character of placed) {
    if (character.turn === turn) straight.push(turned(character, back));
    else if (character.turn !== null) aside.push(turned(character, back));
  }
  const glyphs: Glyph[] = [];
  let hidden = '';
  for (const word of [...wordsOf(straight), ...asideWords(aside)]) {
    // A long label is clipped by its cell: where any part of a word is seen, all of it is read.
    if (word.some(({ seen }) => seen)) append(glyphs, word);
    else hidden += word.map(({ text }) => text).join('');
  }
  return {
    ...(turn % 2 === 0 ? { width, height } : { width: height, height: width }),
    glyphs: withRaisedDigits(glyphs),
    hidden: hidden.trim(),
    rulings: turn === 0 ? rulings : rulings.map(({ box }) => ({ box: turnedBox(box, back) })),
  };
}

interface Seen extends Glyph {
  readonly seen: boolean;
}

function usualTurn(placed: readonly Placed[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of placed) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(largest(counts)) as Turn;
}

/** Turns a page by as much as its text is turned, against it. */
const backTurns: Record<Turn, (width: number, height: number) => Matrix> = {
  0: () => [1, 0, 0, 1, 0, 0],
  1: (width) => [0, -1, 1, 0, 0, width],
  2: (width, height) => [-1, 0, 0, -1, width, height],
  3: (_, height) => [0, 1, -1, 0, height, 0],
};

function turned(character: Placed, [a, b, c, d, e, f]: Matrix): Seen {
  const { text, x, y, length, size, run } = character;
  const x0 = a * x + c * y + e;
  const baseline = b * x + d * y + f;
  return { text, x0, x1: x0 + length, baseline, size, run, seen: isSeen(character) };
}

/** Whether the middle of a character is where ink can be seen, or a hair of it may be. */
function isSeen({ x, y, length, size, turn, clip }: Placed): boolean {
  if (!clip) return false;
  const [right, down] = directions[turn ?? 0];
  const middleX = x + (right * length) / 2 + down * 0.38 * size;
  const middleY = y + (down * length) / 2 - right * 0.38 * size;
  const slack = size / 4;
  return (
    middleX > clip.x0 - slack &&
    middleX < clip.x1 + slack &&
    middleY > clip.y0 - slack &&
    middleY < clip.y1 + slack
  );
}

/** Which way each turn writes: to the right and down. */
const directions = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Words written across the others, each set in a narrow space at its middle: it stays in its cell. */
function asideWords(glyphs: readonly Seen[]): Seen[][] {
  const runs = new Map<number, Seen[]>();
  for (const glyph of glyphs) runs.set(glyph.run, [...(runs.get(glyph.run) ?? []), glyph]);
  return [...runs.values()].map((run) => {
    const middleX = mean(run.map(({ x0 }) => x0));
    const middleY = mean(run.map(({ baseline }) => baseline));
    return run.map((glyph, index) => {
      const x0 = middleX + index - run.length / 2;
      return { ...glyph, x0, x1: x0 + 1, baseline: middleY };
    });
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function turnedBox({ x0, y0, x1, y1 }: Box, back: Matrix): Box {
  return boxAround([apply(back, x0, y0), apply(back, x1, y1)]);
}
