/** PDF → neutral document. {@link readPdf} is the table of contents. */
import { issue, type Issue, type Result } from '#domain/issue.ts';
import { excerpt } from '../../wording.ts';
import type { Block, Document } from '../document.ts';
import { limits } from '../limits.ts';
import { gridOf } from './grid.ts';
import { joinTables } from './join-tables.ts';
import { blocksOf, type PageBlock, type PageBlocks, type PageLine } from './page-blocks.ts';
import { readPageContent } from './page-content.ts';
import { paragraphsOf, paragraphText, proseMeasures } from './paragraphs.ts';
import { openPdf, type OpenPdf } from './pdf-library.ts';
import { withoutRunningLines } from './running-lines.ts';
import { withStrayRejections } from './stray-rejections.ts';
import { withUnpackingLimit, type Unpacking } from './unpacking-limit.ts';

const mostPages = 500;
const mostCharacters = 5_000_000;

/**
 * The tables and paragraphs of a PDF by what is printed where. A table over a page break is one
 * grid. Pages without any text are reported (`pdf-scanned`); a document of nothing else, an
 * encrypted or a broken one is an error. Scripts, links, forms and attachments are not looked at.
 */
export function readPdf(bytes: Uint8Array): Promise<Result<Document>> {
  return withStrayRejections(() =>
    withUnpackingLimit((unpacking) => readLimited(bytes, unpacking)),
  );
}

async function readLimited(bytes: Uint8Array, unpacking: Unpacking): Promise<Result<Document>> {
  const read = await readOpened(bytes, unpacking);
  if (!unpacking.exceeded) return read;
  const values = { what: 'megabytes', limit: limits.unpackedMegabytes } as const;
  return { value: null, issues: [issue('archive-too-large', 'error', values)] };
}

async function readOpened(bytes: Uint8Array, unpacking: Unpacking): Promise<Result<Document>> {
  const opened = await openPdf(bytes);
  if (opened.value === null) return { value: null, issues: opened.issues };
  try {
    return await readPages(opened.value, unpacking);
  } finally {
    await opened.value.close();
  }
}

async function readPages(pdf: OpenPdf, unpacking: Unpacking): Promise<Result<Document>> {
  const refused = (found: Issue) => ({ value: null, issues: [found] });
  if (pdf.pages > mostPages) {
    return refused(issue('document-too-long', 'error', { what: 'pages', limit: mostPages }));
  }
  const issues: Issue[] = [];
  const pages: PageBlocks[] = [];
  const scanned: number[] = [];
  let characters = 0;
  for (let page = 1; page <= pdf.pages && !unpacking.exceeded; page += 1) {
    const operators = await pdf.operatorsOf(page);
    if (operators === null) {
      issues.push(issue('page-broken', 'warning', {}, { page }));
      continue;
    }
    const content = readPageContent(operators, pdf.ops);
    characters += content.glyphs.length;
    if (characters > mostCharacters) {
      return refused(
        issue('document-too-long', 'error', { what: 'characters', limit: mostCharacters }),
      );
    }
    if (content.glyphs.length === 0 && content.pictured) scanned.push(page);
    else if (content.hidden !== '') {
      issues.push(issue('text-hidden', 'warning', { text: excerpt(content.hidden) }, { page }));
    }
    pages.push(blocksOf(content));
  }
  if (characters === 0) {
    return refused(
      scanned.length > 0
        ? issue('pdf-scanned', 'error', {})
        : issue('file-corrupt', 'error', { part: '' }),
    );
  }
  for (const page of scanned) issues.push(issue('page-scanned', 'warning', {}, { page }));
  return { value: { format: 'pdf', blocks: documentBlocks(pages) }, issues };
}

function documentBlocks(pages: readonly PageBlocks[]): Block[] {
  const flow = joinedOverPages(withoutRunningLines(pages));
  const measures = proseMeasures(flow.filter((block): block is PageLine => block.kind === 'line'));
  const blocks: Block[] = [];
  let tables = 0;
  let prose: PageLine[] = [];
  const endProse = () => {
    for (const lines of paragraphsOf(prose, measures)) {
      const [{ page, line } = { page: 1, line: 1 }] = lines;
      blocks.push({ kind: 'paragraph', text: paragraphText(lines), at: { page, line } });
    }
    prose = [];
  };
  for (const block of flow) {
    if (block.kind === 'line') prose.push(block);
    else {
      endProse();
      tables += 1;
      blocks.push(gridOf(block.table, tables));
    }
  }
  endProse();
  return blocks;
}

/** All pages one after the other; a table that goes on at the head of the next page is joined. */
function joinedOverPages(pages: readonly PageBlocks[]): PageBlock[] {
  const flow: PageBlock[] = [];
  for (const { blocks } of pages) {
    const [head, ...rest] = blocks;
    const last = flow[flow.length - 1];
    if (head?.kind === 'table' && last?.kind === 'table') {
      const table = joinTables(last.table, head.table);
      if (table) {
        flow[flow.length - 1] = { ...last, table };
        flow.push(...rest);
        continue;
      }
    }
    flow.push(...blocks);
  }
  return flow;
}
