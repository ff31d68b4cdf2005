/** Cover and table of contents: they say nothing that the document does not say again. */
import { figuresIn } from '../../figures.ts';
import type { Block, Document, Grid, Paragraph } from '../../read/document.ts';
import { folded, matchable, withoutOrdinal } from '../../wording.ts';

export interface FrontMatter {
  readonly cover: readonly Paragraph[];
  readonly contents: readonly Paragraph[];
}

/** Where the word 目录 may stand: behind a cover, and not in the middle of a document. */
const coverLength = 30;

/**
 * The lines of the contents, from 目录 up to the first that is said again or is a sentence, and the
 * lines of the cover before them. Both are empty where a document has no contents.
 */
export function frontMatterOf({ blocks }: Document): FrontMatter {
  const start = blocks
    .slice(0, coverLength)
    .findIndex((block) => block.kind === 'paragraph' && /^目[录次]$/.test(matchable(block.text)));
  const cover = blocks.slice(0, Math.max(0, start));
  if (start < 0 || !cover.every(isCoverLine)) return { cover: [], contents: [] };
  const contents = blocks.slice(start, endOfContents(blocks, start + 1));
  return { cover: paragraphsOf(cover), contents: paragraphsOf(contents) };
}

/**
 * A list of the tables as a table of its own, as workbooks have it on their first sheet: most of its rows
 * name a table, and no row has a figure.
 */
export function isContentsGrid({ rows }: Grid): boolean {
  const lines = rows.map((row) =>
    row.map(({ text }) => matchable(text)).filter((text) => text !== ''),
  );
  const figures = lines.flat().some((text) => /\d[.,]\d/.test(text));
  const names = lines.filter(
    (line) => line.length <= 4 && line.some((text) => /.{4}表(?:\(.{1,30}\))?$/.test(text)),
  );
  const headed = lines.flat().some((text) => /^(?:目[录次]|表名|表格名称)$/.test(text));
  return !figures && names.length >= (headed ? 1 : 3) && names.length * 3 >= lines.length;
}

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
}

function isCoverLine(block: Block): boolean {
  return block.kind === 'paragraph' && isLine(block);
}

function endOfContents(blocks: readonly Block[], from: number): number {
  const entries = new Set<string>();
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.kind === 'grid') return index;
    const entry = entryIn(block.text);
    if (entries.has(entry)) return index;
    if (!isLine(block)) return backToHeading(blocks, from, index);
    if (entry !== '') entries.add(entry);
  }
  return blocks.length;
}

/** Before the first sentence of the body stands its heading, on the sentence's own page. */
function backToHeading(blocks: readonly Block[], from: number, sentence: number): number {
  const page = blocks[sentence]?.at.page;
  const newPage = page !== undefined && page !== blocks[from]?.at.page;
  let index = sentence;
  while (index > from) {
    const before = blocks[index - 1];
    const head = newPage
      ? before?.at.page === page
      : before?.kind === 'paragraph' && !hasLeaders(before.text) && index > sentence - 1;
    if (!head) break;
    index -= 1;
  }
  return index;
}

function isLine({ text }: Paragraph): boolean {
  if (hasLeaders(text)) return true;
  const words = matchable(text);
  return words.length <= 60 && !/[。;!?]/.test(words) && figuresIn(text).length === 0;
}

function hasLeaders(text: string): boolean {
  return /…{2}|\.{4}|·{4}|-{4}/.test(text);
}

/** An entry without its ordinal, its leaders and its page. */
function entryIn(text: string): string {
  return folded(matchable(withoutOrdinal(text))).replace(/[….·-]*\d{0,3}$/, '');
}
