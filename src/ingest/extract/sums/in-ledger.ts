/** The sums of a two-sided ledger: items → 本年合计 → 总计, and 收入总计 = 支出总计. */
import { columnsOf, type Row, type Side, type Table } from '#domain/disclosure.ts';
import { matchable } from '../../wording.ts';
import { checkDown, checkSum, type Measure, type SumCheck } from './sum-check.ts';

export function checkLedger(table: Table, measure: Measure): SumCheck[] {
  const sides: readonly Side[] = ['revenue', 'expenditure'];
  return [...sides.flatMap((side) => checkSide(table, side, measure)), ...balanced(table, measure)];
}

function checkSide(table: Table, side: Side, measure: Measure): SumCheck[] {
  const rows = table.rows.filter((row) => row.side === side);
  const sumAt = rows.findIndex(({ role }) => role === 'subtotal');
  const totalAt = lastIndex(rows, ({ role }) => role === 'total');
  const total = rows[totalAt];
  const subtotal = rows[sumAt];
  const end = sumAt >= 0 ? sumAt : totalAt;
  const items = rows.slice(0, end < 0 ? rows.length : end).filter(isTop);
  const after = rows.slice(end + 1, totalAt).filter(isTop);
  return [
    ...(subtotal ? checkDown(table, subtotal, items, measure) : []),
    ...(total ? checkDown(table, total, subtotal ? [subtotal, ...after] : items, measure) : []),
    ...checkParts(table, rows, measure),
  ];
}

function isTop({ level, role }: Row): boolean {
  return level !== 2 && role !== 'subtotal' && role !== 'total';
}

/** 一、财政拨款 = 1. + 2. + …; a list that begins with 其中 need not be whole. */
function checkParts(table: Table, rows: readonly Row[], measure: Measure): SumCheck[] {
  return rows.flatMap((row, index) => {
    if (!isTop(row)) return [];
    const rest = rows.slice(index + 1);
    const end = rest.findIndex(({ level }) => level !== 2);
    const parts = rest.slice(0, end < 0 ? rest.length : end);
    if (parts.length < 2 || parts.some(({ name }) => /^其中/.test(matchable(name)))) return [];
    return checkDown(table, row, parts, measure);
  });
}

function balanced(table: Table, measure: Measure): SumCheck[] {
  const [left, right] = (['revenue', 'expenditure'] as const).map((side) => {
    const rows = table.rows.filter((row) => row.side === side);
    return rows[lastIndex(rows, ({ role }) => role === 'total')];
  });
  const revenue = left?.values[0] ?? null;
  if (!right || revenue === null) return [];
  const column = columnsOf(table, right)[0]?.label ?? '';
  return checkSum(right, column, right.values[0] ?? null, [revenue], measure);
}

function lastIndex(rows: readonly Row[], test: (row: Row) => boolean): number {
  return rows.reduce((last, row, index) => (test(row) ? index : last), -1);
}
