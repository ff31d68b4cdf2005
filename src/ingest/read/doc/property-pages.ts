/**
 * Which properties a stretch of the document stream has ([MS-DOC] 2.9.33 ChpxFkp, 2.9.174 PapxFkp):
 * pages of 512 bytes, each with the offsets of its runs in front and their properties behind.
 */
import { Bytes } from './bytes.ts';

export interface Run {
  /** Offsets in the document stream: the first byte and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly modifiers: Bytes;
  /** Ordinal of the paragraph's style; 0, which is the body text, in runs of characters. */
  readonly style: number;
}

const pageSize = 512;
const nothing = new Bytes(new Uint8Array());

export interface Runs {
  /** In the order of the stream. */
  readonly runs: Run[];
  /** How many are not where they can be: turned round, outside the stream, or over another. */
  readonly misplaced: number;
}

/** `index` lists the pages (PlcBtePapx or PlcBteChpx). */
export function readRuns(document: Bytes, index: Bytes, kind: 'paragraph' | 'character'): Runs {
  const count = Math.floor((index.length - 4) / 8);
  if (count * pageSize > document.length) throw new RangeError(`${count} pages`);
  const runs: Run[] = [];
  for (let page = 0; page < count; page += 1) {
    const number = index.long((count + 1) * 4 + page * 4) & 0x3fffff;
    const bytes = document.part(number * pageSize, pageSize);
    const length = bytes.byte(pageSize - 1);
    const entry = kind === 'paragraph' ? 13 : 1;
    for (let run = 0; run < length; run += 1) {
      const start = bytes.long(run * 4);
      const end = bytes.long(run * 4 + 4);
      const at = bytes.byte((length + 1) * 4 + run * entry) * 2;
      runs.push({ start, end, ...propertiesAt(bytes, at, kind) });
    }
  }
  const whole = runs.filter(({ start, end }) => start < end && end <= document.length);
  const apart = withoutOverlaps(whole.sort((a, b) => a.start - b.start));
  const given = new Set(whole);
  const moved = apart.filter((run) => !given.has(run)).length;
  const empty = runs.filter(({ start, end }) => start === end).length;
  return { runs: apart, misplaced: runs.length - empty - apart.length + moved };
}

/** A place belongs to one run: of two that a damaged page gives it, to the first. */
function withoutOverlaps(runs: readonly Run[]): Run[] {
  let last = 0;
  return runs.flatMap((run) => {
    const start = Math.max(last, run.start);
    if (run.end <= start) return [];
    last = run.end;
    return [start === run.start ? run : { ...run, start }];
  });
}

/** The run that a place of the document stream belongs to. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  const run = runs[firstRunAfter(runs, offset) - 1];
  return run && offset < run.end ? run : undefined;
}

/** Ordinal of the first run that starts after a place. */
export function firstRunAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function propertiesAt(page: Bytes, at: number, kind: 'paragraph' | 'character') {
  if (at === 0) return { modifiers: nothing, style: 0 };
  if (kind === 'character') return { modifiers: page.part(at + 1, page.byte(at)), style: 0 };
  // The length counts words; where it is 0, the next byte counts them, padding included.
  const words = page.byte(at);
  const properties =
    words === 0 ? page.part(at + 2, page.byte(at + 1) * 2) : page.part(at + 1, words * 2 - 1);
  if (properties.length < 2) return { modifiers: nothing, style: 0 };
  return { modifiers: properties.part(2), style: properties.word(0) };
}
