/**
 * Tables that were pasted into plain text out of a spreadsheet or a page: a row a line, cells parted by
 * tabs. A merged cell has left blank ones behind it, so that the places of all cells are known.
 */
import { folded, isEmpty, matchable } from '../../wording.ts';
import type { PlacedCell, PlacedRow } from '../grid.ts';
import { headerSpans } from './header-spans.ts';

export interface TabTable {
  /** Lines from `from`, counted from 0, up to and without `to`. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly PlacedRow[];
  /** Rows that are wider or narrower than the table: nobody can tell which columns their cells are of. */
  readonly misshapen: readonly TabRow[];
  readonly width: number;
}

interface TabRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Fewer lines may be a list with tabs in it. */
const fewestLines = 3;

/** The pasted tables among the lines. */
export function tabTables(lines: readonly string[]): TabTable[] {
  const tables: TabTable[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && isRow(lines, to, from)) to += 1;
    if (to - from < fewestLines) continue;
    const rows = lines
      .slice(from, to)
      .map((line, index): TabRow => ({ line: from + index + 1, cells: line.split('\t') }));
    if (isTable(rows)) tables.push(tableIn(rows, from, to));
    from = to - 1;
  }
  return tables;
}

/** Tabs at the start alone are an indentation, or a cell a line. */
function hasTabs(line: string | undefined): boolean {
  return line !== undefined && /[^\t]\t|^\t+[^\t]+\t/.test(line);
}

/** A line with tabs in it, or a label between two of them whose blank cells an editor cut off. */
function isRow(lines: readonly string[], index: number, from: number): boolean {
  const line = lines[index] ?? '';
  if (hasTabs(line)) return true;
  const label = line.trim() !== '' && line.length <= 40 && !/[。；;:：\t]/.test(line);
  return (
    label && index > from && hasTabs(lines[index + 1]) && !/表(?:（.*）|\(.*\))?$/.test(line.trim())
  );
}

/** Contents (a title and its page) have no header, and a list (its marks and its items) has no figures. */
function isTable(rows: readonly TabRow[]): boolean {
  const header = rows.find((row) => !isCaption(row));
  const figures = rows.some(({ cells }) => cells.some(isFigure));
  return header !== undefined && !header.cells.some(isFigure) && (figures || usualWidth(rows) > 2);
}

function tableIn(rows: readonly TabRow[], from: number, to: number): TabTable {
  const width = usualWidth(rows);
  const body = rows.findIndex(({ cells }) => cells.some(isFigure));
  const end = body < 0 ? rows.length : body;
  const kinds = columnKinds(rows.slice(end), width);
  const whole = rows.map((row, index) => {
    if (row.cells.length === width) return row;
    if (row.cells.length > width) return null;
    if (index < end && !isCaption(row)) return widened(row, rows[index + 1]?.cells ?? []);
    const fits = index < end || isCutOff(row, kinds);
    return fits ? { ...row, cells: padded(row.cells, width) } : null;
  });
  const misshapen = rows.filter((_, index) => whole[index] === null);
  const kept = whole.filter((row): row is TabRow => row !== null);
  const head = kept.filter(({ line }) => line < (rows[end]?.line ?? Infinity));
  return {
    from,
    to,
    width,
    misshapen,
    rows: kept.map((row, index) => placed(row, index < head.length ? head : [], index)),
  };
}

/** The number of cells that most rows have; of two that are as frequent, the larger. */
function usualWidth(rows: readonly TabRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0];
  return usual;
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...new Array<string>(width - cells.length).fill('')];
}

/** A row of a header in which merged cells left no blank ones; `null` where their widths are not certain. */
function widened(row: TabRow, below: readonly string[]): TabRow | null {
  const labels = row.cells.filter((cell) => !isEmpty(cell));
  const under = below.map((text) => ({ text, columnSpan: 1 }));
  const tried = [row.cells, labels].map((cells) => ({
    cells,
    ...headerSpans(cells.length, under),
  }));
  const found = tried.find(({ certain }) => certain);
  if (!found) return null;
  return {
    ...row,
    cells: found.cells.flatMap((cell, index) => padded([cell], found.spans[index] ?? 1)),
  };
}

function isFigure(text: string): boolean {
  return /^-?\d[\d,]*(?:\.\d+)?%?$/.test(matchable(text));
}

/** The line above a table: its title alone, or whose, of when and in which unit it is. */
function isCaption({ cells }: TabRow): boolean {
  const named = cells.filter((cell) => !isEmpty(cell));
  return named.length === 1 || named.some((cell) => folded(cell).includes(':'));
}

/** Whether the cells of a column are figures: by most of them that are not blank. */
function columnKinds(rows: readonly TabRow[], width: number): boolean[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows
      .filter((row) => row.cells.length === width)
      .map((row) => row.cells[column] ?? '')
      .filter((cell) => !isEmpty(cell));
    return cells.filter(isFigure).length * 2 > cells.length;
  });
}

/** A row whose blank cells at the end were cut off: each cell is like the others of its column. */
function isCutOff({ cells }: TabRow, kinds: readonly boolean[]): boolean {
  return cells.every((cell, column) => isEmpty(cell) || isFigure(cell) === kinds[column]);
}

/**
 * The cells at their places. In the header (`head`, empty below it) a cell reaches over the blank ones
 * behind it under which the next rows go on, and a blank one under a label continues it.
 */
function placed(row: TabRow, head: readonly TabRow[], index: number): PlacedRow {
  const { cells, line } = row;
  const below = head.slice(index + 1).filter((each) => !isCaption(each));
  if (head.length > 0 && cells.filter((cell) => !isEmpty(cell)).length === 1 && below.length > 0) {
    const text = cells.find((cell) => !isEmpty(cell)) ?? '';
    if (!isEmpty(cells[0] ?? '')) {
      return { line, cells: [{ text, column: 0, span: cells.length, covered: false }] };
    }
  }
  const found: PlacedCell[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const text = cells[column] ?? '';
    let span = 1;
    const goesOn = (at: number) =>
      isEmpty(cells[at] ?? '') && below.some((each) => !isEmpty(each.cells[at] ?? ''));
    if (!isEmpty(text) && !isCaption(row)) {
      while (column + span < cells.length && goesOn(column + span)) span += 1;
    }
    const covered = isEmpty(text) && !isCaption(row) && continues(head.slice(0, index), column);
    found.push({ text: covered ? '' : text, column, span, covered });
    column += span - 1;
  }
  return { line, cells: found };
}

/** Whether the nearest label above in that column stands in a row of the header. */
function continues(above: readonly TabRow[], column: number): boolean {
  return above.some((row) => !isCaption(row) && !isEmpty(row.cells[column] ?? ''));
}
