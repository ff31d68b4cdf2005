/** The names of the document's fonts ([MS-DOC] 2.9.286 SttbfFfn, 2.9.81 FFN). */
import type { Bytes } from './bytes.ts';

/** Where the name starts in a font's entry, its length byte counted. */
const nameOffset = 40;

/** Names in the order in which modifiers count them. */
export function readFonts(fonts: Bytes): string[] {
  const names: string[] = [];
  if (fonts.length < 4) return names;
  const count = fonts.word(0);
  let at = 4;
  while (names.length < count && at < fonts.length) {
    const length = fonts.byte(at) + 1;
    const name = length > nameOffset ? fonts.part(at + nameOffset, length - nameOffset) : null;
    names.push(name?.text('utf-16le').split('\0')[0] ?? '');
    at += length;
  }
  return names;
}
