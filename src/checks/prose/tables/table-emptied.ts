/**
 * The text gives an amount of what a whole table is about, and the table stands there without a single
 * figure: with a note that it is empty the two contradict each other, else the figures may not have been read.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { hasFigures, sheetOf, statementsOf, titleOf } from '../../disclosure-index.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { amountStyle } from '../../amount-style.ts';

/** What the text calls the whole of a table. */
const wholes: readonly (readonly [table: string, statement: string])[] = [
  ['threePublic', 'threePublic.total'],
  ['governmentFund', 'governmentFund.total'],
  ['governmentFund', 'revenue.governmentFund'],
  ['stateCapital', 'stateCapital.total'],
  ['stateCapital', 'revenue.stateCapital'],
  ['procurement', 'procurement.total'],
];

export const tableEmptied = remarkRule('table-emptied', (disclosure) => {
  const found = wholes.flatMap(([table, statement]) => look(disclosure, table, statement));
  return { examined: found.length, remarks: found.flat() };
});

function look(disclosure: Disclosure, table: string, statement: string): Remark[][] {
  const sheet = sheetOf(disclosure, table);
  const [said] = statementsOf(disclosure, statement);
  if (!sheet || !said?.amount || !said.ref) return [];
  const empty = sheet.lines.every(
    (line) => !hasFigures(line) || line.row.values.every((value) => !value),
  );
  if (!empty) return [[]];
  const noted = sheet.table.note !== null;
  return [
    [
      remark({
        key: 'table-emptied',
        severity: 'contradiction',
        ...(noted ? {} : { doubt: 'blank' as const }),
        values: {
          statement,
          table: titleOf(sheet),
          amount: said.amount,
          ...amountStyle(disclosure),
        },
        evidence: [said.ref, { kind: 'table', table }],
      }),
    ],
  ];
}
