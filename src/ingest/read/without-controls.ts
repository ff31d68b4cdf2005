/** Characters of a document that are not seen and change what is: the last step of every reader. */
import { withVisibleControls } from '#domain/visible-controls.ts';
import { isEmpty } from '../wording.ts';
import type { Block, Cell, Document } from './document.ts';

/** Spaces, joiners and byte order marks without width: names that look the same must be the same. */
const widthless = /[\u200b-\u200d\u2060\ufeff]/g;

/** Directional controls become visible, characters without width are left out. */
export function withoutControls(document: Document): Document {
  return { ...document, blocks: document.blocks.flatMap(cleanBlock) };
}

function cleanBlock(block: Block): Block[] {
  if (block.kind === 'paragraph') {
    const text = cleanText(block.text);
    if (text === block.text) return [block];
    return isEmpty(text) ? [] : [{ ...block, text }];
  }
  const unseen = block.rows.some((row) => row.some(({ text }) => cleanText(text) !== text));
  return [unseen ? { ...block, rows: block.rows.map((row) => row.map(cleanCell)) } : block];
}

function cleanCell(cell: Cell): Cell {
  return { ...cell, text: cleanText(cell.text) };
}

function cleanText(text: string): string {
  return withVisibleControls(text).replace(widthless, '');
}
