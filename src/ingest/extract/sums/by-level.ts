/** Sums in a list of names: a row and the deeper ones under it; the total and the rows of level 1. */
import type { Row, Table } from '#domain/disclosure.ts';
import { matchable } from '../../wording.ts';
import { checkDown, type Measure, type SumCheck } from './sum-check.ts';

/** Lists with subtotals in between, or with 其中, which need not be whole, are left to the reader. */
export function checkByLevel(table: Table, measure: Measure): SumCheck[] {
  const { rows } = table;
  if (rows.some(({ role }) => role === 'subtotal') || rows.some(listsUnits)) return [];
  const total = rows.find(({ role }) => role === 'total');
  const tops = rows.filter(({ level }) => level === 1);
  return [
    ...(total ? checkDown(table, total, tops, measure) : []),
    ...rows.flatMap((row, index) => checkDown(table, row, partsUnder(rows, index), measure)),
  ];
}

/** Rows by 单位编码: a department and the units in it stand in one list, and its depth is not told. */
function listsUnits({ fields = {} }: Row): boolean {
  return Object.keys(fields).some((label) => /(?:编码|代码)$/.test(label));
}

function partsUnder(rows: readonly Row[], index: number): Row[] {
  const level = rows[index]?.level;
  if (level === undefined) return [];
  const rest = rows.slice(index + 1);
  const end = rest.findIndex((row) => row.level === undefined || row.level <= level);
  const parts = rest.slice(0, end < 0 ? rest.length : end).filter((row) => row.level === level + 1);
  return parts.some(({ name }) => /^其中/.test(matchable(name))) ? [] : parts;
}
