/**
 * Every sum that a table must keep inside itself. Reading a table is judged by it, and the finished table
 * is checked by it: one engine, one number of sums (勾稽关系 inside a table; forms of 财预〔2016〕143号).
 */
import type { Table } from '../disclosure/disclosure.ts';
import { acrossSums } from './across.ts';
import { ledgerSums, sideSums } from './ledger.ts';
import type { Measure, Sum } from './sum.ts';
import { threePublicSums } from './three-public.ts';
import { treeSums } from './tree.ts';

/** All sums of a table; `measure` is the unit and the decimals that it is printed in. */
export function sumsOf(table: Table, measure: Measure): Sum[] {
  return [...downSums(table, measure), ...acrossSums(table, measure)];
}

function downSums(table: Table, measure: Measure): Sum[] {
  const { id, rows } = table;
  if (rows.some(({ side }) => side !== undefined)) return ledgerSums(table, measure);
  // A further list of a ledger (按支出用途) is summed as one side of it.
  if (/By(?:Use|Economic|GovernmentEconomic)\d*$/.test(id))
    return sideSums(table, undefined, measure);
  if (/^threePublic\d*$/.test(id)) return threePublicSums(table, measure);
  return mayBeSummed(table) ? treeSums(table, measure) : [];
}

/**
 * A list with subtotals of another kind in between, or of units by their codes, does not tell its
 * depths; nor is one without any depth or total a sum.
 */
function mayBeSummed({ id, rows }: Table): boolean {
  if (rows.some(({ code }) => code !== undefined)) return true;
  if (/^(?:other-\d+|assets\d*)$/.test(id)) return false;
  return !rows.some(
    ({ role, fields = {} }) =>
      role === 'subtotal' || Object.keys(fields).some((label) => /(?:编码|代码)$/.test(label)),
  );
}
