/**
 * Plain text saved from a word processor. A line that starts with a tab is a cell, an empty line
 * ends a row, any other line is a paragraph; two empty lines or a paragraph end a table. A cell that
 * spans columns is one line; a cell that continues the one above is blank, and so is an empty one.
 * Tables that were flattened with bars are read by `bars.ts`, pasted ones by `tabs.ts`.
 */
import { issue, type Issue, type Place, type Result } from '#domain/issues/issue.ts';
import { append } from '#domain/large-lists.ts';
import { folded, isEmpty, isGluedName, matchable } from '../../wording.ts';
import type { Block, Cell, Document, Grid } from '../document.ts';
import { gridOf as placedGridOf } from '../grid.ts';
import { headerSpans } from './header-spans.ts';
import { barTables } from './bars.ts';
import { cellTables } from './cells.ts';
import { tabTables, type TabTable } from './tabs.ts';

interface RawCell {
  readonly text: string;
  readonly line: number;
}
type RawRow = readonly RawCell[];

/** Marks that a word processor leaves where a cross-reference points; no words of the document. */
const bookmark = /\[bookmark: [^\]]{0,200}\]/g;

/**
 * The text as blocks. A row with another number of cells than its table has columns is left out and
 * reported (`row-width`), because nobody can tell which columns its figures belong to; header rows
 * are widened, and reported (`header-unclear`) where that was a guess.
 */
export function readText(text: string): Result<Document> {
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  let tables = 0;
  for (const part of partsOf(text.split(/\r\n|\n|\r/))) {
    if (part.kind === 'paragraph') {
      blocks.push(part);
      continue;
    }
    tables += 1;
    const grid =
      part.kind === 'pasted'
        ? pastedGridOf(part.pasted, tables, issues)
        : gridOf(part.rows, tables, issues);
    if (grid) blocks.push(grid);
  }
  return { value: { format: 'text', blocks }, issues };
}

type Part =
  | Extract<Block, { kind: 'paragraph' }>
  | { kind: 'rows'; rows: RawRow[] }
  | { kind: 'pasted'; pasted: TabTable };

function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let rows: RawRow[] = [];
  let row: RawCell[] = [];
  let empty = 0;
  const endRow = () => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endTable = () => {
    endRow();
    if (rows.length > 0) parts.push({ kind: 'rows', rows });
    rows = [];
  };
  const flattened = new Map(
    [...cellTables(lines), ...barTables(lines)].map((table) => [table.from, table]),
  );
  const pasted = new Map(tabTables(lines).map((table) => [table.from, table]));
  let inTable = 0;
  lines.forEach((content, index) => {
    const line = index + 1;
    const bars = flattened.get(index);
    if (bars && index >= inTable) {
      endTable();
      parts.push({ kind: 'rows', rows: [...bars.rows] });
      inTable = bars.to;
    }
    const tabs = pasted.get(index);
    if (tabs && index >= inTable) {
      endTable();
      parts.push({ kind: 'pasted', pasted: tabs });
      inTable = tabs.to;
    }
    if (index < inTable) return;
    if (content === '') {
      endRow();
      empty += 1;
      return;
    }
    if (!content.startsWith('\t') || empty > 1) endTable();
    empty = 0;
    if (content.startsWith('\t')) row.push({ text: content.slice(1), line });
    else {
      const text = content.replace(bookmark, '');
      if (text.trim() !== '') parts.push({ kind: 'paragraph', text, at: { line } });
    }
  });
  endTable();
  return parts;
}

function pastedGridOf(pasted: TabTable, table: number, issues: Issue[]): Grid | null {
  const { rows, misshapen, width, from } = pasted;
  for (const { line, cells } of misshapen) {
    const text = cells.map((cell) => matchable(cell)).join(' ');
    const values = { text, expected: width, found: cells.length };
    issues.push(issue('row-width', 'warning', values, { table, line }));
  }
  const { value, issues: refused } = placedGridOf(rows, { table, line: from + 1 });
  append(issues, refused);
  return value;
}

function gridOf(raw: readonly RawRow[], table: number, issues: Issue[]): Grid {
  const width = usualWidth(raw);
  const head = raw.findIndex((row) => row.length === width);
  const rows: Cell[][] = [];
  for (let index = raw.length - 1; index >= 0; index -= 1) {
    const row = raw[index] ?? [];
    const place = (cell: RawCell): Place => ({ table, row: index + 1, line: cell.line });
    if (row.length === width) {
      rows.unshift(row.map((cell) => plainCell(cell, place(cell))));
    } else if (row.length < width && index < head) {
      const below = rows[0] ?? [];
      const { spans, certain } = headerSpans(row.length, below);
      const cells = row.map((cell, column) => ({
        ...plainCell(cell, place(cell)),
        columnSpan: spans[column] ?? 1,
      }));
      if (certain && !isCaption(row)) rows[0] = coverBlanks(below);
      if (!certain && !isCaption(row)) issues.push(unclear(row, place));
      rows.unshift(cells);
    } else {
      issues.push(misshapen(row, width, place));
    }
  }
  const crossed = crossedHeader(raw, width);
  if (crossed) {
    const place = (cell: RawCell): Place => ({
      table,
      row: raw.indexOf(crossed) + 1,
      line: cell.line,
    });
    issues.push(unclear(crossed, place));
  }
  const first = raw[0]?.[0];
  return { kind: 'grid', rows, at: { table, ...(first ? { line: first.line } : {}) } };
}

/**
 * A header row above the 栏次 row in which no cell spans columns, and that still has words right
 * above words: a cell of it may be missing or too many, and all labels be off by one.
 */
function crossedHeader(raw: readonly RawRow[], width: number): RawRow | undefined {
  const end = raw.findIndex((row) => matchable(row[0]?.text ?? '') === '栏次');
  return raw.slice(0, Math.max(0, end - 1)).find((row, index) => {
    const below = raw[index + 1] ?? [];
    const full = row.length === width && below.length === width;
    const over = (cell: RawCell, column: number) =>
      !isEmpty(cell.text) && !isEmpty(below[column]?.text ?? '');
    return full && !isCaption(row) && row.some(over);
  });
}

/** The number of cells that most rows have; of two that are as frequent, the larger. */
function usualWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0];
  return usual;
}

/** The line above a table that says whose, of when and in which unit it is (单位：万元). */
function isCaption(row: RawRow): boolean {
  return row.some(({ text }) => folded(text).includes(':') || isGluedName(text));
}

function plainCell(cell: RawCell, at: Place): Cell {
  return { text: cell.text, columnSpan: 1, covered: false, at };
}

/** Under a header cell over one column a blank cell continues it. */
function coverBlanks(below: readonly Cell[]): Cell[] {
  return below.map((cell) => (isEmpty(cell.text) ? { ...cell, covered: true } : cell));
}

function unclear(row: RawRow, place: (cell: RawCell) => Place): Issue {
  const [first = { text: '', line: 1 }] = row;
  const labels = row.map(({ text }) => matchable(text)).join(' ');
  return issue('header-unclear', 'warning', { labels }, place(first));
}

function misshapen(row: RawRow, expected: number, place: (cell: RawCell) => Place): Issue {
  const [first = { text: '', line: 1 }] = row;
  const text = row.map((cell) => matchable(cell.text)).join(' ');
  return issue('row-width', 'warning', { text, expected, found: row.length }, place(first));
}
