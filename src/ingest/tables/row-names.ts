/** What a row's name tells about its place in the table: its depth and its part in the sums. */
import type { Row } from '#domain/disclosure/disclosure.ts';
import { indentation, matchable, ordinalOf, type MarkerKind } from '../wording.ts';

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
 * Depths in a table without codes, row by row: ordinals of another kind than those before go deeper
 * (一、 over （一） over 1.), 其中： opens the second depth, and what is indented as deep as that, or goes on
 * with the ordinals behind it, stays in it. A row that sums others has none.
 */
export function levelsByPrinting(names: readonly string[]): (Level | null)[] {
  const indented = levelsByIndentation(names);
  if (indented) return indented;
  let kinds: string[] = [];
  let inside: { readonly kind: MarkerKind | null } | null = null;
  return names.map((name) => {
    const words = matchable(name);
    const opens = /^其中:?/.test(words);
    const kind = ordinalOf(opens ? words.replace(/^其中:?/, '') : name)?.kind ?? null;
    if (opens) inside = { kind };
    else if (inside && !goesOn(inside.kind, kind, name)) inside = null;
    if (roleOf(name)) return null;
    if (inside) return kind === inside.kind || kind === null ? 2 : 3;
    if (kind === null) return 1;
    const known = kinds.indexOf(kind);
    kinds = known < 0 ? [...kinds, kind] : kinds.slice(0, known + 1);
    return asLevel(kinds.length);
  });
}

/**
 * Where nothing but blanks in front of the names tells their depth: two or three widths of them, of which
 * each is reached from the one before. `null` where there are ordinals, or other widths.
 */
function levelsByIndentation(names: readonly string[]): (Level | null)[] | null {
  const rows = names.map((name) => (name === '' || roleOf(name) ? null : indentation(name)));
  const widths = [...new Set(rows.filter((width) => width !== null))].sort((a, b) => a - b);
  const plain = names.every((name) => ordinalOf(name) === null && !/^其中/.test(matchable(name)));
  if (!plain || widths.length < 2 || widths.length > 3) return null;
  const depths = rows.map((width) => (width === null ? null : widths.indexOf(width) + 1));
  const told = depths.filter((depth) => depth !== null);
  const stepwise = told.every((depth, index) => depth <= (told[index - 1] ?? 0) + 1);
  return stepwise ? depths.map((depth) => (depth === null ? null : asLevel(depth))) : null;
}

/** Whether a name stays under 其中: with an ordinal of the same kind or a finer one, or indented. */
function goesOn(inside: MarkerKind | null, kind: MarkerKind | null, name: string): boolean {
  if (kind === null) return indentation(name) > 0;
  return inside !== null && ranks.indexOf(kind) >= ranks.indexOf(inside);
}

const ranks: readonly MarkerKind[] = ['part', 'section', 'bracket', 'number'];

function asLevel(depth: number): Level {
  return depth === 1 ? 1 : depth === 2 ? 2 : 3;
}

/** Whether a name is part of the row above it: 1. or （一） under 一、, or 其中：. */
export function isPart(name: string): boolean {
  const kind = ordinalOf(name)?.kind;
  return kind === 'number' || kind === 'bracket' || /^其中:?/.test(matchable(name));
}
