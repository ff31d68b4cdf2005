/**
 * A stated rate of change is the stated change in percent of what was there before: this year's figure
 * less the change, as the same sentence gives it or else a table. From nothing no rate can be told. Where
 * the words of all three figures are at hand, text-rate looks at them.
 */
import type { StatedCompared } from '#domain/changes/changes.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { said } from '../../disclosure-index.ts';
import { clearChanges, saidBeside } from '../../stated-changes.ts';
import { operandOf, precisionOf } from '../../identity.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { driftOf, judgeRate } from '../rate.ts';
import { standsInText } from '../verbatim/text-rate.ts';

export const changeRate = remarkRule('change-rate', (disclosure) => {
  const examinedInText = standsInText(disclosure);
  const rated = clearChanges(disclosure).flatMap((compared) => {
    const { deltaRef, delta } = compared;
    if (deltaRef.kind !== 'change') return [];
    const stated = disclosure.changes[deltaRef.index]?.rate ?? null;
    return stated === null || examinedInText(delta, stated)
      ? []
      : [{ compared, stated, index: deltaRef.index }];
  });
  return {
    examined: rated.length,
    remarks: rated.flatMap(({ compared, stated, index }) =>
      check(disclosure, compared, stated, index),
    ),
  };
});

function check(
  disclosure: Disclosure,
  { of, delta, currentRef, deltaRef, current }: StatedCompared,
  stated: number,
  index: number,
): Remark[] {
  const change = said(disclosure, 'change', index);
  const written = disclosure.changes[index];
  if (!change || !written) return [];
  const now = saidBeside(disclosure, written) ?? { ...change, ref: currentRef, amount: current };
  const prior = (now.amount ?? current) - delta;
  if (prior === 0) {
    if (stated === 0) return [];
    return [
      remark({
        key: 'change-rate-base-zero',
        severity: 'warning',
        values: { of, stated },
        evidence: [deltaRef, now.ref ?? currentRef],
      }),
    ];
  }
  const rate = (delta / prior) * 100;
  const severity = judgeRate(stated, rate, driftOf(delta, prior, precisionOf(change)));
  if (severity === null) return [];
  const doubtful = severity === 'contradiction' && fitsAnother(disclosure, delta, stated);
  return [
    remark({
      key: 'change-rate',
      severity,
      ...(doubtful ? { doubt: 'prose-unsure' as const } : {}),
      values: { of, stated, computed: rate },
      evidence: [deltaRef, now.ref ?? currentRef],
      formula: {
        left: {
          combine: 'sum',
          operands: [{ ref: deltaRef, amount: stated, unit: 'percent', sign: 1 }],
        },
        relation: '=',
        right: {
          combine: 'percent',
          operands: [operandOf(change), operandOf(now), { ...operandOf(change), sign: -1 }],
        },
      },
    }),
  ];
}

/** Whether the change has that rate on another figure of the text: then it is perhaps a change of that. */
function fitsAnother({ statements }: Disclosure, delta: Fen, stated: number): boolean {
  return statements.some(({ kind, amount }) => {
    const prior = amount - delta;
    if (kind === 'quantity' || prior <= 0) return false;
    return judgeRate(stated, (delta / prior) * 100, 0) === null;
  });
}
