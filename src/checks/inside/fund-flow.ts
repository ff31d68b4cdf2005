/**
 * What a budget carried in and took in is what it spent and carries out: 年初结转 + 本年收入 = 本年支出 + 年末
 * 结转, row by row in the final accounts of government funds, and for each budget in 财政拨款收支总表 (form of
 * 部门决算, 财决01-1表 and 财决09表).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  amountColumns,
  cell,
  columnLabel,
  hasFigures,
  nameOf,
  sheetOf,
  titleOf,
} from '../disclosure-index.ts';
import { incomeLines } from '../income.ts';
import { identity, sum, type Figure, type Identity } from '../identity.ts';
import { ledgerParts } from '../ledger-parts.ts';
import { plainName } from '../names.ts';
import { identityRule } from '../rule.ts';

export const fundFlow = identityRule('fund-flow', (disclosure) => [
  ...rowsOf(disclosure),
  ...budgetsOf(disclosure),
]);

function rowsOf(disclosure: Disclosure): Identity[] {
  const sheet = sheetOf(disclosure, 'governmentFund');
  const needed = ['carryOver', 'currentYear', 'total', 'carryForward'];
  if (!sheet || needed.some((column) => !sheet.columns.has(column))) return [];
  return sheet.lines
    .filter(hasFigures)
    .map((line) =>
      flow(
        titleOf(sheet),
        nameOf(line),
        [cell(sheet, line, 'carryOver'), cell(sheet, line, 'currentYear')],
        [cell(sheet, line, 'total'), cell(sheet, line, 'carryForward')],
      ),
    );
}

const budgets: readonly (readonly [string, RegExp])[] = [
  ['generalPublic', /一般公共预算/],
  ['governmentFund', /政府性?基金/],
  ['stateCapital', /国有资本经营/],
];

/** Only where the spending side has a column for each budget, and all that was carried over is told. */
function budgetsOf(disclosure: Disclosure): Identity[] {
  const sheet = sheetOf(disclosure, 'fiscal');
  const [income] = sheet ? amountColumns(sheet, 'revenue') : [];
  if (!sheet || !income) return [];
  const spent = ledgerParts(sheet, 'expenditure').total;
  const columns = new Set(amountColumns(sheet, 'expenditure').map(({ id }) => id));
  const carried = sheet.lines.filter(
    ({ row }) => row.side === 'revenue' && row.role === 'carryOver' && row.level === 2,
  );
  if (!spent || carried.length === 0) return [];
  return budgets.flatMap(([column, name]) => {
    const items = incomeLines(sheet, name);
    const from = carried.filter(({ row }) => name.test(plainName(row.name)));
    if (!columns.has(column) || items.length !== 1 || from.length !== 1) return [];
    const into = [...items, ...from].map((line) => cell(sheet, line, income.id));
    return flow(titleOf(sheet), columnLabel(sheet, column), into, [cell(sheet, spent, column)]);
  });
}

type Cells = readonly (Figure | null)[];

function flow(table: string, fund: string, into: Cells, out: Cells): Identity {
  return identity({
    key: 'fund-flow',
    names: { table, fund },
    left: sum(into),
    relation: '=',
    right: sum(out),
    blankIsZero: true,
  });
}
