/** Each source of income is the same in 收支总表 and 收入总表, and appropriations are in 财政拨款收支总表 too. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { amountColumns, cell, sheetOf, titleOf, type Sheet } from '../disclosure-index.ts';
import { identity, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { incomeLines } from '../income.ts';

export const revenueSources = identityRule('revenue-sources', (disclosure) => [
  ...withRevenueTable(disclosure),
  ...withFiscalTable(disclosure),
]);

/** A column of 收入总表 and the items of 收支总表 that it holds. */
const columns: readonly (readonly [string, RegExp])[] = [
  ['fiscalAppropriation', /一般公共预算|政府性?基金|国有资本经营/],
  ['generalPublic', /一般公共预算/],
  ['governmentFund', /政府性?基金/],
  ['stateCapital', /国有资本经营/],
  ['fiscalAccount', /财政专户/],
  ['service', /^事业(?:单位)?收入/],
  ['operating', /经营收入/],
  ['superiorSubsidy', /上级补助/],
  ['affiliateRemittance', /附属单位/],
  ['ownFunds', /单位资金/],
  ['other', /^其他收入/],
];

function withRevenueTable(disclosure: Disclosure): Identity[] {
  const balance = sheetOf(disclosure, 'balance');
  const revenue = sheetOf(disclosure, 'revenue');
  if (!balance || !revenue?.total) return [];
  return columns.flatMap(([column, name]) => {
    const right = cell(revenue, revenue.total, column);
    return right ? same(column, [balance, itemsOf(balance, name)], [revenue, [right]]) : [];
  });
}

function withFiscalTable(disclosure: Disclosure): Identity[] {
  const balance = sheetOf(disclosure, 'balance');
  const fiscal = sheetOf(disclosure, 'fiscal');
  if (!balance || !fiscal) return [];
  return columns
    .slice(1, 4)
    .flatMap(([column, name]) =>
      same(column, [balance, itemsOf(balance, name)], [fiscal, itemsOf(fiscal, name)]),
    );
}

/** The figures of the income items of that name, carry-overs aside. */
function itemsOf(sheet: Sheet, name: RegExp): Figure[] {
  const [amount] = amountColumns(sheet, 'revenue');
  if (!amount) return [];
  return incomeLines(sheet, name).flatMap((line) => cell(sheet, line, amount.id) ?? []);
}

function same(
  column: string,
  [table, left]: readonly [Sheet, Figure[]],
  [other, right]: readonly [Sheet, Figure[]],
): Identity[] {
  if (left.length === 0 || right.length === 0) return [];
  return [
    identity({
      key: 'sources-differ',
      names: { statement: `revenue.${column}`, table: titleOf(table), other: titleOf(other) },
      left: sum(left),
      relation: '=',
      right: sum(right),
    }),
  ];
}
