/** Figures of another document, marked with its id so that nobody looks for them in this one. */
import type { Disclosure } from '#domain/disclosure.ts';
import { booksOf } from '../books.ts';
import type { Figure } from '../identity.ts';
import { currentFigure } from '#domain/changes.ts';

export function foreign(figure: Figure, { id }: Disclosure): Figure {
  return { ...figure, document: id };
}

/** A document's own figure for a path such as `basic.personnel`. */
export function figureOf(disclosure: Disclosure, of: string): Figure | null {
  const found = currentFigure(disclosure, of);
  if (!found) return null;
  const { sheets, prose } = booksOf(disclosure);
  const { ref, amount } = found;
  const printed = ref.kind === 'cell' ? (sheets.get(ref.table)?.printed ?? prose) : prose;
  return { ref, amount, unit: 'fen', sign: 1, printed };
}
