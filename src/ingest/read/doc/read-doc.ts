/** Word 97–2003 documents ([MS-DOC]); the body of {@link read} is the table of contents. */
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import { append } from '#domain/large-lists.ts';
import { excerpt, isEmpty } from '../../wording.ts';
import type { CompoundFile } from '../archive/compound-file.ts';
import type { Document } from '../document.ts';
import { blocksOf, hasOneCell } from '../flow.ts';
import { Bytes } from './bytes.ts';
import { charactersOf, deleted } from './characters.ts';
import { fieldInstructions } from './fields.ts';
import {
  readFileInformation,
  textParts,
  type FileInformation,
  type Part,
  type TextPart,
} from './file-information.ts';
import { readFonts } from './fonts.ts';
import { readLists } from './list-levels.ts';
import { ListMarkers } from './list-markers.ts';
import { paragraphsOf, printedText, type Story } from './paragraphs.ts';
import { offsetOf, readPieces, textOf } from './pieces.ts';
import { readRuns, runAt } from './property-pages.ts';
import { readStyles } from './styles.ts';
import { itemsOf } from './tables.ts';

/**
 * The body of the document: headers, footers, comments and pictures are known and left out. Tracked
 * changes are read as accepted; hidden text, notes and text boxes are left out, each with an issue
 * that says so. `null` with an error where the file is encrypted (`file-encrypted`), older than
 * Word 97 (`format-unsupported`), damaged (`file-corrupt`) or has a table beyond the limits.
 */
export function readDoc(file: CompoundFile): Result<Document> {
  try {
    return read(file);
  } catch (error) {
    // A place in the file points outside of it: see `Bytes`.
    if (error instanceof RangeError) return corrupt('WordDocument');
    throw error;
  }
}

function read(file: CompoundFile): Result<Document> {
  const document = streamOf(file, 'WordDocument');
  const information = document && readFileInformation(document);
  if (!document || !information) return corrupt('WordDocument');
  if (information.encrypted) return refusal(issue('file-encrypted', 'error', {}));
  if (information.legacy) return refusal(issue('format-unsupported', 'error', { found: 'word95' }));
  const table = streamOf(file, information.tableStream);
  if (!table) return corrupt(information.tableStream);
  const part = (name: Part) => partOf(table, information, name);

  const pieces = readPieces(document, part('pieces'));
  if (!pieces) return corrupt(information.tableStream);
  const text = textOf(document, pieces);
  const body = information.lengths.body;
  if (body > text.length) return corrupt('WordDocument');
  const characterRuns = readRuns(document, part('characterPages'), 'character');
  const characters = charactersOf(pieces, characterRuns.runs, readFonts(part('fonts')));
  const paragraphRuns = readRuns(document, part('paragraphPages'), 'paragraph');
  const story: Story = {
    text,
    pieces,
    characters,
    instructions: fieldInstructions(text),
    paragraphRuns: paragraphRuns.runs,
    styles: readStyles(part('styles')),
    elsewhere: streamOf(file, 'Data'),
  };

  let misplaced =
    characterRuns.misplaced +
    paragraphRuns.misplaced +
    strayLength(information, text.length) +
    bareParagraphs(story, body) +
    (file.isTangled ? 1 : 0);
  const asides: Issue[] = [];
  const hidden: string[] = [];
  const hide = (words: string) => hidden.push(words);
  const paragraphs = paragraphsOf(story, body, hide);
  const { at, length } = information.location('lists');
  const lists = length > 0 ? readLists(table.part(at), length, part('listOverrides')) : [];
  const items = itemsOf(paragraphs, new ListMarkers(lists), {
    hide,
    leaveOut: (words, expected, found) =>
      asides.push(issue('row-width', 'warning', { text: excerpt(words), expected, found })),
    fall: () => (misplaced += 1),
  });
  if (misplaced > 0) {
    asides.unshift(issue('file-damaged', 'warning', { what: 'structure', count: misplaced }));
  }
  const blocks = blocksOf(items, hasOneCell);
  if (blocks.value === null) return { value: null, issues: blocks.issues };

  append(asides, besideBody(story, information));
  if (characters.marks.some((mark) => mark & deleted)) {
    asides.push(issue('changes-tracked', 'note', {}));
  }
  const words = hidden.filter((each) => !isEmpty(each)).join(' ');
  if (words !== '') asides.push(issue('text-hidden', 'warning', { text: excerpt(words) }));
  return { value: { format: 'doc', blocks: blocks.value }, issues: asides };
}

/**
 * 1 where the lengths of the parts are not that of the text of all pieces ([MS-DOC] 2.8.35): behind
 * parts other than the body one more character stands.
 */
function strayLength({ lengths }: FileInformation, found: number): 0 | 1 {
  const stated = textParts.reduce((sum, part) => sum + lengths[part], 0);
  return found >= stated && found <= stated + 2 ? 0 : 1;
}

/** How many paragraphs of the body no page of properties knows: nobody can tell which stand in tables. */
function bareParagraphs({ text, pieces, paragraphRuns }: Story, body: number): number {
  let bare = 0;
  for (const piece of pieces) {
    for (let at = piece.start; at < Math.min(piece.end, body); at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 0x0d && code !== 0x07) continue;
      if (!runAt(paragraphRuns, offsetOf(piece, at))) bare += 1;
    }
  }
  return bare;
}

const reportedParts: readonly TextPart[] = ['footnotes', 'endnotes', 'textBoxes'];

/** The words that are printed and stand in no paragraph or table of the body. */
function besideBody(story: Story, { lengths }: FileInformation): Issue[] {
  let end = 0;
  return textParts.flatMap((part) => {
    const start = end;
    end = Math.min(story.text.length, start + lengths[part]);
    const words = reportedParts.includes(part) ? printedText(story, start, end, () => {}) : '';
    if (isEmpty(words)) return [];
    return [issue('text-beside-body', 'warning', { text: excerpt(words) })];
  });
}

function streamOf(file: CompoundFile, name: string): Bytes | null {
  const stream = file.stream(name);
  return stream && new Bytes(stream);
}

function partOf(table: Bytes, information: FileInformation, name: Part): Bytes {
  const { at, length } = information.location(name);
  return table.part(at, length);
}

function corrupt(part: string): Result<Document> {
  return refusal(issue('file-corrupt', 'error', { part }));
}

function refusal(reason: Issue): Result<Document> {
  return { value: null, issues: [reason] };
}
