/**
 * A figure that rises by much and for which the document gives no reason (预算法 art. 48: what deputies
 * review). A whole whose parts are told is asked about part by part.
 */
import { isPart } from '#domain/changes.ts';
import { clearChanges } from '../books.ts';
import { amountStyle } from './amount-style.ts';
import { questionRule, remark } from '../rule.ts';

export const largeRise = questionRule('large-rise', (disclosure, { thresholds }) =>
  clearChanges(disclosure).flatMap(({ of, delta, rate, reason, deltaRef, currentRef }) => {
    const given = reason !== null && reason.replace(/[\s。，；]/g, '') !== '';
    const large = rate !== null && rate >= thresholds.riseRate && delta >= thresholds.riseAmount;
    const parts = disclosure.changes.some((change) => isPart(change.of, of));
    if (given || !large || parts) return [];
    return remark({
      key: 'ask-large-rise',
      severity: 'question',
      values: {
        of,
        amount: delta,
        rate,
        threshold: thresholds.riseRate,
        ...amountStyle(disclosure),
      },
      evidence: [deltaRef, currentRef],
    });
  }),
);
