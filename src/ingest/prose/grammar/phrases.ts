/** A paragraph in phrases: what stands between two marks, or between a mark and a figure. */
import type { Figure } from '../../figures.ts';

export interface Phrase {
  /** Without white space, folded; the last {@link phraseLength} characters before the figure or mark. */
  readonly words: string;
  readonly start: number;
  /** Behind the figure, or before the mark. */
  readonly end: number;
  /** The figure that the phrase ends with. */
  readonly figure: Figure | null;
  /** The mark before it: `.` opens a sentence, empty stands behind a figure. */
  readonly mark: '.' | ';' | ':' | ',' | '';
}

/** What says what a figure is about is never longer; patterns are tried on no more than this. */
export const phraseLength = 160;

const marks: ReadonlyMap<string, Phrase['mark']> = new Map(
  Object.entries<Phrase['mark']>({
    '。': '.',
    '!': '.',
    '?': '.',
    ';': ';',
    ':': ':',
    ',': ',',
  }),
);

/** Of two marks with nothing between them the stronger counts. */
const strength: readonly Phrase['mark'][] = ['', ',', ':', ';', '.'];

/**
 * The phrases of a folded paragraph without white space, in order. A mark within a number or within
 * short brackets — (上一年度,下同) — parts nothing.
 */
export function phrasesOf(plain: string, figures: readonly Figure[]): Phrase[] {
  const phrases: Phrase[] = [];
  const closed = bracketsWithout(plain, figures);
  let mark: Phrase['mark'] = '.';
  let start = 0;
  const add = (end: number, next: number, figure: Figure | null, after: Phrase['mark']) => {
    const words = plain.slice(start, figure?.start ?? end);
    if (words !== '' || figure) {
      phrases.push({ words: words.slice(-phraseLength), start, end, figure, mark });
      mark = after;
    } else if (strength.indexOf(after) > strength.indexOf(mark)) mark = after;
    start = next;
  };
  let coming = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const figure = figures[coming];
    if (figure && at === figure.start) {
      add(figure.end, figure.end, figure, '');
      coming += 1;
      at = figure.end - 1;
      continue;
    }
    const after = marks.get(plain[at] ?? '') ?? (isBehindRate(plain, at) ? ',' : undefined);
    if (after === undefined || closed.has(at) || isInNumber(plain, at)) continue;
    add(at, at + 1, null, after);
  }
  add(plain.length, plain.length, null, '.');
  return phrases;
}

/** 增长6%、支出增加…: as a comma; 下降18%、21% are the rates of two and stay together. */
function isBehindRate(plain: string, at: number): boolean {
  return plain[at] === '、' && plain[at - 1] === '%' && !/\d/.test(plain[at + 1] ?? '');
}

/** 1,234 and 9:30: a mark between two digits. */
function isInNumber(plain: string, at: number): boolean {
  return /\d/.test(plain[at - 1] ?? '') && /\d/.test(plain[at + 1] ?? '') && plain[at] !== ';';
}

/** The places within short brackets that hold no figure. */
function bracketsWithout(plain: string, figures: readonly Figure[]): Set<number> {
  const places = new Set<number>();
  let coming = 0;
  for (const match of plain.matchAll(/\([^()]{0,24}\)/g)) {
    const end = match.index + match[0].length;
    while ((figures[coming]?.end ?? Infinity) <= match.index) coming += 1;
    if ((figures[coming]?.start ?? Infinity) < end) continue;
    for (let at = match.index; at < end; at += 1) places.add(at);
  }
  return places;
}

/** 单价20万元以上: a figure that bounds a class and is no amount. */
export function thresholdsIn(phrases: readonly Phrase[], plain: string): Figure[] {
  return phrases.flatMap(({ figure }) =>
    figure && /^(?:\(含\))?(?:以上|以下|以内|及以上)/.test(plain.slice(figure.end, figure.end + 8))
      ? [figure]
      : [],
  );
}
