/** PDF → neutral document. {@link readPdf} is the table of contents. */
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import { excerpt } from '../../wording.ts';
import type { Document } from '../document.ts';
import { limits } from '../limits.ts';
import { damagedStreams } from './open/checked-streams.ts';
import { withDamageHeard, type Damage } from './open/damage.ts';
import { documentBlocks } from './document-blocks.ts';
import { ruledPage, type RuledPage } from './page-blocks.ts';
import { readPageContent } from './page/page-content.ts';
import { mostOperators, openPdf, type OpenPdf } from './page/pdf-library.ts';
import { withStrayRejections } from './open/stray-rejections.ts';
import { withUnpackingLimit, type Unpacking } from './open/unpacking-limit.ts';

type OnPage = (page: number, pages: number) => void;

const mostPages = 500;
const mostCharacters = 5_000_000;

/**
 * The tables and paragraphs of a PDF by what is printed where. A table over a page break is one
 * grid. Pages without any text are reported (`page-scanned`, `page-blank`); a document of nothing else,
 * an encrypted or a broken one is an error. What pdf.js repairs or leaves out of a damaged file is
 * reported with its page (`page-damaged`) or for the whole file (`file-damaged`). Scripts, links, forms
 * and attachments are not looked at.
 */
export function readPdf(
  bytes: Uint8Array,
  onPage: OnPage = () => undefined,
): Promise<Result<Document>> {
  return withStrayRejections(() =>
    withUnpackingLimit((unpacking) =>
      withDamageHeard((damage) => readLimited(bytes, unpacking, damage, onPage)),
    ),
  );
}

async function readLimited(
  bytes: Uint8Array,
  unpacking: Unpacking,
  damage: Damage,
  onPage: OnPage,
): Promise<Result<Document>> {
  const read = await readOpened(bytes, unpacking, damage, onPage);
  if (unpacking.exceeded) {
    const values = { what: 'megabytes', limit: limits.unpackedMegabytes } as const;
    return { value: null, issues: [issue('archive-too-large', 'error', values)] };
  }
  if (read.value === null) return read;
  return { value: read.value, issues: [...damageOf(bytes, damage, read.issues), ...read.issues] };
}

/** What is damaged outside the pages, or in a page that cannot be told. */
function damageOf(bytes: Uint8Array, damage: Damage, told: readonly Issue[]): Issue[] {
  const count = damagedStreams(bytes);
  const ofPages = told.some(({ key }) => key === 'page-damaged' || key === 'page-broken');
  return [
    ...(damage.isRebuilt
      ? [issue('file-damaged', 'warning', { what: 'directory', count: 1 })]
      : []),
    ...(count > 0 || (damage.take() && !ofPages)
      ? [issue('file-damaged', 'warning', { what: 'data', count: Math.max(1, count) })]
      : []),
  ];
}

async function readOpened(
  bytes: Uint8Array,
  unpacking: Unpacking,
  damage: Damage,
  onPage: OnPage,
): Promise<Result<Document>> {
  const opened = await openPdf(bytes);
  if (opened.value === null) return { value: null, issues: opened.issues };
  try {
    return await readPages(opened.value, unpacking, damage, onPage);
  } finally {
    await opened.value.close();
  }
}

async function readPages(
  pdf: OpenPdf,
  unpacking: Unpacking,
  damage: Damage,
  onPage: OnPage,
): Promise<Result<Document>> {
  const refused = (found: Issue) => ({ value: null, issues: [found] });
  if (pdf.pages > mostPages) {
    return refused(issue('document-too-long', 'error', { what: 'pages', limit: mostPages }));
  }
  const issues: Issue[] = [];
  const pages: RuledPage[] = [];
  const scanned: number[] = [];
  let characters = 0;
  for (let page = 1; page <= pdf.pages && !unpacking.exceeded; page += 1) {
    onPage(page, pdf.pages);
    const operators = await pdf.operatorsOf(page);
    if (operators === null) {
      if (pdf.exceeded) return refused(tooManyOperators());
      issues.push(issue('page-broken', 'warning', {}, { page }));
      continue;
    }
    if (pdf.exceeded) return refused(tooManyOperators());
    const content = readPageContent(operators, pdf.ops);
    characters += content.glyphs.length;
    if (characters > mostCharacters) {
      return refused(
        issue('document-too-long', 'error', { what: 'characters', limit: mostCharacters }),
      );
    }
    if (damage.take()) issues.push(issue('page-damaged', 'warning', {}, { page }));
    if (content.glyphs.length === 0 && content.pictured) scanned.push(page);
    else if (content.glyphs.length === 0 && content.hidden === '') {
      issues.push(issue('page-blank', 'warning', {}, { page }));
    } else if (content.hidden !== '') {
      issues.push(issue('text-hidden', 'warning', { text: excerpt(content.hidden) }, { page }));
    }
    pages.push(ruledPage(content));
  }
  if (characters === 0) {
    return refused(
      scanned.length > 0
        ? issue('pdf-scanned', 'error', {})
        : issue('file-corrupt', 'error', { part: '' }),
    );
  }
  for (const page of scanned) issues.push(issue('page-scanned', 'warning', {}, { page }));
  return {
    value: { format: 'pdf', blocks: documentBlocks(pages) },
    issues,
  };
}

function tooManyOperators(): Issue {
  return issue('document-too-long', 'error', { what: 'operators', limit: mostOperators });
}
