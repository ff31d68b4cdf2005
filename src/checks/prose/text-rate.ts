/**
 * “支出X万元，比上年增加Y万元，增长Z%” in a section's words: Z is Y in percent of X − Y. Those that were read
 * as changes of a known figure are checked there.
 */
import type { Disclosure } from '#domain/disclosure.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';
import { agrees, driftOf } from './rate.ts';
import { amountIn, amountPattern, lastDigit, verbatimTexts, type Passage } from './text-amounts.ts';

const falling = /减少|下降|降低|压减/;

const pattern = new RegExp(
  `${amountPattern}[，,。]?(?:与|比|较|同比)[^。；;\\d]{0,12}(?:\\d{4}年)?[^。；;\\d]{0,25}` +
    `(增加|减少|下降|降低|压减)(?:了)?${amountPattern}[，,]` +
    `(?:同比)?(?:增长|增加|上升|下降|减少|降低)(?:了|约)?(\\d{1,6}(?:\\.\\d{1,4})?)%`,
  'g',
);

export const textRate = remarkRule('text-rate', (disclosure) => {
  const found = verbatimTexts(disclosure).flatMap((passage) => ratesIn(passage, disclosure));
  return { examined: found.length, remarks: found.flat() };
});

/** For each rate in the passage nothing, or what is to be said of it. */
function ratesIn(passage: Passage, disclosure: Disclosure): Remark[][] {
  return [...passage.words.matchAll(pattern)].flatMap((match) => {
    const [words, digits, unit, verb = '', deltaDigits, deltaUnit, percent] = match;
    const current = amountIn(digits, unit);
    const size = amountIn(deltaDigits, deltaUnit);
    if (current === null || size === null || size === 0) return [];
    const stated = Number(percent);
    if (isReadAsChange(disclosure, size, stated)) return [];
    const prior = current - (falling.test(verb) ? -size : size);
    if (prior <= 0) return [];
    const computed = (size / prior) * 100;
    const drift = driftOf(size, prior, lastDigit(deltaDigits, deltaUnit));
    if (agrees(stated, computed, drift)) return [[]];
    const values = { section: passage.title, words, stated, computed };
    const evidence = [{ kind: 'text', index: passage.index } as const];
    return [[remark({ key: 'text-rate', severity: 'contradiction', values, evidence })]];
  });
}

function isReadAsChange({ changes }: Disclosure, size: number, stated: number): boolean {
  return changes.some(
    ({ delta, rate }) =>
      delta !== null && rate !== null && Math.abs(delta) === size && Math.abs(rate) === stated,
  );
}
