/** Every grid of a document with what it is, its title, its caption and the notes under it. */
import type { Place } from '#domain/issue.ts';
import type { Account } from '../account.ts';
import type { Block, Document, Grid, Paragraph } from '../read/document.ts';
import { matchable, printed } from '../wording.ts';
import { captionFrom, unitIn, type Caption } from './caption.ts';
import { layoutOf, type Layout } from './layout.ts';
import { tableKind, type TableKind } from './table-kinds.ts';

export interface FoundTable {
  readonly grid: Grid;
  readonly layout: Layout;
  /** `null` where neither title nor header tell. */
  readonly kind: TableKind | null;
  /** As printed, without layout padding; empty where no line above the grid is a title. */
  readonly title: string;
  readonly captionTexts: readonly string[];
  readonly caption: Caption;
  readonly note: string | null;
  readonly at: Place;
}

/** Titles, captions, headers and notes are entered into the account; bodies are left to be read. */
export function recogniseTables(document: Document, account: Account): FoundTable[] {
  return document.blocks.flatMap((block, index) =>
    block.kind === 'grid' ? [recogniseTable(document.blocks, index, block, account)] : [],
  );
}

function recogniseTable(
  blocks: readonly Block[],
  index: number,
  grid: Grid,
  account: Account,
): FoundTable {
  const layout = layoutOf(grid);
  const { title, between } = titleAbove(blocks, index);
  const notes = notesBelow(blocks, index);
  const captionTexts = [
    ...between.map(({ text }) => printed(text)),
    ...layout.captionCells.map(({ text }) => printed(text)).filter((text) => text !== ''),
  ];
  if (title) account.ignore('table-title', title);
  account.ignore('caption', ...between, ...layout.captionCells);
  account.ignore('header', ...layout.headerCells);
  account.ignore('column-numbers', ...layout.ignoredCells);
  account.take(...notes);
  return {
    grid,
    layout,
    kind: tableKind(title ? printed(title.text) : '', layout.columns),
    title: title ? printed(title.text) : '',
    captionTexts,
    caption: captionFrom(captionTexts),
    note: notes.length > 0 ? notes.map(({ text }) => printed(text)).join('\n') : null,
    at: grid.at,
  };
}

/** The nearest line above that may be a title; lines of caption may stand between. */
function titleAbove(
  blocks: readonly Block[],
  index: number,
): { title: Paragraph | null; between: Paragraph[] } {
  const between: Paragraph[] = [];
  for (let above = index - 1; above >= 0 && above >= index - 4; above -= 1) {
    const block = blocks[above];
    if (!block || block.kind === 'grid' || isNote(block)) break;
    if (isCaptionText(block.text)) between.unshift(block);
    else if (isTitle(block.text)) return { title: block, between };
    else break;
  }
  return { title: null, between };
}

function isCaptionText(text: string): boolean {
  const words = matchable(text);
  return words.length <= 60 && (unitIn(text) !== null || /^\(?公开.{0,3}表\)?$/.test(words));
}

function isTitle(text: string): boolean {
  const words = matchable(text);
  return words.length <= 60 && !/[。;,!?:]$/.test(words);
}

function isNote(paragraph: Paragraph): boolean {
  return /^(?:注|备注|说明)\d?[:.、]/.test(matchable(paragraph.text));
}

function notesBelow(blocks: readonly Block[], index: number): Paragraph[] {
  const notes: Paragraph[] = [];
  for (let below = index + 1; below < blocks.length; below += 1) {
    const block = blocks[below];
    if (block?.kind !== 'paragraph' || !isNote(block)) break;
    notes.push(block);
  }
  return notes;
}
