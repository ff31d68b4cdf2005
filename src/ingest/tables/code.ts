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
  const twice = printedTwice(cells.map(matchable));
  if (twice !== null) return twice;
  const [first = '', ...rest] = cells.map(matchable);
  const whole = [...rest].reverse().find((cell) => cell.length > 3 && cell.startsWith(first));
  const joined =
    whole ?? [first, ...rest.map((cell) => (/^\d$/.test(cell) ? `0${cell}` : cell))].join('');
  return code.test(joined) ? joined : '';
}

/**
 * The codes of a list, row by row. A row that prints only its own level (05 in the column of 款, 01 in that
 * of 项) has the code of the rows above it in front: 208, then 20805, then 2080501.
 */
export function codesDown(rows: readonly (readonly string[])[]): string[] {
  const own = rows.map(joinCode);
  let above = '';
  return rows.map((cells, index) => {
    const plain = cells.map(matchable);
    const next = own.slice(index + 1).find((code) => code !== '') ?? '';
    const code =
      own[index] ||
      joinCode(
        plain.length === 1
          ? levelAlone(plain[0] ?? '', above, next)
          : withLevelsAbove(plain, above),
      );
    if (code !== '') above = code;
    return code;
  });
}

/** 05 in the one column of codes is a 款 where the next whole code is in it, or a 类 stands above; else a 项. */
function levelAlone(cell: string, above: string, next: string): string[] {
  if (!/^\d{2}$/.test(cell) || above === '') return [];
  const section = above.slice(0, 3) + cell;
  return [above.length === 3 || next.startsWith(section) ? section : above.slice(0, 5) + cell];
}

/** The cells with the levels left of the first filled one taken from the code above. */
function withLevelsAbove(cells: readonly string[], above: string): string[] {
  const first = cells.findIndex((cell) => cell !== '');
  const known = first < 1 ? '' : above.slice(0, 1 + 2 * first);
  if (known.length < 1 + 2 * first || !/^\d{1,2}$/.test(cells[first] ?? '')) return [];
  return [known, ...cells.slice(first)];
}

/**
 * 201 | 03 | 01 | 2010301: the code in parts and whole. Where the parts say something else, or nothing, the
 * whole is no code of the classification but that of a unit; `null` where nothing is printed twice.
 */
function printedTwice(cells: readonly string[]): string | null {
  const last = cells[cells.length - 1] ?? '';
  if (cells.length < 4 || !code.test(last)) return null;
  return joinCode(cells.slice(0, -1)) === last ? last : '';
}

/**
 * Whether a code of three digits stands before the name of an organization: 305 某某局 is a unit, and
 * nothing of the economic class 305.
 */
export function isUnitCode(code: string, name: string): boolean {
  return code.length === 3 && isUnitName(name);
}

/** Whether a name ends as those of organizations do. */
export function isUnitName(name: string): boolean {
  return /(?:局|厅|委|委员会|办公室|办公厅|中心|联合会|法院|检察院|学院|学校|小学|中学|支队|大队|街道|政府|本级|机关|\((?:本级|机关)\))$/.test(
    matchable(name),
  );
}

/** 2010301行政运行 or [2010301] 行政运行 as code and name; `null` for a name without a code. */
export function codeBefore(name: string): { code: string; name: string } | null {
  const text = printed(name);
  const match =
    /^[[［【]?([235]\d{6}|[235]\d{4}|[235]\d{2})[\]］】]?[\s_-]{0,3}(?=\p{Script=Han})/u.exec(text);
  return match ? { code: match[1] ?? '', name: text.slice(match[0].length) } : null;
}
