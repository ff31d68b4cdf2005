/** The head of a Word document ([MS-DOC] 2.5, FIB): what the file is and where its parts stand. */
import { Bytes } from './bytes.ts';

export interface FileInformation {
  /** Older than Word 97: another layout altogether. */
  readonly legacy: boolean;
  readonly encrypted: boolean;
  readonly tableStream: '0Table' | '1Table';
  /** How many characters the body has, and each part of text that follows it. */
  readonly lengths: Readonly<Record<TextPart, number>>;
  /** Where a part stands in the table stream; both 0 where the document has none. */
  location(part: Part): { readonly at: number; readonly length: number };
}

/** The parts of the text in the order in which they follow each other. */
export const textParts = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textBoxes',
  'headerTextBoxes',
] as const;
export type TextPart = (typeof textParts)[number];

/** Ordinal of a part's location in the head, by [MS-DOC] 2.5.6. */
const parts = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
} as const;
export type Part = keyof typeof parts;

const word97 = 0xa5ec;
/** The lowest version number that Word 97 wrote: 0x00C0 in its bidirectional builds, 0x00C1 elsewhere. */
const firstVersion = 0x00c0;
/** Of the 32-bit numbers of the head, the first that counts characters. */
const firstLength = 3;
const nowhere = { at: 0, length: 0 };
const noText = Object.fromEntries(textParts.map((part) => [part, 0])) as Record<TextPart, number>;

/** `null` where the stream does not start like a Word document of any age. */
export function readFileInformation(document: Bytes): FileInformation | null {
  const identifier = document.word(0);
  if (identifier >> 8 !== 0xa5) return null;
  const flags = document.word(10);
  const head = {
    encrypted: (flags & 0x0100) !== 0,
    tableStream: flags & 0x0200 ? '1Table' : '0Table',
  } as const;
  if (identifier !== word97 || document.word(2) < firstVersion) {
    return { ...head, legacy: true, lengths: noText, location: () => nowhere };
  }
  const longs = 34 + document.word(32) * 2 + 2;
  const locations = longs + document.word(longs - 2) * 4 + 2;
  const count = document.word(locations - 2);
  const lengths = textParts.map((part, index) => [
    part,
    document.long(longs + (firstLength + index) * 4),
  ]);
  return {
    ...head,
    legacy: false,
    lengths: Object.fromEntries(lengths) as Record<TextPart, number>,
    location(part) {
      const ordinal = parts[part];
      if (ordinal >= count) return nowhere;
      return {
        at: document.long(locations + ordinal * 8),
        length: document.long(locations + ordinal * 8 + 4),
      };
    },
  };
}
