/**
 * What basic expenditure plans for reception, vehicles and travel abroad is no more than the 三公 table
 * allows: 30217, 30231, 30212 and 31013 are those items by economy, and projects may add to them.
 */
import { cell, nameOf, sheetOf, titleOf } from '../disclosure-index.ts';
import { identity, sum } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { threePublicTotals } from '../three-public.ts';

const items = [
  ['30217', 'reception'],
  ['30231', 'operation'],
  ['30212', 'overseas'],
  ['31013', 'purchase'],
] as const;

export const threePublicEconomic = identityRule('three-public-economic', (disclosure) => {
  const basic = sheetOf(disclosure, 'basic');
  const threePublic = threePublicTotals(disclosure);
  if (!basic || basic.repeatsCodes || !threePublic) return [];
  return items.flatMap(([code, item]) => {
    const line = basic.byCode.get(code);
    const figure = line && cell(basic, line, 'total');
    const limit = threePublic[item];
    if (!line || !figure || !limit) return [];
    return identity({
      key: 'part-exceeds',
      names: { part: `${titleOf(basic)} ${nameOf(line)}`, whole: titleOf(threePublic.sheet) },
      left: sum(figure),
      relation: '≤',
      right: sum(limit),
    });
  });
});
