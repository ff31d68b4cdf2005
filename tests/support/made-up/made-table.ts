/** A made-up table with what must be read out of it, and whole documents of such tables. */
import {
  columnsOf,
  type Disclosure,
  type Table,
} from '../../../src/domain/disclosure/disclosure.ts';
import type { Block, Document, Paragraph } from '../../../src/ingest/read/document.ts';
import { matchable } from '../../../src/ingest/wording.ts';
import { asGrid, madeGrid, withRepeatedHeader, withRowsAbove } from './sheet.ts';
import type { MadeColumn, MadeGrid } from './sheet.ts';
import type { SubjectRow } from './budget.ts';
import type { Style } from './style.ts';

/** `code name` and then `column figure` for every figure that is not blank. */
export type ReadRow = readonly string[];

export interface MadeTable {
  readonly above: readonly string[];
  readonly grid: MadeGrid;
  readonly id: string;
  readonly rows: readonly ReadRow[];
}

interface Printed<Row> {
  readonly id: string;
  readonly title: string;
  readonly style: Style;
  readonly columns: readonly MadeColumn<Row>[];
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
}

/** A table of one list, with its title and caption where the style has them. */
export function madeTable<Row>(printed: Printed<Row>): MadeTable {
  const { id, title, style, columns, rows, nameOf } = printed;
  const grid = madeGrid(columns, rows, style.numbers);
  const paged = style.repeatHeader ? withRepeatedHeader(grid, 5) : grid;
  const inside = style.caption === 'inside';
  return {
    id,
    above: inside ? [] : [title, `单位：${style.unit}`],
    grid: inside ? withRowsAbove(paged, [[title], ['', `单位：${style.unit}`]]) : paged,
    rows: rows.map((row) => [nameOf(row), ...figuresIn(row, columns)]),
  };
}

/** The figures of a row that must be read, each behind the id of its column. */
export function figuresIn<Row>(row: Row, columns: readonly MadeColumn<Row>[]): string[] {
  return columns.flatMap(({ id, figure }) => {
    const value = figure?.(row) ?? null;
    return id === undefined || value === null ? [] : [`${id} ${value}`];
  });
}

export function subjectName({ code, name }: SubjectRow): string {
  return matchable(`${code} ${name}`);
}

/** The rows of a table as they were read, in the same words. */
function rowsRead(table: Table): ReadRow[] {
  return table.rows.map((row) => [
    matchable(`${row.code ?? ''} ${row.name.replace(/^其中[:：]/, '')}`),
    ...columnsOf(table, row).flatMap(({ id }, index) => {
      const value = row.values[index] ?? null;
      return value === null ? [] : [`${id} ${value}`];
    }),
  ]);
}

export function documentOf(
  opening: readonly string[],
  tables: readonly MadeTable[],
  format: Document['format'] = 'docx',
): Document {
  const lines: Block[] = opening.map(paragraph);
  const blocks = tables.flatMap(({ above, grid }, index): Block[] => [
    ...above.map(paragraph),
    asGrid(grid, index + 1),
  ]);
  return { format, blocks: [...lines, ...blocks] };
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text, at: {} };
}

export function tableIn(value: Disclosure | null, id: string): ReadRow[] | null {
  const table = value?.tables.find((each) => each.id === id);
  return table ? rowsRead(table) : null;
}
