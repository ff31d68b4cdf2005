/**
 * “2026年预算X万元，2025年预算Y万元，减少Z万元” in one sentence: Z is the difference of the two, and in that
 * direction.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { fenPerUnit, type Fen } from '#domain/money/money.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { amountIn, amountPattern, lastDigit } from './text-amounts.ts';

const dated = `(\\d{4})年(?:度)?[^，。；,;:：\\d增减升降较比]{0,24}?${amountPattern}`;
const pattern = new RegExp(
  `${dated}[，,；;]?[^，。；\\d]{0,8}${dated}[，,；;](?:[^。；\\d]|\\d{4}年){0,30}?` +
    `(增加|增长|上升|减少|下降|降低|减低|压减)(?:了)?${amountPattern}`,
  'g',
);
const falling = /减|降/;

interface Difference {
  readonly sentence: Sentence;
  readonly words: string;
  readonly stated: Fen;
  readonly computed: Fen;
  readonly slack: Fen;
}

export const textDifference = remarkRule('text-difference', (disclosure) => {
  const found = sentencesOf(disclosure).flatMap((sentence) => differencesIn(sentence, disclosure));
  return { examined: found.length, remarks: found.flatMap((each) => judged(each, disclosure)) };
});

/** Two figures of years that follow each other, this year's and the one before, in either order. */
function differencesIn(sentence: Sentence, { year }: Disclosure): Difference[] {
  return [...sentence.words.matchAll(pattern)].flatMap((match) => {
    const [words, one, oneDigits, oneUnit, two, twoDigits, twoUnit, verb = '', digits, unit] =
      match;
    const first = amountIn(oneDigits, oneUnit);
    const second = amountIn(twoDigits, twoUnit);
    const size = amountIn(digits, unit);
    const years = [Number(one), Number(two)];
    if (first === null || second === null || size === null) return [];
    if (!years.includes(year) || !years.includes(year - 1)) return [];
    const computed = Number(one) === year ? first - second : second - first;
    const stated = falling.test(verb) ? -size : size;
    const slack = lastDigit(oneDigits, oneUnit) + lastDigit(twoDigits, twoUnit);
    return { sentence, words, stated, computed, slack };
  });
}

function judged(
  { sentence, words, stated, computed, slack }: Difference,
  of: Disclosure,
): Remark[] {
  const apart = Math.abs(stated - computed);
  if (apart === 0) return [];
  const evidence = [{ kind: 'text', index: sentence.index } as const];
  const unit = of.unit === '元' ? '万元' : of.unit;
  const decimals = apart % (fenPerUnit(unit) / 100) === 0 ? 2 : 6;
  const values = { section: sentence.title, words, left: stated, right: computed, unit, decimals };
  const severity = apart <= slack ? 'rounding' : 'contradiction';
  return [remark({ key: 'text-difference', severity, values, evidence })];
}
