/**
 * “X万元，其中：甲 a万元、乙 b万元” in one sentence: parts that stand beside each other are together no more than
 * their whole. A list that has parts of parts in it says nothing: one that is the sum of those behind it, or
 * in brackets.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { amountStyle } from '../../amount-style.ts';
import { amountsIn, sentencesOf, type Sentence, type StatedAmount } from './sentences.ts';

export const textParts = remarkRule('text-parts', (disclosure) => {
  const found = sentencesOf(disclosure).flatMap((sentence) => listIn(sentence) ?? []);
  return { examined: found.length, remarks: found.flatMap((list) => judged(list, disclosure)) };
});

interface List {
  readonly sentence: Sentence;
  readonly whole: Fen;
  readonly parts: readonly Fen[];
}

/** Only where 其中 stands once, right behind the whole, and nothing else than a list follows. */
function listIn(sentence: Sentence): List | null {
  const { words } = sentence;
  const at = words.indexOf('其中');
  if (at < 0 || words.indexOf('其中', at + 2) >= 0) return null;
  const amounts = amountsIn(sentence);
  const whole = amounts.filter(({ to }) => to <= at).pop();
  const parts = amounts.filter(({ from }) => from > at);
  if (!whole || at - whole.to > 1 || parts.length < 2) return null;
  const list = words.slice(at, parts[parts.length - 1]?.to);
  if (/[（(]|比|较|增|减|占|包括|[；;]|\d{4}年|%/.test(list)) return null;
  return isFlat(parts)
    ? { sentence, whole: whole.amount, parts: parts.map(({ amount }) => amount) }
    : null;
}

/** No part is the sum of parts that stand behind it. */
function isFlat(parts: readonly StatedAmount[]): boolean {
  return parts.every(({ amount }, index) => {
    let together = 0;
    return parts.slice(index + 1).every((part) => {
      together += part.amount;
      return together !== amount || amount === 0;
    });
  });
}

function judged({ sentence, whole, parts }: List, disclosure: Disclosure): Remark[] {
  const together = parts.reduce((sum, part) => sum + part, 0);
  const slack = parts.length * 10_000;
  if (together <= whole + slack) return [];
  const values = {
    section: sentence.title,
    words: sentence.words.slice(0, 60),
    left: together,
    right: whole,
    ...amountStyle(disclosure),
  };
  const evidence = [{ kind: 'text', index: sentence.index } as const];
  return [remark({ key: 'text-parts', severity: 'contradiction', values, evidence })];
}
