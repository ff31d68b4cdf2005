/**
 * “上年执行数X万元，本年预算Y万元，比上年执行数增加Z%” (Shanghai, subject by subject): Z is Y − X in percent of X. From
 * nothing no rate can be told, whatever the form makes of it (增长100%).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { statementsOf } from '../../disclosure-index.ts';
import { precisionOf, type Figure } from '../../identity.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { driftOf, judgeRate } from '../rate.ts';

interface Executed {
  readonly of: string;
  readonly index: number;
  readonly stated: number;
  readonly before: Figure;
  /** Every figure that the text gives for this year. */
  readonly now: readonly Figure[];
}

export const executionRate = remarkRule('execution-rate', (disclosure) => {
  const found = ratesIn(disclosure);
  return { examined: found.length, remarks: found.flatMap(judged) };
});

function ratesIn(disclosure: Disclosure): Executed[] {
  return disclosure.changes.flatMap(({ of, rate, delta, basis }, index): Executed[] => {
    // 持平 is a change of nothing, stated without a rate.
    const stated = rate ?? (delta === 0 ? 0 : null);
    const [before, ...more] = statementsOf(disclosure, `${of}.previousExecution`);
    const now = statementsOf(disclosure, of);
    if (basis !== 'execution' || stated === null || !before || more.length > 0) return [];
    return now.length === 0 ? [] : [{ of, index, stated, before, now }];
  });
}

function judged({ of, index, stated, before, now }: Executed): Remark[] {
  const base = before.amount ?? 0;
  const [first] = now;
  if (!first) return [];
  const ref = { kind: 'change', index } as const;
  const evidence = [ref, ...[first.ref ?? [], before.ref ?? []].flat()];
  if (base === 0) {
    if (stated === 0) return [];
    const values = { of, stated };
    return [remark({ key: 'change-rate-base-zero', severity: 'warning', values, evidence })];
  }
  const tried = now.map((figure) => rateOf(figure, before, stated));
  if (tried.some(({ severity }) => severity === null)) return [];
  const { computed, severity } = rateOf(first, before, stated);
  return [
    remark({
      key: 'change-rate',
      severity: severity ?? 'rounding',
      values: { of, stated, computed },
      evidence,
    }),
  ];
}

/** 持平 is said of figures that differ by less than a tenth of a percent too. */
function rateOf(now: Figure, before: Figure, stated: number) {
  const base = before.amount ?? 0;
  const delta = (now.amount ?? 0) - base;
  const computed = (delta / base) * 100;
  const drift = driftOf(delta, base, precisionOf(now) * 2);
  return { computed, severity: judgeRate(stated, computed, drift) };
}
