/**
 * Tables that were flattened into plain text with bars, as crawlers and converters leave them: a row
 * a line (`| 201 | 一般公共服务支出 | 5 |`), or a cell a line (`201 |`), where only the bars tell that
 * a cell is over and rows are told by counting.
 */
import { matchable } from '../../wording.ts';
import { rowsOfCells } from './cells.ts';

interface BarCell {
  readonly text: string;
  readonly line: number;
}

export interface BarTable {
  /** Lines from `from`, counted from 0, up to and without `to`. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly BarCell[])[];
}

/** Fewer lines may be a sentence with bars in it. */
const fewestLines = 3;

/** The flattened tables among the lines; one whose rows cannot be told is left as lines. */
export function barTables(lines: readonly string[]): BarTable[] {
  const tables: BarTable[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && hasBars(lines[to] ?? '')) to += 1;
    if (to - from < fewestLines) continue;
    const table = tableIn(lines, from, to);
    if (table) tables.push(table);
    from = to;
  }
  return tables;
}

function hasBars(line: string): boolean {
  return !line.startsWith('\t') && line.includes('|');
}

function tableIn(lines: readonly string[], from: number, to: number): BarTable | null {
  const part = lines.slice(from, to);
  const cells = part.map((line, index) => cellsIn(line, from + index + 1, true));
  const single = cells.filter(({ length }) => length === 1).length;
  if (single * 2 < cells.length) {
    // Without borders a bar at the end stands before a blank cell.
    const bordered = part.filter((line) => line.trim().startsWith('|')).length * 2 > part.length;
    const parted = part.map((line, index) => cellsIn(line, from + index + 1, bordered));
    const rows = parted.filter((row) => !row.every(({ text }) => /^:?-{2,}:?$/.test(text)));
    return { from, to, rows };
  }
  const stream = cells.flat();
  const width = widthOf(stream);
  if (width === null) {
    const rows = rowsOfCells(stream);
    return rows && { from, to, rows };
  }
  // The last cell of the last row may have no bar behind it.
  const next = lines[to] ?? '';
  const open = stream.length % width === width - 1 && next.trim() !== '' && next.length < 40;
  if (open) stream.push({ text: next.trim(), line: to + 1 });
  return { from, to: open ? to + 1 : to, rows: rowsOf(stream, width) };
}

/** The cells of a line; with borders a bar at either end is none between cells. */
function cellsIn(line: string, number: number, bordered: boolean): BarCell[] {
  const plain = line.trim();
  return (bordered ? plain.replace(/^\|(?=.)/, '').replace(/\|$/, '') : plain)
    .split('|')
    .map((text) => ({ text: text.trim(), line: number }));
}

/** How many cells a row has: as many as 栏次 counts, or as lie between the ordinals 1, 2, 3 and 4. */
function widthOf(cells: readonly BarCell[]): number | null {
  const texts = cells.map(({ text }) => matchable(text));
  const numbered = texts.indexOf('栏次');
  if (numbered >= 0) {
    let count = 0;
    while (texts[numbered + count + 1] === String(count + 1)) count += 1;
    return count > 0 && numbered % (count + 1) === 0 ? count + 1 : null;
  }
  const first = texts.indexOf('1');
  for (let width = 2; first >= 0 && width <= 40; width += 1) {
    const counted = [2, 3, 4].every((no) => texts[first + (no - 1) * width] === String(no));
    if (counted && first % width === 0) return width;
  }
  return null;
}

/**
 * Rows of a header are filled up with bars at their end; a cell that reaches down from 序号 above is
 * not there at all, and stands first.
 */
function rowsOf(cells: readonly BarCell[], width: number): BarCell[][] {
  const rows: BarCell[][] = [];
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  const body = rows.findIndex(([first]) => /^(?:栏次|1)$/.test(matchable(first?.text ?? '')));
  return rows.map((row, index) => {
    if (index >= body) return row;
    let end = row.length;
    while (end > 0 && row[end - 1]?.text === '') end -= 1;
    const filled = row.slice(0, end);
    const below = matchable(rows[index - 1]?.[0]?.text ?? '') === '序号';
    const line = filled[0]?.line ?? 1;
    return below && end === width - 1 ? [{ text: '', line }, ...filled] : filled;
  });
}
