/** One sheet → paragraphs and grids. A sheet has no such things: they are told by how rows are filled. */
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Issue, Place } from '#domain/issues/issue.ts';
import { append } from '#domain/large-lists.ts';
import { isEmpty, matchable } from '../../wording.ts';
import type { Block } from '../document.ts';
import { gridOf, tableTooLarge, type PlacedCell } from '../grid.ts';
import { limits } from '../limits.ts';
import { HiddenParts } from './hidden.ts';
import { textWithRaised } from './rich-text.ts';
import { mergedParts, type MergedPart } from './merges.ts';

/** What reading the sheets of a workbook adds to. */
export interface SheetReading {
  readonly blocks: Block[];
  readonly issues: Issue[];
  /** Words under a merged area, which are kept and not displayed. */
  readonly hidden: string[];
  tables: number;
}

export interface SheetRow {
  readonly cells: readonly PlacedCell[];
  /** The row's number in the sheet. */
  readonly line: number;
  /** Whether a cell holds a number: titles and headers rarely do. */
  readonly numeric: boolean;
}

/**
 * A row with one cell is a paragraph above a table, after a blank row, as a note, and in between where
 * it is merged over the whole table and no figures follow; all else is a table. A sheet whose first
 * table has nothing above it is headed by the sheet's name. Columns and rows without any words are
 * none. Places are the sheet's own row numbers (`line`). Hidden rows, columns and cells are left out
 * and reported: the disclosure is what is printed.
 */
export function readSheet(
  sheet: WorkSheet,
  name: string,
  page: Place,
  reading: SheetReading,
): void {
  const hidden = new HiddenParts(sheet);
  const rows = rowsOf(sheet, hidden, reading);
  append(reading.issues, hidden.issues(name, page));
  if (rows === null) {
    reading.issues.push(tableTooLarge('cells', limits.cells, page));
    return;
  }
  let table: SheetRow[] = [];
  let extent: Extent = noExtent;
  const add = (row: SheetRow) => {
    table.push(row);
    extent = widened(extent, row);
  };
  const close = () => {
    if (table.length > 0) addGrid(table, page, reading);
    table = [];
    extent = noExtent;
  };
  const divides = (cell: PlacedCell, index: number) =>
    coversAll(cell, extent) && !rows[index + 1]?.numeric;
  const start = reading.blocks.length;
  rows.forEach((row, index) => {
    const before = table[table.length - 1];
    const parted = before !== undefined && row.line > before.line + 1;
    const alone = onlyCell(row);
    if (!alone) {
      if (table.length === 0 && reading.blocks.length === start && !isDefaultName(name)) {
        reading.blocks.push({ kind: 'paragraph', text: name, at: page });
      }
      add(row);
    } else if (!before || parted || isNote(alone.text) || divides(alone, index)) {
      close();
      for (const text of alone.text.split('\n').filter((each) => !isEmpty(each))) {
        reading.blocks.push({ kind: 'paragraph', text, at: { ...page, line: row.line } });
      }
    } else add(row);
  });
  close();
}

function addGrid(rows: readonly SheetRow[], page: Place, reading: SheetReading): void {
  reading.tables += 1;
  const grid = gridOf(rows, { ...page, table: reading.tables });
  if (grid.value) reading.blocks.push(grid.value);
  append(reading.issues, grid.issues);
}

/** The cell of a row that has just one; a row under a vertical merge has two. */
function onlyCell({ cells }: SheetRow): PlacedCell | null {
  const [cell] = cells;
  return cells.length === 1 && cell && !cell.covered ? cell : null;
}

const noExtent = { left: Infinity, right: -Infinity };

/** Whether a cell is merged over all columns of a table. */
function coversAll({ column, span }: PlacedCell, { left, right }: Extent): boolean {
  return span > 1 && column <= left && column + span >= right;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function widened({ left, right }: Extent, { cells }: SheetRow): Extent {
  const last = cells[cells.length - 1];
  return {
    left: Math.min(left, cells[0]?.column ?? left),
    right: Math.max(right, last ? last.column + last.span : right),
  };
}

function isNote(text: string): boolean {
  return /^(?:注|备注|说明)\d?[:.、]/.test(matchable(text));
}

function isDefaultName(name: string): boolean {
  return /^(?:Sheet|工作表)\s?\d*$/i.test(name);
}

/** The rows with words in them; `null` where merged areas cover too much. */
function rowsOf(sheet: WorkSheet, parts: HiddenParts, { hidden }: SheetReading): SheetRow[] | null {
  const filled = filledCells(sheet, parts);
  const merged = mergedParts(sheet['!merges'] ?? [], [...filled.keys()]);
  if (merged === null) return null;
  const covering = new Map<number, boolean>();
  return [...filled].flatMap(([index, row]) => {
    const cells = cellsOf(row, merged.get(index) ?? [], covering, hidden);
    if (!cells.some(({ covered }) => !covered)) return [];
    const numeric = row.some((cell) => cell.numeric);
    return [{ cells, line: index + 1, numeric }];
  });
}

interface FilledCell {
  readonly column: number;
  readonly text: string;
  readonly numeric: boolean;
}

/** From left to right. */
type FilledRow = readonly FilledCell[];

/**
 * The displayed cells with words in them by row; the places between them are not even visited.
 */
function filledCells(sheet: WorkSheet, hidden: HiddenParts): Map<number, FilledRow> {
  const data: readonly (readonly CellObject[] | undefined)[] = sheet['!data'] ?? [];
  const rows = new Map<number, FilledRow>();
  for (const index of Object.keys(data).map(Number)) {
    const row = data[index] ?? [];
    const cells: FilledCell[] = [];
    for (const column of Object.keys(row).map(Number)) {
      const cell = row[column];
      if (!cell || hidden.hides(index, column, cell)) continue;
      const text = textWithRaised(cell) ?? textOf(cell);
      if (!isEmpty(text)) cells.push({ column, text, numeric: cell.t === 'n' });
    }
    if (cells.length > 0) rows.set(index, cells);
  }
  return rows;
}

/** `covering` remembers by column whether the merged area that reaches down there has words. */
function cellsOf(
  filled: FilledRow,
  parts: readonly MergedPart[],
  covering: Map<number, boolean>,
  hidden: string[],
): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let next = 0;
  const takeUntil = (end: number, take: (cell: FilledCell) => void) => {
    for (let cell = filled[next]; cell && cell.column < end; cell = filled[next]) {
      take(cell);
      next += 1;
    }
  };
  const alone = ({ column, text }: FilledCell) => {
    cells.push({ text, column, span: 1, covered: false });
  };
  for (const { column, span, first } of parts) {
    takeUntil(column, alone);
    if (first) {
      covering.set(column, filled[next]?.column === column);
      takeUntil(column + 1, ({ text }) => cells.push({ text, column, span, covered: false }));
    } else if (covering.get(column)) cells.push({ text: '', column, span, covered: true });
    takeUntil(column + span, ({ text }) => hidden.push(text));
  }
  takeUntil(Infinity, alone);
  return cells;
}

/** As displayed; a number too long for its cell is written out and not as 1.2E+11. */
function textOf(cell: CellObject): string {
  const shown = cell.w ?? (cell.v === undefined || cell.v === null ? '' : String(cell.v));
  const short = cell.t === 'n' && typeof cell.v === 'number' && /E[+-]?\d/.test(shown);
  return short ? String(Number((cell.v as number).toPrecision(15))) : shown;
}
