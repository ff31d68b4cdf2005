/** The words in the middle of a sunburst: the amount, and under it what it is. */
import { holeRadius } from './rings.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface CentreText {
  readonly amountSize: number;
  /** The baseline of the amount; half of the block stands above the centre. */
  readonly amountY: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** Sizes and places in units of the drawing, so that everything fits into the hole. */
export function centreText(amount: string, caption: string, letter: number): CentreText {
  const room = 2 * holeRadius * 0.86;
  const amountSize = Math.min(letter * 1.85, (room / textWidth(amount, 1)) * 0.98);
  const lines = wrapText(caption, room * 0.86, letter);
  const amountY = amountSize * 0.35 - (lines.length * letter * 1.25) / 2;
  return {
    amountSize,
    amountY,
    lines: lines.map((text, index) => ({ text, y: amountY + letter * (1.45 + index * 1.25) })),
  };
}
