/**
 * 财政拨款收支总表 sums up three tables: 本年支出合计 under each budget is the 合计 of that budget's own table
 * (一般公共预算, 政府性基金, 国有资本经营: the separate budgets of 预算法 art. 5).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { amountColumns, cell, columnLabel, sheetOf } from '../disclosure-index.ts';
import type { Identity } from '../identity.ts';
import { ledgerParts } from '../ledger-parts.ts';
import { identityRule } from '../rule.ts';
import { sameIn } from './between.ts';

const funds = [
  ['generalPublic', 'general'],
  ['governmentFund', 'governmentFund'],
  ['stateCapital', 'stateCapital'],
] as const;

export const fundTables = identityRule('fund-tables', (disclosure) => fundsOf(disclosure));

function fundsOf(disclosure: Disclosure): Identity[] {
  const fiscal = sheetOf(disclosure, 'fiscal');
  if (!fiscal) return [];
  const { subtotal, total } = ledgerParts(fiscal, 'expenditure');
  const known = new Set(amountColumns(fiscal, 'expenditure').map(({ id }) => id));
  return funds.flatMap(([column, id]) => {
    const table = sheetOf(disclosure, id);
    if (!table?.total || !known.has(column)) return [];
    return sameIn(
      columnLabel(fiscal, column),
      [fiscal, cell(fiscal, subtotal ?? total, column)],
      [table, cell(table, table.total, 'total')],
    );
  });
}
