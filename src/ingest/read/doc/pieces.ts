/** The text and its pieces ([MS-DOC] 2.8.35, PlcPcd). A fast save leaves pieces out of order. */
import { Bytes } from './bytes.ts';
import { modifierCodes } from './modifiers.ts';

export interface Piece {
  /** First character and the one after the last, counted through the whole text. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the document stream, and how many bytes a character takes. */
  readonly offset: number;
  readonly width: 1 | 2;
  /** What a fast save changed in the whole piece, over what its pages say. */
  readonly changes: Bytes | null;
}

/** `null` where there is no piece table or it does not fit the document. */
export function readPieces(document: Bytes, clx: Bytes): Piece[] | null {
  const changes: Bytes[] = [];
  let at = 0;
  while (clx.byte(at) === 1) {
    const length = clx.word(at + 1);
    changes.push(clx.part(at + 3, length));
    at += 3 + length;
  }
  if (clx.byte(at) !== 2) return null;
  const table = clx.part(at + 5, clx.long(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = table.long(index * 4);
    const end = table.long(index * 4 + 4);
    const descriptor = (count + 1) * 4 + index * 8;
    const place = table.long(descriptor + 2);
    const compressed = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    if (start !== (pieces[index - 1]?.end ?? 0) || end < start) return null;
    pieces.push({
      start,
      end,
      offset: compressed ? offset >> 1 : offset,
      width: compressed ? 1 : 2,
      changes: changesOf(table.word(descriptor + 6), changes),
    });
  }
  // Pieces are stretches of the stream: text longer than the stream reads a stretch again and again.
  return (pieces[count - 1]?.end ?? 0) <= document.length ? pieces : null;
}

/** The text of all pieces in reading order. */
export function textOf(document: Bytes, pieces: readonly Piece[]): string {
  return pieces
    .map(({ start, end, offset, width }) =>
      document.part(offset, (end - start) * width).text(width === 1 ? 'windows-1252' : 'utf-16le'),
    )
    .join('');
}

/** Where a character stands in the document stream. */
export function offsetOf(piece: Piece, character: number): number {
  return piece.offset + (character - piece.start) * piece.width;
}

/**
 * Changes are a list of their own, or one modifier with a byte of operand that is known by an
 * ordinal ([MS-DOC] 2.9.215, Prm0); only those that this reader follows are named here.
 */
function changesOf(modifier: number, changes: readonly Bytes[]): Bytes | null {
  if (modifier & 1) return changes[modifier >> 1] ?? null;
  const code = singleChanges[(modifier >> 1) & 0x7f];
  if (code === undefined) return null;
  return new Bytes(Uint8Array.of(code & 0xff, code >> 8, modifier >> 8));
}

const singleChanges: Readonly<Record<number, number>> = {
  0x0c: modifierCodes.paragraphListLevel,
  0x18: modifierCodes.paragraphInTable,
  0x19: modifierCodes.paragraphEndsRow,
  0x41: modifierCodes.characterDeleted,
  0x5c: modifierCodes.characterHidden,
};
