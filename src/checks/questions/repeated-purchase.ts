/** A vehicle purchase that is the same as last year's: was last year's vehicle bought? */
import { changeOf } from '../disclosure-index.ts';
import { questionRule, remark } from '../rule.ts';
import { threePublicTotals } from '../three-public.ts';
import { amountStyle } from '../amount-style.ts';

export const repeatedPurchase = questionRule('repeated-purchase', (disclosure) => {
  const purchase = threePublicTotals(disclosure)?.purchase;
  const change =
    changeOf(disclosure, 'threePublic.vehicle.purchase') ??
    changeOf(disclosure, 'threePublic.vehicle');
  if (!purchase?.amount || !purchase.ref || change?.amount !== 0 || !change.ref) return [];
  return [
    remark({
      key: 'ask-repeated-purchase',
      severity: 'question',
      values: {
        amount: purchase.amount,
        year: disclosure.year - 1,
        ...amountStyle(disclosure),
      },
      evidence: [purchase.ref, change.ref],
    }),
  ];
});
