/**
 * A two-sided ledger (收支总表, 财政拨款收支总表) adds up: items to 本年收入/支出合计, that with what was carried
 * over to 总计, and 收入总计 = 支出总计. In final accounts what stands between 合计 and 总计 (使用非财政拨款
 * 结余, 结余分配, 年初/年末结转) belongs to the sum as well.
 */
import type { Column, Disclosure, Side } from '#domain/disclosure.ts';
import { amountColumns, cell, nameOf, sheetsOf, titleOf, type Line, type Sheet } from '../books.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { ledgerParts, type LedgerParts } from '../ledger-parts.ts';
import { identityRule } from '../rule.ts';

export const ledger = identityRule('ledger', (disclosure) => ledgersOf(disclosure));

function ledgersOf(disclosure: Disclosure): Identity[] {
  return sheetsOf(disclosure, ['balance', 'fiscal']).flatMap((sheet) => [
    ...sideSums(sheet, 'revenue'),
    ...sideSums(sheet, 'expenditure'),
    ...balance(sheet),
  ]);
}

function sideSums(sheet: Sheet, side: Side): Identity[] {
  const parts = ledgerParts(sheet, side);
  return amountColumns(sheet, side).flatMap((column) => [
    ...totals(sheet, parts, column),
    ...parts.nested.map(({ whole, parts: below }) => adds(sheet, whole, below, column)),
  ]);
}

function totals(sheet: Sheet, { items, subtotal, after, total }: LedgerParts, column: Column) {
  const whole = total && !subtotal ? [adds(sheet, total, [...items, ...after], column)] : [];
  const current = subtotal ? [adds(sheet, subtotal, items, column)] : [];
  const carried = total && subtotal ? [adds(sheet, total, [subtotal, ...after], column)] : [];
  return [...whole, ...current, ...carried];
}

function adds(sheet: Sheet, whole: Line, parts: readonly Line[], { id, label }: Column): Identity {
  return identity({
    key: 'ledger-sum',
    names: { table: titleOf(sheet), row: nameOf(whole), column: label },
    left: sum(cell(sheet, whole, id)),
    relation: '=',
    right: sum(...parts.map((part) => cell(sheet, part, id))),
  });
}

/** The totals of both sides, in the column that holds the whole: the first. */
function balance(sheet: Sheet): Identity[] {
  const [income] = amountColumns(sheet, 'revenue');
  const [spending] = amountColumns(sheet, 'expenditure');
  const left = ledgerParts(sheet, 'revenue').total;
  const right = ledgerParts(sheet, 'expenditure').total;
  if (!income || !spending || !left || !right) return [];
  return [
    identity({
      key: 'ledger-balance',
      names: { table: titleOf(sheet) },
      left: sum(cell(sheet, left, income.id)),
      relation: '=',
      right: sum(cell(sheet, right, spending.id)),
    }),
  ];
}
