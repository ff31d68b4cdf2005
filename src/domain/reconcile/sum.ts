/** One sum that a table must keep: what it states, what its parts come to, and whether they agree. */
import { columnsOf, type Table } from '../disclosure/disclosure.ts';
import { fenPerUnit, sumOfFen, type AmountUnit, type Fen } from '../money/money.ts';

/** A figure of a table: the index of its row, and the id of its column (of its side, in a ledger). */
export interface CellAt {
  readonly row: number;
  readonly column: string;
}

/**
 * `down`: a row and its parts below it. `across`: a whole and its parts in one row. `ledger`: items,
 * subtotal and total of one side; `balance`: the totals of both sides.
 */
export type SumKind = 'down' | 'across' | 'ledger' | 'balance';

export interface Sum {
  readonly kind: SumKind;
  readonly whole: readonly CellAt[];
  readonly parts: readonly CellAt[];
  /** What the whole states and what the parts come to, in fen. */
  readonly stated: Fen;
  readonly sum: Fen;
  /** `rounding`: the difference can come from rounding each figure to the printed decimals. */
  readonly result: 'equal' | 'rounding' | 'differs';
}

/** The unit and the decimals that a table is printed in. */
export interface Measure {
  readonly unit: AmountUnit;
  readonly decimals: number;
}

/** The amount in a cell, fen; `null` where it is blank or the row has no such column. */
function amountAt(table: Table, { row, column }: CellAt): Fen | null {
  const found = table.rows[row];
  if (!found) return null;
  return found.values[columnsOf(table, found).findIndex(({ id }) => id === column)] ?? null;
}

/** A blank part counts as nothing; a blank whole states nothing, and there is nothing to check. */
export function sumIn(
  table: Table,
  kind: SumKind,
  whole: readonly CellAt[],
  parts: readonly CellAt[],
  { unit, decimals }: Measure,
): Sum[] {
  const stated = sumOfFen(whole.map((each) => amountAt(table, each)));
  if (parts.length === 0 || stated === null) return [];
  let [sum, filled] = [0, 0];
  for (const each of parts) {
    const amount = amountAt(table, each) ?? 0;
    sum += amount;
    if (amount !== 0) filled += 1;
  }
  const difference = Math.abs(stated - sum);
  // Each rounded figure is off by at most half of the last printed decimal.
  const rounding = (fenPerUnit(unit) / 10 ** decimals / 2) * (filled + 1);
  const close = difference <= rounding && filled > 1;
  const result = difference === 0 ? 'equal' : close ? 'rounding' : 'differs';
  return [{ kind, whole, parts, stated, sum, result }];
}

/** A sum down the table, in every column of amounts of the row that states it. */
export function sumsDown(
  table: Table,
  kind: SumKind,
  whole: number,
  parts: readonly number[],
  measure: Measure,
): Sum[] {
  const row = table.rows[whole];
  if (!row) return [];
  return columnsOf(table, row)
    .filter((column) => column.kind === 'amount')
    .flatMap(({ id }) =>
      sumIn(
        table,
        kind,
        [{ row: whole, column: id }],
        parts.map((part) => ({ row: part, column: id })),
        measure,
      ),
    );
}

/** Whether none of the sums differs. */
export function hold(sums: readonly Sum[]): boolean {
  return sums.every(({ result }) => result !== 'differs');
}

/** How many of the sums hold, and how many there are. */
export function countOf(sums: readonly Sum[]): { readonly held: number; readonly tried: number } {
  return { held: sums.filter(({ result }) => result !== 'differs').length, tried: sums.length };
}
