/** 基本支出 by economic item is the 基本支出 of 一般公共预算支出表, as a whole and for 人员 and 公用. */
import { basicFigures } from '../basic-figures.ts';
import { cell, columnLabel, sheetOf, titleOf } from '../disclosure-index.ts';
import { identity, sum } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const basicTable = identityRule('basic-table', (disclosure) => {
  const basic = basicFigures(disclosure);
  const general = sheetOf(disclosure, 'general');
  if (!basic || !general?.total) return [];
  const pairs = [
    [basic.total, 'basic'],
    [basic.personnel ? [basic.personnel.figure] : [], 'personnel'],
    [basic.running ? [basic.running.figure] : [], 'running'],
  ] as const;
  return pairs.flatMap(([left, column]) => {
    const right = cell(general, general.total, column);
    if (left.length === 0 || !right) return [];
    const what = columnLabel(general, column);
    return identity({
      key: 'tables-differ',
      names: { what, table: titleOf(basic.sheet), other: titleOf(general) },
      left: sum(left),
      relation: '=',
      right: sum(right),
    });
  });
});
