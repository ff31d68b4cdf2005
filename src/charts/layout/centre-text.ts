/** The words in the middle of a sunburst: the amount, and under it what it is. */
import { holeRadius } from './rings.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** What stands in the middle. */
export interface CentreWords {
  readonly amount: string;
  /** Unit and share, the name, the change: each on a line of its own, or on more where it is long. */
  readonly lines: readonly string[];
  /** Which way the last line goes, where it tells a change. */
  readonly tone?: 'rise' | 'fall' | undefined;
}

export interface CentreText {
  readonly amountSize: number;
  /** The baseline of the amount; half of the block stands above the centre. */
  readonly amountY: number;
  /** Letter size of the lines: as wanted, or smaller where they would not fit. */
  readonly letter: number;
  readonly lines: readonly { readonly text: string; readonly y: number; readonly last: boolean }[];
}

/** As small as the lines may become, of the wanted size. */
const smallest = 0.78;

/** Sizes and places in units of the drawing, so that everything fits into the hole. */
export function centreText({ amount, lines }: CentreWords, wanted: number): CentreText {
  const room = 2 * holeRadius * 0.86;
  const amountSize = Math.min(wanted * 1.85, (room / textWidth(amount, 1)) * 0.98);
  let letter = wanted;
  let wrapped = wrapAll(lines, room, letter);
  while (
    heightOf(wrapped.length, amountSize, letter) > 1.7 * holeRadius &&
    letter > smallest * wanted
  ) {
    letter *= 0.94;
    wrapped = wrapAll(lines, room, letter);
  }
  const step = letter * 1.25;
  const amountY = amountSize * 0.35 - (wrapped.length * step) / 2;
  return {
    amountSize,
    amountY,
    letter,
    lines: wrapped.map(({ text, last }, index) => ({
      text,
      last,
      y: amountY + letter * 1.45 + index * step,
    })),
  };
}

function heightOf(lines: number, amountSize: number, letter: number): number {
  return amountSize + lines * letter * 1.25;
}

function wrapAll(lines: readonly string[], room: number, letter: number) {
  return lines.flatMap((line, index) =>
    wrapText(line, room * 0.9, letter).map((text) => ({ text, last: index === lines.length - 1 })),
  );
}
