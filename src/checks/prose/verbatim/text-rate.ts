/**
 * “支出X万元，比上年增加Y万元，增长Z%” in a section's words: Z is Y in percent of X − Y. All three stand there,
 * so nobody has to know what X is. Where the sentence gives more amounts before the change, it may be of any
 * of them: one that fits is the one.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { driftOf, judgeRate } from '../rate.ts';
import { amountIn, amountPattern, lastDigit, verbatimTexts, type Passage } from './text-amounts.ts';

const falling = /减少|下降|降低|压减/;

const pattern = new RegExp(
  `${amountPattern}[，,。]?(?:主要用于[^。；;\\d]{0,120}[。；;])?(?:与|比|较|同比)[^。；;\\d]{0,12}(?:\\d{4}年)?[^。；;\\d]{0,25}` +
    `(增加|减少|下降|降低|压减)(?:了)?${amountPattern}[，,]` +
    `(?:同比)?(?:增长|增加|上升|下降|减少|降低)(?:了|约)?(\\d{1,6}(?:\\.\\d{1,4})?)%`,
  'g',
);

const amounts = new RegExp(amountPattern, 'g');

export const textRate = remarkRule('text-rate', (disclosure) => {
  const found = verbatimTexts(disclosure).flatMap(ratesIn);
  const remarks = found.flatMap((stated) => remarkOn(stated) ?? []);
  return { examined: found.length, remarks };
});

interface StatedRate {
  readonly passage: Passage;
  readonly words: string;
  /** The change without its sign. */
  readonly size: Fen;
  readonly stated: number;
  readonly computed: number;
  readonly drift: number;
  /** Whether the sentence leaves no choice of what has changed. */
  readonly sure: boolean;
}

function ratesIn(passage: Passage): StatedRate[] {
  return [...passage.words.matchAll(pattern)].flatMap((match) => {
    const [words, digits, unit, verb = '', deltaDigits, deltaUnit, percent] = match;
    const current = amountIn(digits, unit);
    const size = amountIn(deltaDigits, deltaUnit);
    if (current === null || size === null || size === 0) return [];
    const stated = Number(percent);
    const rates = [current, ...amountsBefore(passage.words, match.index)].flatMap((amount) => {
      const prior = amount - (falling.test(verb) ? -size : size);
      if (prior <= 0) return [];
      const drift = driftOf(size, prior, lastDigit(deltaDigits, deltaUnit));
      return [{ computed: (size / prior) * 100, drift }];
    });
    const fitting = rates.find(
      ({ computed, drift }) => judgeRate(stated, computed, drift) === null,
    );
    const [first, ...more] = rates;
    const found = fitting ?? first;
    if (!found) return [];
    return [{ passage, words, size, stated, ...found, sure: more.length === 0 }];
  });
}

/** The other amounts of the sentence that come before a place in it. */
function amountsBefore(words: string, place: number): Fen[] {
  const sentence = words.slice(words.lastIndexOf('。', place - 1) + 1, place);
  return [...sentence.matchAll(amounts)].flatMap(
    ([, digits, unit]) => amountIn(digits, unit) ?? [],
  );
}

function remarkOn({ passage, words, stated, computed, drift, sure }: StatedRate): Remark | null {
  const severity = judgeRate(stated, computed, drift);
  if (severity === null) return null;
  const values = { section: passage.title, words, stated, computed };
  const evidence = [{ kind: 'text', index: passage.index } as const];
  const doubt = severity === 'contradiction' && !sure ? { doubt: 'prose-unsure' as const } : {};
  return remark({ key: 'text-rate', severity, values, evidence, ...doubt });
}

/** Whether a change and its rate stand together in a text, so that they are examined here. */
export function standsInText(disclosure: Disclosure): (delta: Fen, rate: number) => boolean {
  const found = new Set(
    verbatimTexts(disclosure)
      .flatMap(ratesIn)
      .map(({ size, stated }) => `${size}|${stated}`),
  );
  return (delta, rate) => found.has(`${Math.abs(delta)}|${Math.abs(rate)}`);
}
