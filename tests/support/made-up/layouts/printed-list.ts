/** A table as lines that `drawn` reads, from figures that are known before, with what must be read. */
import { matchable } from '../../../../src/ingest/wording.ts';
import { subjectName, figuresIn, type ReadRow } from '../made-table.ts';
import { subjectRows, totalRow, type SubjectRow } from '../budget.ts';
import type { MadeColumn } from '../sheet.ts';
import { money, part, readAs, type Style } from '../style.ts';

export interface PrintedTable {
  readonly id: string;
  /** The table with the lines above and below it. */
  readonly lines: readonly string[];
  readonly rows: readonly ReadRow[];
}

export interface MadeLayout {
  readonly opening: readonly string[];
  readonly tables: readonly PrintedTable[];
  /** Region, organization, kind, year, stage and unit. */
  readonly identity: string;
}

type Printed<Row> = {
  readonly id: string;
  /** Lines above the body: title, caption, header. */
  readonly above: readonly string[];
  readonly columns: readonly MadeColumn<Row>[];
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly below?: readonly string[];
};

export function printedList<Row>(printed: Printed<Row>): PrintedTable {
  const { id, above, columns, rows, nameOf, below = [] } = printed;
  return {
    id,
    lines: [
      ...above,
      ...rows.map((row) => columns.map(({ cell }) => cell(row)).join(' | ')),
      ...below,
    ],
    rows: rows.map((row) => [nameOf(row), ...figuresIn(row, columns)]),
  };
}

type BySubject = Omit<Printed<SubjectRow>, 'rows' | 'nameOf'> & {
  readonly rows?: readonly SubjectRow[];
};

/** By subject, with the total where the style has it. */
export function printedSubjects(style: Style, printed: BySubject): PrintedTable {
  const { rows = withTotal(style) } = printed;
  return printedList({ ...printed, rows, nameOf: subjectName });
}

export function withTotal(
  { total }: Style,
  rows: readonly SubjectRow[] = subjectRows(),
  sum: SubjectRow = totalRow(),
): readonly SubjectRow[] {
  return total === 'none' ? rows : total === 'first' ? [sum, ...rows] : [...rows, sum];
}

/** A column of words. */
export function words<Row>(cell: (row: Row) => string): MadeColumn<Row> {
  return { head: [], cell };
}

/** Columns of money, `id of` each, where `of` names a part of a row's sums; the same where it is left out. */
export function amounts(style: Style, ...columns: readonly string[]): MadeColumn<SubjectRow>[] {
  return columns.map((column) => {
    const [id = '', of = id] = column.split(' ');
    return part(id, of, [], style);
  });
}

/** A line of a list that is not by subject: its name and its figures. */
export interface Item {
  readonly name: string;
  readonly figures: readonly (number | null)[];
}

/** Two lists side by side that have nothing to do with each other, each with its own columns. */
export function printedLedger(
  style: Style,
  printed: {
    readonly id: string;
    readonly above: readonly string[];
    readonly left: readonly Item[];
    readonly right: readonly Item[];
    readonly ids: readonly [left: readonly string[], right: readonly string[]];
    /** What stands before both names: an ordinal or 行次. */
    readonly numbered?: boolean;
  },
): PrintedTable {
  const { left, right, ids, above, id, numbered = false } = printed;
  const count = Math.max(left.length, right.length);
  const lines = Array.from({ length: count }, (_, index) =>
    [
      ...(numbered ? [String(index + 1)] : []),
      ...cellsOf(left[index], ids[0], style),
      ...cellsOf(right[index], ids[1], style),
    ].join(' | '),
  );
  const rows = Array.from({ length: count }, (_, index) => [
    ...readOf(left[index], ids[0], style),
    ...readOf(right[index], ids[1], style),
  ]).flat();
  return { id, lines: [...above, ...lines], rows };
}

function cellsOf(item: Item | undefined, ids: readonly string[], style: Style): string[] {
  return [item?.name ?? '', ...ids.map((_, at) => money(item?.figures[at] ?? null, style))];
}

function readOf(item: Item | undefined, ids: readonly string[], style: Style): ReadRow[] {
  if (!item) return [];
  const figures = ids.flatMap((id, at) => {
    const value = readAs(item.figures[at] ?? null, style);
    return value === null ? [] : [`${id} ${value}`];
  });
  return [[matchable(item.name), ...figures]];
}
