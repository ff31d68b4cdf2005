/**
 * 分值 or 权重 of a project's targets, or of the department's own, add to 100; to 90 where the form
 * leaves 10 for the rate of execution (财预〔2021〕101号: 执行率分值 10, 分值权重 90).
 */
import type { Disclosure, Indicator } from '#domain/disclosure/disclosure.ts';
import type { Operand } from '#domain/findings/finding.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

export const weightsSum = remarkRule('weights-sum', (disclosure) => {
  const lists = weightedLists(disclosure);
  return { examined: lists.length, remarks: lists.flatMap(judged) };
});

type Weighted = Indicator & { readonly weight: number };

interface WeightedList {
  /** Index in the disclosure's projects; `null` for the department's own targets. */
  readonly project: number | null;
  readonly name: string;
  readonly indicators: readonly Weighted[];
}

/** Where one of several targets has no weight, what they add to says nothing. */
function weightedLists({ projects, performance }: Disclosure): WeightedList[] {
  const lists = [
    { project: null, name: '', indicators: performance.indicators ?? [] },
    ...projects.map(({ name, indicators }, project) => ({ project, name, indicators })),
  ];
  return lists.flatMap(({ project, name, indicators }) => {
    const weighted = indicators.filter(isWeighted);
    const all = weighted.length > 1 && weighted.length === indicators.length;
    return all ? [{ project, name, indicators: weighted }] : [];
  });
}

function isWeighted(indicator: Indicator): indicator is Weighted {
  return indicator.weight !== undefined;
}

/** Weights may also be printed as parts of one: 0.2 and not 20. */
function judged({ project, name, indicators }: WeightedList): Remark[] {
  const whole = indicators.every(({ weight }) => weight <= 1) ? 1 : 100;
  const holds = countings(indicators).some((sum) => sum === whole || sum === exact(whole * 0.9));
  if (holds) return [];
  const operands = indicators.map(({ weight }, index): Operand => {
    const ref = { kind: 'indicator', project, index } as const;
    return { ref, amount: weight, unit: 'weight', sign: 1 };
  });
  const sum = sumOf(indicators);
  return [
    remark({
      key: 'weights-sum',
      severity: 'warning',
      values: { project: name, count: indicators.length, sum, whole },
      evidence: operands.flatMap(({ ref }) => ref ?? []),
      formula: {
        left: { combine: 'sum', operands },
        relation: '=',
        right: {
          combine: 'sum',
          operands: [{ ref: null, amount: whole, unit: 'weight', sign: 1 }],
        },
      },
    }),
  ];
}

/** A weight in a cell that is merged over the targets of one kind is read with each of them. */
function countings(indicators: readonly Weighted[]): number[] {
  const kinds = [
    ({ level1, level2, weight }: Weighted) => `${level1}/${level2}/${weight}`,
    ({ level1, weight }: Weighted) => `${level1}/${weight}`,
  ];
  const once = kinds.map((kindOf) =>
    indicators.filter((each, index) => {
      const before = indicators[index - 1];
      return !before || kindOf(before) !== kindOf(each);
    }),
  );
  return [indicators, ...once].map(sumOf);
}

function sumOf(indicators: readonly Weighted[]): number {
  return exact(indicators.reduce((sum, { weight }) => sum + weight, 0));
}

/** Weights have at most four decimals. */
function exact(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}
