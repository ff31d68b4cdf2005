/** What a row's name tells about its place in the table: its depth and its part in the sums. */
import type { Row } from '#domain/disclosure.ts';
import { indentation, matchable, ordinalOf } from '../wording.ts';

type Role = NonNullable<Row['role']>;
type Level = NonNullable<Row['level']>;

/** 合计 and 收入总计 are totals, 本年收入合计 and 小计 subtotals, 上年结转 a carry-over. */
export function roleOf(name: string): Role | null {
  const words = matchable(name);
  if (/^(?:合计|总计|(?:收入|支出)(?:总计|合计)|收支总计|资产总额|总额)$/.test(words))
    return 'total';
  if (/^(?:本年|当年)(?:收入|支出)(?:合计|小计)$|小计$|^(?:人员|公用)经费合计$/.test(words)) {
    return 'subtotal';
  }
  if (/^(?:上年|年初|年终|年末).*(?:结转|结余)|^结转下年/.test(words)) return 'carryOver';
  return null;
}

/** 类, 款, 项 by the digits of a code: functional 3, 5, 7, economic 3, 5. */
export function levelOfCode(code: string): Level | null {
  const level = (code.length - 1) / 2;
  return level === 1 || level === 2 || level === 3 ? level : null;
}

/**
 * Depths in a table without codes, row by row: an ordinal stands at the first, 其中： opens the
 * second, and what is indented as deep as that goes on in it. A row that sums others has none.
 */
export function levelsByPrinting(names: readonly string[]): (Level | null)[] {
  let inside = false;
  return names.map((name) => {
    const opens = /^其中:?/.test(matchable(name));
    inside = opens || (inside && ordinalOf(name) === null && indentation(name) > 0);
    if (roleOf(name)) return null;
    return inside ? 2 : 1;
  });
}

/** Whether a name is part of the row above it: 1. or （一） under 一、, or 其中：. */
export function isPart(name: string): boolean {
  const kind = ordinalOf(name)?.kind;
  return kind === 'number' || kind === 'bracket' || /^其中:?/.test(matchable(name));
}
