/** A class with money in 收支总表 or 财政拨款收支总表 has its rows in the table that it sums up. */
import { functionalClasses } from '#domain/subjects/classification.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { amountColumns, cell, sheetOf, titleOf } from '../disclosure-index.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { coreName } from '../names.ts';
import { identityRule } from '../rule.ts';

const codeByName = new Map(functionalClasses.map(({ code, name }) => [coreName(name), code]));

export const classUnlisted = identityRule('class-unlisted', (disclosure) => [
  ...unlistedIn(disclosure, 'balance', 'expenditure'),
  ...unlistedIn(disclosure, 'fiscal', 'general'),
]);

function unlistedIn(disclosure: Disclosure, ledgerId: string, tableId: string): Identity[] {
  const ledger = sheetOf(disclosure, ledgerId);
  const table = sheetOf(disclosure, tableId);
  if (!ledger || !table || table.byCode.size === 0) return [];
  const [first] = amountColumns(ledger, 'expenditure');
  const column = tableId === 'general' ? 'generalPublic' : first?.id;
  if (column === undefined) return [];
  return ledger.lines.flatMap((line) => {
    const code = codeByName.get(coreName(line.row.name));
    const listed = code === undefined || table.byCode.has(code);
    if (line.row.side !== 'expenditure' || line.row.role !== undefined || listed) return [];
    const figure = cell(ledger, line, column);
    if (!figure?.amount) return [];
    return identity({
      key: 'class-unlisted',
      names: { what: line.row.name, table: titleOf(ledger), other: titleOf(table) },
      left: sum(figure),
      relation: '=',
      right: sum(),
      blankIsZero: true,
    });
  });
}
