/**
 * Tables whose cells were left one below the other, as a page gives them when it is copied: 项目, 决算数,
 * 合计, 60.6, 公务接待费, 28.1. The labels before the first figure are the header and the name of the first
 * row, and each further row is a name and as many figures as the header has further labels.
 */
import { isEmpty, matchable } from '../../wording.ts';

export interface StreamCell {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface CellTable {
  /** Lines from `from`, counted from 0, up to and without `to`. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly StreamCell[])[];
}

const fewestRows = 3;
const mostColumns = 6;

/** The tables among the lines, a cell a line; where a row may be told in two ways there is none. */
export function cellTables(lines: readonly string[]): CellTable[] {
  const tables: CellTable[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (!isFirstLabel(lines[from] ?? '')) continue;
    const cells: StreamCell[] = [];
    let to = from;
    for (; to < lines.length && isCell(lines[to] ?? '', to === from); to += 1) {
      const text = (lines[to] ?? '').trim();
      if (text !== '' && text !== '|') cells.push({ text, line: to + 1 });
    }
    const rows = rowsOf(cells, withoutBlanks);
    if (!rows) continue;
    let end = rows[rows.length - 1]?.slice(-1)[0]?.line ?? to;
    while (lines[end]?.trim() === '|') end += 1;
    tables.push({ from, to: end, rows });
    from = end - 1;
  }
  return tables;
}

/** The rows of cells of which none is missing, blank ones included; `null` where they cannot be told. */
export function rowsOfCells(cells: readonly StreamCell[]): (readonly StreamCell[])[] | null {
  const start = cells.findIndex(({ text }) => isFirstLabel(text));
  const before = cells.slice(0, Math.max(0, start)).filter(({ text }) => !isEmpty(text));
  const rows = start < 0 ? null : rowsOf(cells.slice(start), withBlanks);
  return rows && [...before.map((cell) => [cell]), ...rows];
}

type Chunked = (cells: readonly StreamCell[], width: number) => StreamCell[][] | null;

function rowsOf(cells: readonly StreamCell[], chunked: Chunked): StreamCell[][] | null {
  const first = cells.findIndex(({ text }) => isFigure(text));
  const width = first - 1;
  if (width < 2 || width > mostColumns) return null;
  const rows = chunked(cells.slice(width), width);
  return rows && rows.length >= fewestRows ? [cells.slice(0, width), ...rows] : null;
}

/** Every row is a name and figures or blanks. */
const withBlanks: Chunked = (cells, width) => {
  const rows: StreamCell[][] = [];
  for (let at = 0; at + width <= cells.length; at += width) rows.push(cells.slice(at, at + width));
  const sound = rows.every(([name, ...figures]) => {
    const named = name !== undefined && !isEmpty(name.text) && !isFigure(name.text);
    return named && figures.every(({ text }) => isEmpty(text) || isFigure(text));
  });
  return sound ? rows : null;
};

/** Blank cells are gone: a row has all of its figures or none, else nobody can tell which are missing. */
const withoutBlanks: Chunked = (cells, width) => {
  const rows: StreamCell[][] = [];
  let at = 0;
  while (at < cells.length) {
    const name = cells[at];
    let end = at + 1;
    while (end < cells.length && isFigure(cells[end]?.text ?? '')) end += 1;
    const figures = cells.slice(at + 1, end);
    if (!name || isFigure(name.text)) return null;
    if (figures.length !== 0 && figures.length !== width - 1) return null;
    const blanks = Array.from({ length: width - 1 }, () => ({ text: '', line: name.line }));
    rows.push([name, ...(figures.length === 0 ? blanks : figures)]);
    at = end;
  }
  // Labels without figures at the end are what follows the table.
  while (rows.length > 0 && rows[rows.length - 1]?.slice(1).every(({ text }) => text === ''))
    rows.pop();
  return rows.filter(hasFigures).length * 2 > rows.length ? rows : null;
};

function hasFigures(row: readonly StreamCell[]): boolean {
  return row.slice(1).some(({ text }) => text !== '');
}

function isFirstLabel(line: string): boolean {
  return /^(?:(?:支出)?项目|(?:支出)?科目(?:名称)?|(?:支出)?类别|项目名称)$/.test(matchable(line));
}

/** Short, and without the marks of a sentence; a title, a unit and a header begin another table. */
function isCell(line: string, first: boolean): boolean {
  const words = matchable(line);
  if (words === '|') return true;
  if (!first && (isFirstLabel(line) || /表$|单位:/.test(words))) return false;
  return line.length <= 40 && !/[\t|。;]|,\D/.test(words) && !line.includes('\t');
}

function isFigure(text: string): boolean {
  return /^-?\d[\d,]*(?:\.\d+)?$/.test(matchable(text));
}
