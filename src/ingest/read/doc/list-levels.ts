/** The document's lists ([MS-DOC] 2.9.147 LSTF, 2.9.150 LVL, 2.9.131 LFO): how items are numbered. */
import type { Bytes } from './bytes.ts';

export interface ListLevel {
  readonly startAt: number;
  /** A number format by [MS-OSHARED] 2.2.1.3, MSONFC. */
  readonly format: number;
  /** Whether all numbers of the marker are written in Arabic digits. */
  readonly legal: boolean;
  /** Whether the count goes on where a higher level begins anew. */
  readonly continues: boolean;
  /** What stands between marker and text. */
  readonly gap: '\t' | ' ' | '';
  /** Words with a level's ordinal (0–8) where its number is put in. */
  readonly pattern: string;
}

/** A list as paragraphs refer to it. */
export interface ListReference {
  /** Lists of one id count on together. */
  readonly id: number;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where the count begins anew when this reference is met first, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

const listSize = 28;
const levelSize = 28;
const referenceSize = 16;

/**
 * The lists in the order in which paragraphs refer to them, the first being number 1. `lists` starts
 * at the table of lists and goes on to the end of its stream: the levels stand behind the table.
 */
export function readLists(lists: Bytes, tableLength: number, references: Bytes): ListReference[] {
  if (tableLength < 2 || references.length < 4) return [];
  const levels = levelsOf(lists, tableLength);
  const count = Math.min(references.long(0), Math.floor((references.length - 4) / referenceSize));
  const found: ListReference[] = [];
  let at = 4 + count * referenceSize;
  for (let index = 0; index < count; index += 1) {
    const id = references.integer(4 + index * referenceSize);
    const changed = [...(levels.get(id) ?? [])];
    const restarts = new Map<number, number>();
    // The changes of each reference: an unused number, then a head and maybe a level for each.
    at += 4;
    for (let left = references.byte(4 + index * referenceSize + 12); left > 0; left -= 1) {
      const flags = references.long(at + 4);
      const level = flags & 15;
      if (flags & 0x10) restarts.set(level, references.integer(at));
      at += 8;
      if (flags & 0x20) {
        const read = levelAt(references, at);
        changed[level] = read.level;
        at = read.end;
      }
    }
    found.push({ id, levels: changed, restarts });
  }
  return found;
}

function levelsOf(lists: Bytes, tableLength: number): Map<number, ListLevel[]> {
  const levels = new Map<number, ListLevel[]>();
  const count = Math.min(lists.word(0), Math.floor((tableLength - 2) / listSize));
  let at = tableLength;
  for (let index = 0; index < count; index += 1) {
    const head = 2 + index * listSize;
    const own: ListLevel[] = [];
    const simple = (lists.byte(head + 26) & 1) !== 0;
    while (own.length < (simple ? 1 : 9)) {
      const { level, end } = levelAt(lists, at);
      own.push(level);
      at = end;
    }
    levels.set(lists.integer(head), own);
  }
  return levels;
}

function levelAt(bytes: Bytes, at: number): { level: ListLevel; end: number } {
  const flags = bytes.byte(at + 5);
  const text = at + levelSize + bytes.byte(at + 24) + bytes.byte(at + 25);
  const length = bytes.word(text) * 2;
  const gaps = ['\t', ' ', ''] as const;
  const level: ListLevel = {
    startAt: bytes.integer(at),
    format: bytes.byte(at + 4),
    legal: (flags & 4) !== 0,
    continues: (flags & 8) !== 0,
    gap: gaps[bytes.byte(at + 15)] ?? '',
    pattern: bytes.part(text + 2, length).text('utf-16le'),
  };
  return { level, end: text + 2 + length };
}
