/** More is to be bought than to be procured, and the text does not say why; below the limits it need not. */
import { amountOf, formulaOf, identity } from '../identity.ts';
import { claimsProcurement, purchaseAndProcurement } from '../projects/procurement-assets.ts';
import { questionRule, remark } from '../rule.ts';
import { placesIn } from '../formula-places.ts';
import { amountStyle } from '../amount-style.ts';

export const purchaseUnprocured = questionRule('purchase-unprocured', (disclosure) => {
  const sides = purchaseAndProcurement(disclosure);
  if (!sides || claimsProcurement(disclosure)) return [];
  const left = amountOf(sides.planned) ?? 0;
  const right = amountOf(sides.procured) ?? 0;
  if (left <= right) return [];
  const values = { left, right, ...amountStyle(disclosure) };
  const formula = formulaOf(
    identity({
      key: 'purchase-not-procured',
      names: {},
      left: sides.planned,
      relation: '≤',
      right: sides.procured,
    }),
  );
  const evidence = placesIn(formula).map(({ ref }) => ref);
  return [
    remark({ key: 'ask-purchase-unprocured', severity: 'question', values, evidence, formula }),
  ];
});
