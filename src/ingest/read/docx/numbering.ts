/**
 * The markers that Word puts before numbered paragraphs (ECMA-376 part 1, 17.9). They are printed
 * and yet in no paragraph's text: `一、` and `（二）` are only found in word/numbering.xml.
 */
import { listNumber } from '../list-number.ts';
import type { XmlVisitor } from '../archive/xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1、`, `（%2）`: each figure stands for the counter of that level. */
  text: string;
  /** 17.9.4: all counters in it are printed in Arabic figures. */
  arabic: boolean;
}

interface List {
  levels: string;
  readonly starts: Map<number, number>;
  /** Levels of this list alone, in the place of those that it shares (17.9.8). */
  readonly own: Map<number, Level>;
}

const deepest = 8;

export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  /** Takes in word/numbering.xml. */
  visitor(): XmlVisitor {
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list: List | null = null;
    let overridden = 0;
    return {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        if (name === 'abstractNum') {
          levels = new Map();
          this.#levels.set(attribute('abstractNumId') ?? '', levels);
        } else if (name === 'lvl') {
          level = { start: 1, format: 'decimal', text: '', arabic: false };
          (list?.own ?? levels)?.set(levelIn(attribute('ilvl')), level);
        } else if (name === 'num') {
          list = { levels: '', starts: new Map(), own: new Map() };
          this.#lists.set(attribute('numId') ?? '', list);
        } else if (name === 'abstractNumId' && list) list.levels = value;
        else if (name === 'lvlOverride') overridden = levelIn(attribute('ilvl'));
        else if (name === 'startOverride') list?.starts.set(overridden, countIn(value));
        else if (level && name === 'start') level.start = countIn(value);
        else if (level && name === 'numFmt') level.format = value;
        else if (level && name === 'lvlText') level.text = value;
        else if (level && name === 'isLgl') level.arabic = value !== '0' && value !== 'false';
      },
      close: (name) => {
        if (name === 'lvl') level = null;
        if (name === 'num') list = null;
      },
      text() {},
    };
  }

  /**
   * Counts one more paragraph of a list and returns its marker; empty where the list is unknown or
   * its marker is a bullet. To be called for every numbered paragraph in the order of the text.
   */
  next(listId: string, depth: number): string {
    const list = this.#lists.get(listId);
    const levels = list && this.#levels.get(list.levels);
    const levelAt = (at: number) => list?.own.get(at) ?? levels?.get(at);
    const level = levelAt(depth);
    if (!list || !level) return '';
    const counters = this.#counters.get(list.levels) ?? [];
    this.#counters.set(list.levels, counters);
    const override = list.starts.get(depth);
    const restarts = override !== undefined && !this.#restarted.has(`${listId} ${depth}`);
    if (restarts) this.#restarted.add(`${listId} ${depth}`);
    const before = restarts ? undefined : counters[depth];
    counters[depth] = before === undefined ? (override ?? level.start) : before + 1;
    counters.length = depth + 1;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const counted = levelAt(of);
      const count = counters[of] ?? counted?.start ?? 1;
      return listNumber(count, level.arabic ? 'decimal' : (counted?.format ?? 'decimal'));
    });
  }
}

export function levelIn(text: string | undefined): number {
  const level = Number(text ?? 0);
  return Number.isInteger(level) && level >= 0 && level <= deepest ? level : 0;
}

function countIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 1;
}
