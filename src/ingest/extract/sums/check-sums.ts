/** Every table against its own totals, as it is read. */
import type { Table } from '#domain/disclosure.ts';
import type { AmountUnit } from '#domain/money.ts';
import { checkAcross } from './across.ts';
import { checkByCode } from './by-code.ts';
import { checkByLevel } from './by-level.ts';
import { checkLedger } from './in-ledger.ts';
import type { SumCheck } from './sum-check.ts';
import { checkThreePublic } from './three-public.ts';

/** All sums of a table; `unit` and `decimals` are those it is printed in. None for a plain table. */
export function checkSums(table: Table, unit: AmountUnit, decimals: number): SumCheck[] {
  const measure = { unit, decimals };
  const across = checkAcross(table, measure);
  if (table.rows.some(({ side }) => side !== undefined)) {
    return [...checkLedger(table, measure), ...across];
  }
  if (table.id === 'threePublic') return [...checkThreePublic(table, measure), ...across];
  if (table.rows.some(({ code }) => code !== undefined)) {
    return [...checkByCode(table, measure), ...across];
  }
  const listed = ['revenue', 'procurement', 'projects', 'purchasedServices'].includes(table.id);
  return listed ? [...checkByLevel(table, measure), ...across] : across;
}
