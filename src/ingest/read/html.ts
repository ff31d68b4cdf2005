/** Web pages: what a browser would show, as paragraphs and tables. */
import type { Encoding } from '#domain/encoding.ts';
import type { Issue, Result } from '#domain/issue.ts';
import type { Document } from './document.ts';
import { blocksOf, hasOneCell, tablesIn, type FlowTable } from './flow.ts';
import { decodeHtml } from './html-charset.ts';
import { parseHtml } from './html-tree.ts';
import { itemsOf } from './html-flow.ts';

/**
 * Scripts, styles, forms and frames are left out, what is hidden is left out and reported, and nothing that the page refers to
 * is fetched; an address of a link is not kept. A table that holds tables is a frame of the page.
 */
export function readHtml(
  bytes: Uint8Array,
  charset: string | null = null,
  chosen?: Encoding,
): Result<Document> {
  const text = decodeHtml(bytes, charset, chosen);
  if (text.value === null) return { value: null, issues: text.issues };
  const page = parseHtml(text.value);
  if ('key' in page) return refused(page);
  const blocks = blocksOf(itemsOf(page), isFrame);
  if (blocks.value === null) return { value: null, issues: blocks.issues };
  return {
    value: { format: 'html', blocks: blocks.value },
    issues: [...text.issues, ...blocks.issues],
  };
}

function isFrame(table: FlowTable): boolean {
  return (
    hasOneCell(table) || table.rows.some((row) => row.some((cell) => tablesIn(cell).length > 0))
  );
}

function refused(reason: Issue): Result<Document> {
  return { value: null, issues: [reason] };
}
