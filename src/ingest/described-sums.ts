/** A sum of a table as a report tells it: names as printed, amounts in the table's unit. */
import { columnsOf, type Table } from '#domain/disclosure/disclosure.ts';
import type { Place } from '#domain/issues/issue.ts';
import { decimalFromFen, type AmountUnit } from '#domain/money/money.ts';
import type { Sum } from '#domain/reconcile/sum.ts';

export interface DescribedSum {
  readonly row: string;
  readonly column: string;
  /** In the table's unit. */
  readonly stated: string;
  readonly sum: string;
  readonly at: Place;
}

/** Those of the sums that differ; `unit` is the one that the table is printed in. */
export function differingSums(
  table: Table,
  sums: readonly Sum[],
  unit: AmountUnit,
): DescribedSum[] {
  return sums.flatMap(({ result, whole: [cell], stated, sum }) => {
    const row = table.rows[cell?.row ?? -1];
    if (result !== 'differs' || !cell || !row) return [];
    const column = columnsOf(table, row).find(({ id }) => id === cell.column)?.label ?? '';
    const text = (fen: number) => decimalFromFen(fen, unit);
    return [{ row: row.name, column, stated: text(stated), sum: text(sum), at: row.at }];
  });
}
