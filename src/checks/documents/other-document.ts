/** Figures of another document, marked with its id so that nobody looks for them in this one. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Figure } from '../identity.ts';

export function foreign(figure: Figure, { id }: Disclosure): Figure {
  return { ...figure, document: id };
}
