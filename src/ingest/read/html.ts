/** Web pages: what a browser would show, as paragraphs and tables. */
import { issue, type Issue, type Result } from '#domain/issue.ts';
import type { Document } from './document.ts';
import { blocksOf, hasOneCell, tablesIn, type FlowTable } from './flow.ts';
import { decodeHtml } from './html-charset.ts';
import { parseHtml } from './html-tree.ts';
import { itemsOf } from './html-flow.ts';

/**
 * Scripts, styles, forms, frames and what is hidden are left out and nothing that the page refers to
 * is fetched; an address of a link is not kept. A table that holds tables is a frame of the page.
 */
export function readHtml(bytes: Uint8Array, charset: string | null = null): Result<Document> {
  const text = decodeHtml(bytes, charset);
  if (text === null) return refused(issue('encoding-unknown', 'error', {}));
  const page = parseHtml(text);
  if ('key' in page) return refused(page);
  const blocks = blocksOf(itemsOf(page), isFrame);
  if (blocks.value === null) return { value: null, issues: blocks.issues };
  return { value: { format: 'html', blocks: blocks.value }, issues: [] };
}

function isFrame(table: FlowTable): boolean {
  return (
    hasOneCell(table) || table.rows.some((row) => row.some((cell) => tablesIn(cell).length > 0))
  );
}

function refused(reason: Issue): Result<Document> {
  return { value: null, issues: [reason] };
}
