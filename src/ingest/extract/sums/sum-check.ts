/** One sum that a table must keep: what it states, what its parts come to, and whether they agree. */
import { columnsOf, type Column, type Row, type Table } from '#domain/disclosure.ts';
import type { Place } from '#domain/issue.ts';
import { decimalFromFen, fenPerUnit, sumOfFen, type AmountUnit, type Fen } from '#domain/money.ts';

export interface SumCheck {
  readonly row: string;
  readonly column: string;
  /** In the table's unit. */
  readonly stated: string;
  readonly sum: string;
  /** `rounding`: the difference can come from rounding each figure to the printed decimals. */
  readonly result: 'equal' | 'rounding' | 'differs';
  readonly at: Place;
}

export interface Measure {
  readonly unit: AmountUnit;
  readonly decimals: number;
}

/** A blank part counts as nothing; a blank whole states nothing, and there is nothing to check. */
export function checkSum(
  row: Row,
  column: string,
  whole: Fen | null,
  parts: readonly (Fen | null)[],
  { unit, decimals }: Measure,
): SumCheck[] {
  const sum = sumOfFen(parts);
  if (parts.length === 0 || whole === null) return [];
  const difference = Math.abs(whole - (sum ?? 0));
  // Each rounded figure is off by at most half of the last printed decimal.
  const filled = parts.filter((part) => part !== null && part !== 0).length;
  const rounding = (fenPerUnit(unit) / 10 ** decimals / 2) * (filled + 1);
  const result =
    difference === 0 ? 'equal' : difference <= rounding && filled > 1 ? 'rounding' : 'differs';
  const text = (fen: Fen | null) => decimalFromFen(fen ?? 0, unit);
  return [{ row: row.name, column, stated: text(whole), sum: text(sum), result, at: row.at }];
}

/** The columns of amounts that a row has, each with its place among the row's values. */
function amountsOf(table: Table, row: Row): { column: Column; index: number }[] {
  return columnsOf(table, row).flatMap((column, index) =>
    column.kind === 'amount' ? [{ column, index }] : [],
  );
}

/** A sum down the table, in every column of amounts of the row that states it. */
export function checkDown(
  table: Table,
  whole: Row,
  parts: readonly Row[],
  measure: Measure,
): SumCheck[] {
  return amountsOf(table, whole).flatMap(({ column, index }) =>
    checkSum(
      whole,
      column.label,
      whole.values[index] ?? null,
      parts.map(({ values }) => values[index] ?? null),
      measure,
    ),
  );
}
