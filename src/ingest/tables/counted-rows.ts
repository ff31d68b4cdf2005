/**
 * Rows of a table of money that count things: 公务用车保有量（辆）, 国内公务接待批次（个）, 人次（人）. Their
 * numbers are no amounts and stand in a column of quantities beside the amounts.
 */
import type { Column, Row } from '#domain/disclosure/disclosure.ts';
import { fenPerUnit, type AmountUnit } from '#domain/money/money.ts';
import { matchable } from '../wording.ts';

const countedName =
  /\((?:辆|台|套|台\/套|台\(套\)|个|批|批次|次|人|人次|人数)\)$|(?:保有量|批次|人次数?|人数|团组数|购置数)(?:\(.{1,6}\))?$/;

/** The same rows with counts moved; unchanged where no row counts anything. */
export function withCounts(
  columns: readonly Column[],
  rows: readonly Row[],
  unit: AmountUnit,
): { columns: readonly Column[]; rows: readonly Row[] } {
  const counted = ({ name }: Row) => countedName.test(matchable(name));
  if (!rows.some(counted)) return { columns, rows };
  const amounts = columns.filter(({ kind }) => kind === 'amount');
  const quantities = amounts.map((column): Column => {
    const id = amounts.length === 1 ? 'quantity' : `${column.id}Quantity`;
    return { ...column, id, kind: 'quantity' };
  });
  const moved = (row: Row): Row => {
    const own = columns.flatMap(({ kind }, index) =>
      kind === 'amount' ? [row.values[index] ?? null] : [],
    );
    if (!counted(row)) return { ...row, values: [...row.values, ...own.map(() => null)] };
    const numbers = own.map((value) => (value === null ? null : value / fenPerUnit(unit)));
    const others = row.values.map((value, index) =>
      columns[index]?.kind === 'amount' ? null : value,
    );
    return { ...row, values: [...others, ...numbers] };
  };
  return { columns: [...columns, ...quantities], rows: rows.map(moved) };
}
