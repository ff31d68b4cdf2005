/** The sums of a two-sided ledger: items → 本年合计 → 总计 on each side, and 收入总计 = 支出总计. */
import { columnsOf, type Row, type Side, type Table } from '../disclosure/disclosure.ts';
import { opensSomeParts } from './row-words.ts';
import { sumIn, sumsDown, type Measure, type Sum } from './sum.ts';
import { levelSums } from './tree.ts';

export function ledgerSums(table: Table, measure: Measure): Sum[] {
  const sides: readonly Side[] = ['revenue', 'expenditure'];
  return [
    ...sides.flatMap((side) => sideSums(table, side, measure)),
    ...balanceSums(table, measure),
  ];
}

/** The sums of one side; also those of the rows of a further list, which has no side. */
export function sideSums(table: Table, side: Side | undefined, measure: Measure): Sum[] {
  const { rows } = table;
  const own = rows.flatMap((row, index) => (row.side === side ? [index] : []));
  const roleOf = (index: number) => rows[index]?.role;
  const total = own.filter((index) => roleOf(index) === 'total').pop();
  const subtotal = own.find((index) => roleOf(index) === 'subtotal');
  const end = subtotal ?? total ?? Infinity;
  const tops = topsOf(
    rows,
    own.filter((index) => !['total', 'subtotal'].includes(roleOf(index) ?? '')),
  );
  // What is carried over stands beside the subtotal, wherever it is printed.
  const items = tops.filter((index) => index < end && roleOf(index) !== 'carryOver');
  const after = tops.filter((index) => !items.includes(index) && index < (total ?? Infinity));
  return [
    ...(subtotal === undefined ? [] : sumsDown(table, 'ledger', subtotal, items, measure)),
    ...(total === undefined
      ? []
      : sumsDown(
          table,
          'ledger',
          total,
          subtotal === undefined ? [...items, ...after] : [subtotal, ...after],
          measure,
        )),
    ...levelSums(
      table,
      own.filter((index) => !['total', 'subtotal'].includes(roleOf(index) ?? '')),
      measure,
    ),
  ];
}

/** The uppermost rows; under a heading without figures (一、部门预算) those below it. */
function topsOf(rows: readonly Row[], own: readonly number[]): number[] {
  const levelOf = (index: number) => rows[index]?.level ?? 1;
  const isBlank = (index: number) => rows[index]?.values.every((value) => value === null) ?? true;
  /** The level of the row with figures that the present ones stand under. */
  let under = Infinity;
  const printed = own.filter((index) => {
    const level = levelOf(index);
    if (level > under || isBlank(index) || opensSomeParts(rows[index]?.name ?? '')) return false;
    under = level;
    return true;
  });
  return printed.length > 0 ? printed : own.filter((index) => levelOf(index) === 1);
}

/** The totals of both sides, in the first column of each, which holds the whole. */
function balanceSums(table: Table, measure: Measure): Sum[] {
  const [left, right] = (['revenue', 'expenditure'] as const).map((side) => {
    const row = table.rows.reduce(
      (last, { side: own, role }, index) => (own === side && role === 'total' ? index : last),
      -1,
    );
    const found = table.rows[row];
    const column = found && columnsOf(table, found).find(({ kind }) => kind === 'amount');
    return column ? { row, column: column.id } : null;
  });
  return left && right ? sumIn(table, 'balance', [right], [left], measure) : [];
}
