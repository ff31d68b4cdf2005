/** Characters that differ from what is stored: hidden, deleted, raised, or of a symbol font. */
import type { Bytes } from './bytes.ts';
import { modifierCodes as codes, modifiersOf } from './modifiers.ts';
import { offsetOf, type Piece } from './pieces.ts';
import { firstRunAfter, type Run } from './property-pages.ts';

export interface Characters {
  /** A mark for each character of the text. */
  readonly marks: Uint8Array;
  /** What is printed instead of a character. */
  readonly symbols: ReadonlyMap<number, string>;
}

export const hidden = 1;
/** Provenance out under tracked changes: what is read is the text with all changes accepted. */
export const deleted = 2;
/** Above the line: a digit is then one of a footnote or a power. */
export const raisedMark = 4;

interface Look {
  readonly mark: number;
  readonly symbol: string | null;
}

/** Reads the runs that each piece lies in; `fonts` names the fonts by their ordinal. */
export function charactersOf(
  pieces: readonly Piece[],
  runs: readonly Run[],
  fonts: readonly string[],
): Characters {
  const looks = new Map<Run, Look>();
  const symbols = new Map<number, string>();
  const marks = new Uint8Array(pieces[pieces.length - 1]?.end ?? 0);
  for (const piece of pieces) {
    const changed = piece.changes ? lookOf([piece.changes], fonts) : null;
    if (changed?.mark) marks.fill(changed.mark, piece.start, piece.end);
    const last = offsetOf(piece, piece.end);
    for (let at = Math.max(0, firstRunAfter(runs, piece.offset) - 1); at < runs.length; at += 1) {
      const run = runs[at];
      if (!run || run.start >= last) break;
      const look = looks.get(run) ?? lookOf([run.modifiers], fonts);
      looks.set(run, look);
      if (look.mark === 0 && look.symbol === null) continue;
      const from = Math.max(piece.start, characterAt(piece, run.start));
      const to = Math.min(piece.end, characterAt(piece, run.end));
      for (let character = from; character < to; character += 1) {
        marks[character] = (marks[character] ?? 0) | look.mark;
        if (look.symbol !== null) symbols.set(character, look.symbol);
      }
    }
  }
  return { marks, symbols };
}

function characterAt(piece: Piece, offset: number): number {
  return piece.start + Math.ceil((offset - piece.offset) / piece.width);
}

function lookOf(lists: readonly Bytes[], fonts: readonly string[]): Look {
  let mark = 0;
  let symbol: string | null = null;
  for (const { code, operand } of lists.flatMap(modifiersOf)) {
    if (code === codes.characterHidden) mark = withMark(mark, hidden, operand.byte(0));
    if (code === codes.characterDeleted) mark = withMark(mark, deleted, operand.byte(0));
    // sprmCIss: 1 is above the line, 2 below.
    if (code === codes.characterRaised) {
      mark = withMark(mark, raisedMark, operand.byte(0) === 1 ? 1 : 0);
    }
    if (code === codes.characterSymbol) {
      symbol = symbolOf(fonts[operand.word(0)] ?? '', operand.word(2));
    }
  }
  return { mark, symbol };
}

/** 1 sets a mark, 0x81 sets it against the style, 0 and 0x80 do not. */
function withMark(marks: number, mark: number, value: number): number {
  return (value & 1) === 1 ? marks | mark : marks & ~mark;
}

/** The characters of the font Symbol that stand in tables and targets; its code page is its own. */
const symbolFont: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '·',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xe5: '∑',
};

/** Symbols of other fonts are pictures (boxes, ticks, arrows): they stand as they are stored. */
function symbolOf(font: string, code: number): string {
  const known = font === 'Symbol' ? symbolFont[code & 0xff] : undefined;
  return known ?? String.fromCharCode(code);
}
