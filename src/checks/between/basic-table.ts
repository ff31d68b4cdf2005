/** 基本支出 by economic item is the 基本支出 of 一般公共预算支出表, as a whole and for 人员 and 公用. */
import { cell, columnLabel, sheetOf } from '../books.ts';
import { identityRule } from '../rule.ts';
import { sameIn } from './between.ts';

/** A column of the economic table, and the columns by function that may hold the same. */
const same = [
  ['total', 'basic'],
  ['personnel', 'personnel'],
  ['running', 'running'],
] as const;

export const basicTable = identityRule('basic-table', (disclosure) => {
  const basic = sheetOf(disclosure, 'basic');
  const general = sheetOf(disclosure, 'general');
  if (!basic?.total || !general?.total) return [];
  return same.flatMap(([column, other]) =>
    sameIn(
      columnLabel(general, other),
      [basic, cell(basic, basic.total, column)],
      [general, cell(general, general.total, other)],
    ),
  );
});
