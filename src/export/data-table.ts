/**
 * A table on its way out: what every file format is written from, whether it was printed in the
 * document or stands under a chart. Amounts stay fen until a format prints them.
 */
import type { AmountStyle } from '#domain/money/format.ts';
import type { Place } from '#domain/issues/issue.ts';
import { decimalFromFen, type AmountUnit } from '#domain/money/money.ts';
import { largest } from '#domain/large-lists.ts';
import { words } from '#words/words.ts';

interface ColumnHead {
  /** The column's name for programs: letters and digits, unique in its table. */
  readonly id: string;
  /** Its name for people, as printed. */
  readonly label: string;
  /** Labels of the header cells above, outermost first. */
  readonly groups: readonly string[];
}

export type DataColumn = ColumnHead &
  (
    | { readonly kind: 'text' }
    /** Cells are fen; files print them in that unit, with so many decimals where they format. */
    | { readonly kind: 'amount'; readonly unit: AmountUnit; readonly decimals: number }
    /** Cells are plain numbers: a count, a percentage. */
    | { readonly kind: 'number'; readonly whole: boolean }
  );

/** Text in a text column, fen in a column of amounts, a plain number else; `null` is a blank cell. */
export type DataCell = string | number | null;

export interface DataRow {
  readonly cells: readonly DataCell[];
  /** A total. */
  readonly strong?: boolean;
  /** Where the row stands in the source. */
  readonly at?: Place | undefined;
}

export interface DataTable {
  /** For programs, unique in a set of tables: `expenditure`. */
  readonly id: string;
  readonly title: string;
  readonly caption: readonly string[];
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly note: string | null;
}

/** How amounts of documents in several units are written: one column has one unit. */
export const acrossUnits = { unit: '万元', decimals: 2 } as const;

/** How amounts of several documents are written in one column: with the most decimals of theirs. */
export function styleAcross(disclosures: readonly AmountStyle[]): AmountStyle {
  const [first] = disclosures;
  if (!first || disclosures.some(({ unit }) => unit !== first.unit)) return acrossUnits;
  return { unit: first.unit, decimals: largest(disclosures.map(({ decimals }) => decimals)) };
}

/** A column of words. */
export function textColumn(id: string, label: string, groups: readonly string[] = []): DataColumn {
  return { id, label, groups, kind: 'text' };
}

/** A column of plain numbers. */
export function numberColumn(id: string, label: string, whole: boolean): DataColumn {
  return { id, label, groups: [], kind: 'number', whole };
}

/** A column of amounts in fen. */
export function amountColumn(
  id: string,
  label: string,
  { unit, decimals }: { readonly unit: AmountUnit; readonly decimals: number },
  groups: readonly string[] = [],
): DataColumn {
  return { id, label, groups, kind: 'amount', unit, decimals };
}

/** A cell as plain text: an amount as the decimal digits of its unit, a blank cell as nothing. */
export function cellText(cell: DataCell, column: DataColumn): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return column.kind === 'amount' ? decimalFromFen(cell, column.unit) : String(cell);
}

/** A percentage with two decimals, for files: 76.9004… → 76.9. */
export function inHundredths(percent: number | null): number | null {
  return percent === null ? null : Number(percent.toFixed(2));
}

/** The table with a last column that says in words where each row stands, where any is known to. */
export function withPlaces(table: DataTable): DataTable {
  const said = table.rows.map(({ at }) => (at ? words.placeText(at) : ''));
  if (said.every((text) => text === '')) return table;
  const place = textColumn('place', words.takeAway.place);
  return {
    ...table,
    columns: withUniqueIds([...table.columns, place]),
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, said[index] || null],
    })),
  };
}

/** The columns with a number behind every id that an earlier one has. */
export function withUniqueIds(columns: readonly DataColumn[]): DataColumn[] {
  const ids = unique(columns.map(({ id }) => id));
  return columns.map((column, index) => ({ ...column, id: ids[index] ?? column.id }));
}

/** The names, with `_2`, `_3` … behind those that an earlier one has, whatever their case. */
export function unique(names: readonly string[], separator = '_'): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = name + separator + count;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** The units that the amounts of some tables are printed in. */
export function unitsIn(tables: readonly DataTable[]): AmountUnit[] {
  return tables.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.kind === 'amount' ? [column.unit] : [])),
  );
}
