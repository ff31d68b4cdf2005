/** What an evidence card says: one sentence, one figure, a few bars, and where it stands. */
import type { Fen } from '#domain/money/money.ts';

export interface CardBar {
  readonly name: string;
  /** Fen, or a plain number: only its size beside the others counts. */
  readonly amount: Fen;
  /** The amount as it is written at the bar. */
  readonly text: string;
  /** What the card is about. */
  readonly marked: boolean;
}

export interface CardFigure {
  readonly digits: string;
  readonly unit: string;
  /** Vermilion for a rise and for what does not agree, indigo for a fall; a sign or word says it too. */
  readonly tone?: 'rise' | 'fall';
}

export interface Card {
  /** Whose figures: the organization, year and stage. */
  readonly owner: string;
  readonly sentence: string;
  /** The figure at large; `null` where the sentence has them all. */
  readonly figure: CardFigure | null;
  /** At most six; none where nothing can be set beside it. */
  readonly bars: readonly CardBar[];
  /** Whether the bars show their amounts in this unit. */
  readonly unit: string;
  /** Table, row, column and page, a line each. */
  readonly places: readonly string[];
  /** The document, and by which bytes it is known. */
  readonly source: string;
}

/** More bars than these do not fit a phone. */
const mostBars = 5;

/** The largest bars, the marked one among them, in the order of their size. */
export function largestBars(bars: readonly CardBar[]): CardBar[] {
  const bySize = [...bars].sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  const first = bySize.slice(0, mostBars);
  const marked = bySize.find((bar) => bar.marked);
  if (!marked || first.includes(marked)) return first;
  return [...first.slice(0, mostBars - 1), marked];
}
