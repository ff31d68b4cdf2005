/** The classification code of a row. */
import { matchable, printed } from '../wording.ts';

/** Functional codes begin with 2, economic ones with 3 (department) or 5 (government). */
const code = /^[235](?:\d{2}|\d{4}|\d{6})$/;

/**
 * One code out of the cells of a row: from a single column, or joined from 类, 款 and 项 (201 | 03 | 01),
 * where a 款 or 项 that is printed as one digit has lost its zero. Where each of the columns prints the
 * whole code down to its level, the longest counts. Empty where the cells hold no code.
 */
export function joinCode(cells: readonly string[]): string {
  const [first = '', ...rest] = cells.map(matchable);
  const whole = [...rest].reverse().find((cell) => cell.length > 3 && cell.startsWith(first));
  const joined =
    whole ?? [first, ...rest.map((cell) => (/^\d$/.test(cell) ? `0${cell}` : cell))].join('');
  return code.test(joined) ? joined : '';
}

/** 2010301行政运行 or [2010301] 行政运行 as code and name; `null` for a name without a code. */
export function codeBefore(name: string): { code: string; name: string } | null {
  const text = printed(name);
  const match =
    /^[[［【]?([235]\d{6}|[235]\d{4}|[235]\d{2})[\]］】]?[\s_-]{0,3}(?=\p{Script=Han})/u.exec(text);
  return match ? { code: match[1] ?? '', name: text.slice(match[0].length) } : null;
}
