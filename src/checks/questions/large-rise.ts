/**
 * A figure that rises by much and for which the document gives no reason (预算法 art. 48: what deputies
 * review). A whole whose parts are told is asked about part by part, and one rise once: appropriations
 * and what they pay for rise by the same.
 */
import { isPart, type StatedCompared } from '#domain/changes/changes.ts';
import { questionRule, remark } from '../rule.ts';
import { clearChanges } from '../stated-changes.ts';
import { amountStyle } from '../amount-style.ts';

export const largeRise = questionRule('large-rise', (disclosure, { thresholds }) => {
  const { riseRate, riseAmount } = thresholds;
  const changes = clearChanges(disclosure);
  const explained = ({ of, reason }: StatedCompared) =>
    (reason !== null && reason.replace(/[\s。，；]/g, '') !== '') ||
    disclosure.changes.some((change) => isPart(change.of, of));
  const told = new Set(changes.filter(explained).map(({ delta }) => delta));
  return changes.flatMap(({ of, delta, rate, deltaRef, currentRef }) => {
    const large = rate !== null && rate >= riseRate && delta >= riseAmount;
    if (!large || told.has(delta)) return [];
    told.add(delta);
    return remark({
      key: 'ask-large-rise',
      severity: 'question',
      values: {
        of,
        amount: delta,
        rate,
        threshold: riseRate,
        least: riseAmount,
        ...amountStyle(disclosure),
      },
      evidence: [deltaRef, currentRef],
    });
  });
});
