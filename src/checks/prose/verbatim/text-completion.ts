/** “年初预算X万元，支出决算Y万元，完成预算的Z%” in final accounts: Z is Y in percent of X. */
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { driftOf, judgeRate } from '../rate.ts';
import { amountIn, amountPattern, lastDigit, verbatimTexts, type Passage } from './text-amounts.ts';

const pattern = new RegExp(
  `预算(?:数|金额)?为?${amountPattern}[，,](?:支出|收入)?(?:全年)?决算(?:数|金额)?为?${amountPattern}[，,]` +
    `(?:为|占|完成)(?:年初|全年|调整)?预算(?:数)?的?(\\d{1,6}(?:\\.\\d{1,4})?)%`,
  'g',
);

export const textCompletion = remarkRule('text-completion', (disclosure) => {
  const found = verbatimTexts(disclosure).flatMap(completionsIn);
  return { examined: found.length, remarks: found.flat() };
});

function completionsIn({ index, title, words: text }: Passage): Remark[][] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [words, digits, unit, actualDigits, actualUnit, percent] = match;
    const budget = amountIn(digits, unit);
    const actual = amountIn(actualDigits, actualUnit);
    if (!budget || actual === null) return [];
    const stated = Number(percent);
    const computed = (actual / budget) * 100;
    const drift = driftOf(actual, budget, lastDigit(actualDigits, actualUnit));
    const severity = judgeRate(stated, computed, drift);
    if (severity === null) return [[]];
    const values = { section: title, words, stated, computed };
    const evidence = [{ kind: 'text', index } as const];
    return [[remark({ key: 'text-completion', severity, values, evidence })]];
  });
}
