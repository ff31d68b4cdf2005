/**
 * A stated rate of change is the stated change in percent of what was there before: this year's figure
 * less the change. From nothing no rate can be told. Where the text gives all three figures together,
 * text-rate looks at them.
 */
import type { StatedCompared } from '#domain/changes.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import { said } from '../books.ts';
import { clearChanges } from '../stated-changes.ts';
import { operandOf, precisionOf, type Figure } from '../identity.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';
import { driftOf, judgeRate } from './rate.ts';
import { standsInText } from './text-rate.ts';

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
  { of, delta, prior, rate, currentRef, deltaRef, current }: StatedCompared,
  stated: number,
  index: number,
): Remark[] {
  const evidence = [deltaRef, currentRef];
  if (rate === null) {
    if (stated === 0) return [];
    return [
      remark({
        key: 'change-rate-base-zero',
        severity: 'warning',
        values: { of, stated },
        evidence,
      }),
    ];
  }
  const change = said(disclosure, 'change', index);
  if (!change) return [];
  const severity = judgeRate(stated, rate, driftOf(delta, prior, precisionOf(change)));
  if (severity === null) return [];
  const now: Figure = { ...change, ref: currentRef, amount: current };
  return [
    remark({
      key: 'change-rate',
      severity,
      values: { of, stated, computed: rate },
      evidence,
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
