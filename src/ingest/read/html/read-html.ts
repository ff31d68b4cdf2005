/** Web pages: what a browser would show, as paragraphs and tables. */
import type { Encoding } from '#domain/text/encoding.ts';
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import { noTextIn } from '#domain/text/visible-controls.ts';
import type { Document } from '../document.ts';
import { blocksOf, hasOneCell, tablesIn, type FlowTable } from '../flow.ts';
import { decodeHtml } from './charset.ts';
import { placedPages } from './boxes.ts';
import { parseHtml } from './tree.ts';
import { itemsOf } from './flow.ts';
import { documentBlocks } from '../pdf/document-blocks.ts';
import { ruledPage } from '../pdf/page-blocks.ts';

/**
 * Scripts, styles, forms and frames are left out, what is hidden is left out and reported, and nothing that the page refers to
 * is fetched; an address of a link is not kept. A table that holds tables is a frame of the page. A page
 * whose words stand in boxes at their places is read as a printed one.
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
  const pages = placedPages(page);
  return {
    value: {
      format: 'html',
      blocks: pages ? documentBlocks(pages.map(ruledPage)) : blocks.value,
    },
    issues: [...damageOf(text.value), ...text.issues, ...blocks.issues],
  };
}

/** Damage that the parser makes up for in silence. */
function damageOf(page: string): Issue[] {
  const shown = page.replace(
    /<!--[^]*?-->|<script\b[^]*?<\/script\s*>|<style\b[^]*?<\/style\s*>/gi,
    '',
  );
  const damage: Issue[] = [];
  if (isCut(shown)) damage.push(issue('file-damaged', 'warning', { what: 'end', count: 1 }));
  const count = damagedTags(shown);
  if (count > 0) damage.push(issue('file-damaged', 'warning', { what: 'structure', count }));
  return damage;
}

/**
 * Whether a page stops before its own end. The parser closes what is open, and says nothing of it: a page
 * that opens `<html>` or `<body>` closes one of them, one that opens tables closes as many (the standard
 * lets nobody leave out `</table>`), and the last tag is whole. A comment or a script that is still open
 * takes with it all that follows.
 */
function isCut(shown: string): boolean {
  const count = (tag: RegExp) => shown.match(tag)?.length ?? 0;
  if (count(/<table\b/gi) > count(/<\/table\s*>/gi)) return true;
  if (/<(?:html|body)[\s>]/i.test(shown) && !/<\/(?:html|body)\s*>/i.test(shown)) return true;
  return /<(?:!--|script\b|style\b)|<\/?[a-z][^<>]*$/i.test(shown);
}

/**
 * How many tags have in them what is no text: another tag, or none, is read in their place. A value in
 * its quotes may be broken and changes nothing, but for those that say which columns a cell takes.
 */
function damagedTags(shown: string): number {
  const tags = shown.match(/<\/?[a-z](?:=\s{0,5}(?:"[^"]*"|'[^']*')|[^>])*/gi) ?? [];
  return tags.filter((tag) => noTextIn(tag.replace(quoted, ''))).length;
}

const quoted = /\b(?!colspan|rowspan|style)[\w-]+\s{0,5}=\s{0,5}(?:"[^"<>]*"|'[^'<>]*')/gi;

function isFrame(table: FlowTable): boolean {
  return (
    hasOneCell(table) || table.rows.some((row) => row.some((cell) => tablesIn(cell).length > 0))
  );
}

function refused(reason: Issue): Result<Document> {
  return { value: null, issues: [reason] };
}
