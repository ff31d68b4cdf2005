/** The markers that Word puts before the items of lists; they are printed and in no text. */
import { listNumber } from '../list-number.ts';
import type { ListLevel, ListReference } from './list-levels.ts';

/** Names of the number formats ([MS-OSHARED] 2.2.1.3, MSONFC) that are not plain figures. */
const formats: Readonly<Record<number, string>> = {
  0x01: 'upperRoman',
  0x02: 'lowerRoman',
  0x03: 'upperLetter',
  0x04: 'lowerLetter',
  0x0b: 'japaneseCounting',
  0x0e: 'decimalFullWidth',
  0x12: 'decimalEnclosedCircle',
  0x13: 'decimalFullWidth',
  0x16: 'decimalZero',
  0x17: 'bullet',
  0x1a: 'decimalEnclosedFullstop',
  0x1b: 'decimalEnclosedParen',
  0x1c: 'decimalEnclosedCircleChinese',
  0x1d: 'ideographEnclosedCircle',
  0x1e: 'ideographTraditional',
  0x21: 'taiwaneseCounting',
  0x23: 'taiwaneseCountingThousand',
  0x25: 'chineseCounting',
  0x27: 'chineseCountingThousand',
  0xff: 'none',
};

export class ListMarkers {
  readonly #references: readonly ListReference[];
  readonly #counts = new Map<number, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(references: readonly ListReference[]) {
    this.#references = references;
  }

  /**
   * Counts one more item and returns its marker; empty for bullets and for lists that the document
   * does not describe. To be called for every item in the order of the text.
   */
  next(number: number, depth: number): string {
    const list = this.#references[number - 1];
    const level = list?.levels[depth];
    if (!list || !level) return '';
    const counts = this.#counts.get(list.id) ?? [];
    this.#counts.set(list.id, counts);
    const key = `${number} ${depth}`;
    const restart = this.#restarted.has(key) ? undefined : list.restarts.get(depth);
    this.#restarted.add(key);
    const before = counts[depth];
    counts[depth] = restart ?? (before === undefined ? level.startAt : before + 1);
    list.levels.forEach((each, deeper) => {
      if (deeper > depth && each?.continues !== true) counts[deeper] = undefined;
    });
    return level.format === 0x17 ? '' : markerOf(list, level, counts);
  }
}

function markerOf(
  list: ListReference,
  level: ListLevel,
  counts: readonly (number | undefined)[],
): string {
  const marker = Array.from(level.pattern, (character) => {
    const of = character.charCodeAt(0);
    if (of >= list.levels.length) return character;
    const counted = list.levels[of];
    const format = level.legal ? 'decimal' : formats[counted?.format ?? 0];
    return listNumber(counts[of] ?? counted?.startAt ?? 1, format ?? 'decimal');
  }).join('');
  // A bare number must not run into a number that the text begins with.
  return /\d$/.test(marker) ? marker + level.gap : marker;
}
