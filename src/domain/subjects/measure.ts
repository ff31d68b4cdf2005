/** The column of a table that its subjects are compared by. */
import type { Table } from '../disclosure/disclosure.ts';

/**
 * The id of the column that holds the whole of a row: 合计, of final accounts 决算数, of a table with
 * one column of amounts that one. Empty where the table has no column of amounts.
 */
export function measureOf({ columns }: Pick<Table, 'columns'>): string {
  const amounts = columns.filter(({ kind }) => kind === 'amount').map(({ id }) => id);
  return ['total', 'actual'].find((id) => amounts.includes(id)) ?? amounts[0] ?? '';
}
