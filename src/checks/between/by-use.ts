/**
 * 支出用途 beside the functional classes (江苏 公开表一, and the spending side of its 财政拨款收支预算总表): 基本支出,
 * 项目支出 and 机动经费 are those of 支出预算总表.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { amountColumns, cell, columnLabel, sheetOf, type Sheet } from '../disclosure-index.ts';
import type { Identity } from '../identity.ts';
import { plainName } from '../names.ts';
import { identityRule } from '../rule.ts';
import { sameIn } from './between.ts';

const uses: readonly (readonly [RegExp, string])[] = [
  [/^基本支出/, 'basic'],
  [/^项目支出/, 'project'],
  [/机动经费/, 'reserve'],
];

export const byUse = identityRule('by-use', (disclosure) => usesOf(disclosure));

function usesOf(disclosure: Disclosure): Identity[] {
  const list = sheetOf(disclosure, 'balanceByUse');
  const expenditure = sheetOf(disclosure, 'expenditure');
  if (!list || !expenditure?.total) return [];
  return uses.flatMap(([name, column]) =>
    sameIn(
      columnLabel(expenditure, column),
      [list, useIn(list, name)],
      [expenditure, cell(expenditure, expenditure.total, column)],
    ),
  );
}

function useIn(list: Sheet, name: RegExp) {
  const lines = list.lines.filter(({ row }) => name.test(plainName(row.name)));
  const [column] = amountColumns(list);
  return column && lines.length === 1 ? cell(list, lines[0], column.id) : null;
}
