/**
 * What a subject gets from the three budgets is no more than all that is spent on it; where nothing
 * but those three is spent, it is the same, subject by subject and in every column.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  cell,
  columnLabel,
  nameOf,
  sheetOf,
  sheetsOf,
  titleOf,
  type Sheet,
} from '../disclosure-index.ts';
import { amountOf, identity, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

const columns = ['total', 'basic', 'project'];

export const fundsWithin = identityRule('funds-within', (disclosure) => withinOf(disclosure));

function withinOf(disclosure: Disclosure): Identity[] {
  const all = sheetOf(disclosure, 'expenditure');
  const funds = sheetsOf(disclosure, ['general', 'governmentFund', 'stateCapital']);
  const general = sheetOf(disclosure, 'general');
  if (!all?.total || !general || [all, ...funds].some((sheet) => sheet.repeatsCodes)) return [];
  const relation = spendsOnlyFunds(all, funds) ? '=' : '≤';
  const tables = funds.filter((fund) => fund.byCode.size > 0).map(titleOf);
  const names = { tables: tables.join('、'), other: titleOf(all) };
  return [undefined, ...all.byCode.keys()].flatMap((code) =>
    columns.flatMap((column) => compare(all, funds, code, column, { relation, names }) ?? []),
  );
}

/** Whether the totals, by two of their three columns, say that there is no other money. */
function spendsOnlyFunds(all: Sheet, funds: readonly Sheet[]): boolean {
  const equal = columns.filter((column) => {
    const whole = cell(all, all.total, column)?.amount ?? 0;
    return whole === (amountOf(sum(figures(funds, undefined, column))) ?? 0);
  });
  return equal.length >= 2;
}

function figures(funds: readonly Sheet[], code: string | undefined, column: string): Figure[] {
  return funds.flatMap((sheet) => {
    const line = code === undefined ? sheet.total : sheet.byCode.get(code);
    return cell(sheet, line, column) ?? [];
  });
}

function compare(
  all: Sheet,
  funds: readonly Sheet[],
  code: string | undefined,
  column: string,
  same: { relation: '=' | '≤'; names: { tables: string; other: string } },
): Identity | null {
  const line = code === undefined ? all.total : all.byCode.get(code);
  const left = figures(funds, code, column);
  const right = cell(all, line, column);
  if (!line || left.length === 0 || !right) return null;
  return identity({
    key: 'funds-within',
    names: {
      what: nameOf(line),
      column: columnLabel(all, column),
      ...same.names,
    },
    left: sum(left),
    relation: same.relation,
    right: sum(right),
  });
}
