/**
 * Where the text counts trips abroad, guests or cars to buy, there is money for them, and where there is
 * none, there is no money either (党政机关厉行节约反对浪费条例: 三公 is disclosed with its numbers).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { countOf } from '../../disclosure-index.ts';
import { amountStyle } from '../../amount-style.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { currentOf } from '../../stated-changes.ts';

const pairs = [
  ['threePublic.overseas.groups', 'threePublic.overseas'],
  ['threePublic.overseas.people', 'threePublic.overseas'],
  ['threePublic.vehicle.purchase.count', 'threePublic.vehicle.purchase'],
  ['threePublic.reception.batches', 'threePublic.reception'],
  ['threePublic.reception.people', 'threePublic.reception'],
] as const;

export const countsMoney = remarkRule('counts-money', (disclosure) => {
  const found = pairs.flatMap((pair) => compare(disclosure, pair));
  return { examined: found.length, remarks: found.flat() };
});

function compare(disclosure: Disclosure, [statement, of]: (typeof pairs)[number]): Remark[][] {
  const said = countOf(disclosure, statement);
  const money = currentOf(disclosure, of);
  if (!said || !money || money.amount === null) return [];
  const count = said.figure.amount ?? 0;
  if ((count === 0) === (money.amount === 0)) return [[]];
  const { counted } = said;
  const values = {
    statement,
    of,
    count,
    counted,
    amount: money.amount,
    ...amountStyle(disclosure),
  };
  const evidence = [said.figure.ref ?? [], money.ref ?? []].flat();
  return [[remark({ key: 'count-without-money', severity: 'warning', values, evidence })]];
}
