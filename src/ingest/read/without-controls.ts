/** Characters of a document that are not seen and change what is: the last step of every reader. */
import { issue, type Issue } from '#domain/issues/issue.ts';
import { noTextIn, withVisibleControls } from '#domain/text/visible-controls.ts';
import { isEmpty } from '../wording.ts';
import type { Block, Cell, Document } from './document.ts';

/** Spaces, joiners and byte order marks without width: names that look the same must be the same. */
const widthless = /[\u200b-\u200d\u2060\ufeff]/g;

/** So many places of what is no text are told; of more the last one tells how many. */
const mostPlaces = 20;

/**
 * Directional controls become visible, characters without width are left out, and what is no text is
 * replaced by a sign and reported with its place (`byte-replaced`).
 */
export function withoutControls(document: Document): {
  readonly document: Document;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  let beyond = 0;
  const report = ({ text, at }: Pick<Cell, 'text' | 'at'>) => {
    const found = noTextIn(text);
    if (!found) return;
    if (issues.length < mostPlaces) issues.push(issue('byte-replaced', 'warning', found, at));
    else beyond += found.count;
  };
  const blocks = document.blocks.flatMap((block) => cleanBlock(block, report));
  const last = issues[issues.length - 1];
  if (beyond > 0 && last?.key === 'byte-replaced') {
    const count = last.values.count + beyond;
    issues[issues.length - 1] = { ...last, values: { ...last.values, count } };
  }
  return { document: { ...document, blocks }, issues };
}

type Report = (of: Pick<Cell, 'text' | 'at'>) => void;

function cleanBlock(block: Block, report: Report): Block[] {
  if (block.kind === 'paragraph') {
    const text = cleanText(block.text);
    if (text === block.text) return [block];
    report(block);
    return isEmpty(text) ? [] : [{ ...block, text }];
  }
  const unseen = block.rows.some((row) => row.some(({ text }) => cleanText(text) !== text));
  if (!unseen) return [block];
  block.rows.forEach((row) => row.forEach(report));
  return [{ ...block, rows: block.rows.map((row) => row.map(cleanCell)) }];
}

function cleanCell(cell: Cell): Cell {
  return { ...cell, text: cleanText(cell.text) };
}

function cleanText(text: string): string {
  return withVisibleControls(text).replace(widthless, '');
}
