/** How well the name of an office is meant by what somebody typed: signs, pinyin initials, or both. */
import { wordStarts } from './name-words.ts';

export interface SpelledName {
  readonly name: string;
  /** Initials of its pinyin, lower case; one a sign where the name is all Chinese. */
  readonly initials: string;
}

/**
 * 0 for a part of the name as it stands; more than that for a short form, and the more the more of the
 * name it leaves out (人大 for 人民代表大会, `fnrd` for 丰南区人大); `null` where it is none of these.
 */
export function nameDistance({ name, initials }: SpelledName, typed: string): number | null {
  if (name.includes(typed)) return 0;
  const left = skipped({ name, initials }, typed);
  if (left !== null) return 1 + left;
  return initials.includes(typed) ? name.length : null;
}

/** What share of the typed signs stand in the name in their order: 1 for all of them. */
export function nameLikeness({ name, initials }: SpelledName, typed: string): number {
  const aligned = initials.length === name.length ? initials : '';
  let before: number[] = Array.from({ length: name.length + 1 }, () => 0);
  for (const sign of typed) {
    const row = [0];
    for (let at = 0; at < name.length; at += 1) {
      const same = isSign(name, aligned, at, sign);
      const longer = Math.max(before[at + 1] ?? 0, row[at] ?? 0);
      row.push(same ? Math.max(longer, (before[at] ?? 0) + 1) : longer);
    }
    before = row;
  }
  return typed === '' ? 0 : (before[name.length] ?? 0) / typed.length;
}

function isSign(name: string, initials: string, at: number, sign: string): boolean {
  return name.charAt(at) === sign || initials.charAt(at) === sign;
}

/**
 * How many signs are left out between the first and the last of a short form, each part of which
 * begins with a word of the name; `null` where there is no such short form.
 */
function skipped({ name, initials }: SpelledName, typed: string): number | null {
  const aligned = initials.length === name.length ? initials : '';
  if (!standsInOrder(name, aligned, typed)) return null;
  const starts = wordStarts(name);
  /** At each sign of the name: the fewest left out, where what is typed so far ends there. */
  let ends: (number | null)[] = Array.from(name, (_, at) =>
    starts[at] && isSign(name, aligned, at, typed.charAt(0)) ? 0 : null,
  );
  for (const sign of typed.slice(1)) {
    let reach: number | null = null;
    const next: (number | null)[] = [];
    for (let at = 0; at < name.length; at += 1) {
      const before = at > 0 ? (ends[at - 1] ?? null) : null;
      const here = starts[at] ? least(before, reach) : before;
      next.push(isSign(name, aligned, at, sign) ? here : null);
      // One sign further lies one more between.
      reach = least(before, reach);
      if (reach !== null) reach += 1;
    }
    ends = next;
  }
  return ends.reduce((best, end) => least(best, end), null);
}

/** Whether the signs stand in the name one after another, however far apart: soon told of most names. */
function standsInOrder(name: string, initials: string, typed: string): boolean {
  let at = 0;
  for (const sign of typed) {
    while (at < name.length && !isSign(name, initials, at, sign)) at += 1;
    if (at === name.length) return false;
    at += 1;
  }
  return true;
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
