/**
 * A functional class is the same in 收支总表 as in 支出总表, and in each budget's column of 财政拨款收支总表 as in
 * that budget's own table. Ordinals are not codes, so classes are matched by name.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { amountColumns, cell, sheetOf, type Line, type Sheet } from '../disclosure-index.ts';
import type { Identity } from '../identity.ts';
import { coreName } from '../names.ts';
import { identityRule } from '../rule.ts';
import { sameIn } from './between.ts';

/** A ledger, a column of its spending side (its first where none is named), and the table it sums up. */
const pairs: readonly (readonly [string, string | null, string])[] = [
  ['balance', null, 'expenditure'],
  ['fiscal', 'generalPublic', 'general'],
  ['fiscal', 'governmentFund', 'governmentFund'],
  ['fiscal', 'stateCapital', 'stateCapital'],
];

export const classes = identityRule('classes', (disclosure) =>
  pairs.flatMap(([ledger, column, table]) => classesIn(disclosure, ledger, column, table)),
);

function classesIn(
  disclosure: Disclosure,
  ledgerId: string,
  named: string | null,
  tableId: string,
): Identity[] {
  const ledger = sheetOf(disclosure, ledgerId);
  const table = sheetOf(disclosure, tableId);
  const column = named ?? (ledger && amountColumns(ledger, 'expenditure')[0]?.id);
  if (!ledger || !table || table.repeatsCodes || !column) return [];
  const byName = classesByName(table);
  return ledger.lines.flatMap((line) => {
    if (line.row.side !== 'expenditure' || line.row.role !== undefined) return [];
    const other = byName.get(coreName(line.row.name));
    return sameIn(
      line.row.name,
      [ledger, cell(ledger, line, column)],
      [table, cell(table, other, 'total')],
    );
  });
}

function classesByName({ byCode }: Sheet): Map<string, Line> {
  const classes = [...byCode].filter(([code]) => code.length === 3);
  return new Map(classes.map(([, line]) => [coreName(line.row.name), line]));
}
