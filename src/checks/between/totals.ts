/**
 * 收支总表, 收入总表 and 支出总表 give the same totals: all income with what was carried over is 收入总计, all
 * spending of the year is 本年支出合计 (部门预算综合预算: all income and spending in one budget, 预算法 art. 4).
 */
import type { Disclosure, Side } from '#domain/disclosure/disclosure.ts';
import {
  amountColumns,
  cell,
  nameOf,
  sheetOf,
  type Line,
  type Sheet,
} from '../disclosure-index.ts';
import type { Figure, Identity } from '../identity.ts';
import { ledgerParts } from '../ledger-parts.ts';
import { identityRule } from '../rule.ts';
import { sameIn } from './between.ts';

export const totals = identityRule('totals', (disclosure) => totalsOf(disclosure));

function totalsOf(disclosure: Disclosure): Identity[] {
  const balance = sheetOf(disclosure, 'balance');
  const revenue = sheetOf(disclosure, 'revenue');
  const expenditure = sheetOf(disclosure, 'expenditure');
  if (!balance) return revenue && expenditure ? both(disclosure, revenue, expenditure) : [];
  const income = ledgerParts(balance, 'revenue');
  const spending = ledgerParts(balance, 'expenditure');
  return [
    ...againstIncome(balance, revenue, income.total, income.subtotal),
    ...against(balance, expenditure, spending.subtotal ?? spending.total, 'expenditure'),
  ];
}

/** Where 收入总表 has no column for what was carried over, its 合计 is this year's income. */
function againstIncome(
  balance: Sheet,
  revenue: Sheet | undefined,
  total: Line | undefined,
  current: Line | undefined,
): Identity[] {
  if (!revenue) return [];
  const carries = revenue.columns.has('carryOver');
  return [
    ...against(balance, revenue, carries ? total : (current ?? total), 'revenue'),
    ...(revenue.columns.has('currentYear') && current
      ? against(balance, revenue, current, 'revenue', 'currentYear')
      : []),
  ];
}

function against(
  balance: Sheet,
  other: Sheet | undefined,
  line: Line | undefined,
  side: Side,
  column = 'total',
): Identity[] {
  const [amount] = amountColumns(balance, side);
  if (!other?.total || !line || !amount) return [];
  const figure: Figure | null = cell(balance, line, amount.id);
  return sameIn(nameOf(line), [balance, figure], [other, cell(other, other.total, column)]);
}

/** Without a 收支总表 the two tables are compared with each other; final accounts may carry over. */
function both({ stage }: Disclosure, revenue: Sheet, expenditure: Sheet): Identity[] {
  if (stage !== 'budget' || !revenue.total || !expenditure.total) return [];
  return sameIn(
    nameOf(revenue.total),
    [revenue, cell(revenue, revenue.total, 'total')],
    [expenditure, cell(expenditure, expenditure.total, 'total')],
  );
}
