/**
 * The neutral document that every reader gives: paragraphs and grids in the order in which they
 * stand. Nothing in it says which format it came from; what a table or a paragraph means is decided
 * later, from its words.
 */
import type { Source } from '#domain/disclosure/disclosure.ts';
import type { Place } from '#domain/issues/issue.ts';

export interface Paragraph {
  readonly kind: 'paragraph';
  /** As printed, padding and indentation included. */
  readonly text: string;
  readonly at: Place;
}

export interface Cell {
  /** As printed, padding and indentation included: depth may be told by it alone. */
  readonly text: string;
  /** How many columns the cell is wide, at least 1. */
  readonly columnSpan: number;
  /** Whether the place belongs to the cell above it (a vertical merge); its text is then empty. */
  readonly covered: boolean;
  readonly at: Place;
}

export interface Grid {
  readonly kind: 'grid';
  /** In every row the cells' spans add up to the same width. */
  readonly rows: readonly (readonly Cell[])[];
  readonly at: Place;
}

export type Block = Paragraph | Grid;

export interface Document {
  readonly format: Source['format'];
  readonly blocks: readonly Block[];
}
