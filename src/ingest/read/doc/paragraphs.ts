/** The characters of the document as paragraphs, each with what it is. */
import type { Characters } from './characters.ts';
import { raised } from '../raised.ts';
import { deleted, hidden, raisedMark } from './characters.ts';
import type { Bytes } from './bytes.ts';
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties.ts';
import { offsetOf, type Piece } from './pieces.ts';
import { runAt, type Run } from './property-pages.ts';
import type { Style } from './styles.ts';

export interface Paragraph extends ParagraphProperties {
  /** What is printed, without a list's marker. */
  readonly text: string;
  readonly endsCell: boolean;
  /** An entry of the table of contents. */
  readonly isContents: boolean;
}

export interface Story {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly characters: Characters;
  /** 1 where a field's instruction stands. */
  readonly instructions: Uint8Array;
  readonly paragraphRuns: readonly Run[];
  readonly styles: readonly (Style | null)[];
  readonly elsewhere: Bytes | null;
}

const cellMark = 0x07;
const paragraphMark = 0x0d;
/** Ends a page or a section, and with it a line of text. */
const pageBreak = 0x0c;

/** What control characters print; all others are marks, pictures and anchors and print nothing. */
const printed: Readonly<Record<number, string>> = { 0x09: '\t', 0x0b: '\n', 0x1e: '-' };

/** The paragraphs of the first `end` characters; `hide` is told what is hidden among them. */
export function paragraphsOf(story: Story, end: number, hide: (text: string) => void): Paragraph[] {
  const { text, pieces } = story;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  let piece = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== paragraphMark && code !== cellMark && code !== pageBreak) continue;
    if (code === paragraphMark && isUnprinted(story, at)) continue;
    while ((pieces[piece]?.end ?? Infinity) <= at) piece += 1;
    paragraphs.push({
      ...propertiesAt(story, pieces[piece], at),
      text: printedText(story, from, at, hide),
      endsCell: code === cellMark,
    });
    from = at + 1;
  }
  if (from < end) {
    const rest = printedText(story, from, end, hide);
    paragraphs.push({ ...propertiesAt(story, undefined, end), text: rest, endsCell: false });
  }
  return paragraphs;
}

/** A mark in a field's instruction, or one that was deleted, ends no paragraph that is printed. */
function isUnprinted({ characters, instructions }: Story, at: number): boolean {
  return instructions[at] === 1 || ((characters.marks[at] ?? 0) & deleted) !== 0;
}

function propertiesAt(story: Story, piece: Piece | undefined, at: number) {
  const run = piece && runAt(story.paragraphRuns, offsetOf(piece, at));
  const style = story.styles[run?.style ?? 0];
  const lists = [...(style?.modifiers ?? [])];
  if (run) lists.push(run.modifiers);
  if (piece?.changes) lists.push(piece.changes);
  return {
    ...paragraphProperties(lists, story.elsewhere),
    isContents: style?.isContents ?? false,
  };
}

/** What is printed of the characters from one to another, marks of paragraphs left out. */
export function printedText(
  { text, characters, instructions }: Story,
  from: number,
  to: number,
  hide: (text: string) => void,
): string {
  let print = '';
  let concealed = '';
  for (let at = from; at < to; at += 1) {
    const mark = characters.marks[at] ?? 0;
    if (instructions[at] === 1 || mark & deleted) continue;
    const code = text.charCodeAt(at);
    const character =
      characters.symbols.get(at) ?? (code < 0x20 ? (printed[code] ?? '') : text.charAt(at));
    if (mark & hidden) concealed += character;
    else print += mark & raisedMark ? raised(character) : character;
  }
  if (concealed !== '') hide(concealed);
  return print;
}
