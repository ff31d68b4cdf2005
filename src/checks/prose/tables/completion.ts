/**
 * 完成年初预算的X%: what was spent in percent of what was planned, both as the text gives them (预算法 art. 75:
 * final accounts are set against the budget).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { statementsOf } from '../../disclosure-index.ts';
import { operandOf, precisionOf, type Figure } from '../../identity.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { driftOf, judgeRate } from '../rate.ts';
import { tableFigures } from './table-figures.ts';

interface Completion {
  readonly id: string;
  readonly stated: number;
  readonly index: number;
  readonly spent: Figure;
  readonly planned: Figure;
}

export const completion = remarkRule('completion', (disclosure) => {
  const found = completionsIn(disclosure);
  return { examined: found.length, remarks: found.flatMap(judged) };
});

function completionsIn(disclosure: Disclosure): Completion[] {
  return disclosure.statements.flatMap(({ id, amount, kind }, index): Completion[] => {
    const of = /^(.+)\.completion$/.exec(id)?.[1];
    if (of === undefined || kind !== 'quantity') return [];
    const [spent] = statementsOf(disclosure, of);
    const printed = tableFigures(disclosure, `${of}.budget`)[0]?.side.figures[0];
    const planned = statementsOf(disclosure, `${of}.budget`)[0] ?? printed;
    return spent && planned?.amount ? [{ id: of, stated: amount, index, spent, planned }] : [];
  });
}

function judged({ id, stated, index, spent, planned }: Completion): Remark[] {
  const [actual, budget] = [spent.amount ?? 0, planned.amount ?? 0];
  const computed = (actual / budget) * 100;
  const drift = driftOf(actual, budget, precisionOf(spent));
  const severity = judgeRate(stated, computed, drift);
  if (severity === null) return [];
  const ref = { kind: 'statement', index } as const;
  return [
    remark({
      key: 'completion-rate',
      severity,
      values: { statement: id, stated, computed },
      evidence: [ref, ...[spent.ref ?? [], planned.ref ?? []].flat()],
      formula: {
        left: { combine: 'sum', operands: [{ ref, amount: stated, unit: 'percent', sign: 1 }] },
        relation: '=',
        right: { combine: 'percent', operands: [operandOf(spent), operandOf(planned)] },
      },
    }),
  ];
}
