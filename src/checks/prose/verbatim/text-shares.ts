/**
 * “其中：A x万元，占p%；B y万元，占q%”: each share is its amount in percent of the whole, and where the amounts
 * are the whole, the shares are 100% together.
 */
import type { Fen } from '#domain/money/money.ts';
import { append } from '#domain/large-lists.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { driftOf, judgeRate } from '../rate.ts';
import { amountIn, amountPattern, lastDigit, verbatimTexts, type Passage } from './text-amounts.ts';

const pattern = new RegExp(
  `${amountPattern}[，,]?占[^\\d。；;，,]{0,25}(\\d{1,3}(?:\\.\\d{1,4})?)%`,
  'g',
);

interface Share {
  readonly words: string;
  readonly amount: Fen;
  readonly stated: number;
  readonly lastDigit: Fen;
}

export const textShares = remarkRule('text-shares', (disclosure) => {
  const lists = verbatimTexts(disclosure).flatMap((passage) =>
    passage.words.split('。').map((sentence) => ({ passage, sentence })),
  );
  let examined = 0;
  const remarks: Remark[] = [];
  for (const { passage, sentence } of lists) {
    const shares = sharesIn(sentence);
    const whole = wholeOf(shares, firstAmount(sentence));
    if (shares.length < 2 || whole === null) continue;
    examined += shares.length;
    append(
      remarks,
      shares.flatMap((share) => check(share, whole, passage)),
    );
    append(remarks, checkSum(shares, whole, passage));
  }
  return { examined, remarks };
});

function sharesIn(sentence: string): Share[] {
  return [...sentence.matchAll(pattern)].flatMap(([words, digits, unit, percent]) => {
    const amount = amountIn(digits, unit);
    if (amount === null) return [];
    return [{ words, amount, stated: Number(percent), lastDigit: lastDigit(digits, unit) }];
  });
}

function firstAmount(sentence: string): Fen | null {
  const match = new RegExp(amountPattern).exec(sentence);
  return match && amountIn(match[1], match[2]);
}

/** The amount that most of the shares are shares of: their sum, or the one the sentence begins with. */
function wholeOf(shares: readonly Share[], first: Fen | null): Fen | null {
  const together = shares.reduce((total, { amount }) => total + amount, 0);
  const fitting = (whole: Fen) => shares.filter((share) => fits(share, whole)).length;
  const [best] = [together, first ?? 0]
    .filter((whole) => whole > 0)
    .sort((one, other) => fitting(other) - fitting(one));
  return best !== undefined && fitting(best) * 2 >= shares.length ? best : null;
}

function judgeShare({ amount, stated, lastDigit }: Share, whole: Fen) {
  return judgeRate(stated, (amount / whole) * 100, driftOf(amount, whole, lastDigit));
}

function fits(share: Share, whole: Fen): boolean {
  return judgeShare(share, whole) !== 'contradiction';
}

function check(share: Share, whole: Fen, { index, title }: Passage): Remark[] {
  const severity = judgeShare(share, whole);
  if (severity === null) return [];
  const { words, stated, amount } = share;
  const values = { section: title, words, stated, computed: (amount / whole) * 100 };
  const evidence = [{ kind: 'text', index } as const];
  return [remark({ key: 'text-share', severity, values, evidence })];
}

/** Shares of amounts that are the whole; each may be rounded by half of its last digit. */
function checkSum(shares: readonly Share[], whole: Fen, { index, title }: Passage): Remark[] {
  const together = shares.reduce((total, { amount }) => total + amount, 0);
  const sum = shares.reduce((total, { stated }) => total + stated, 0);
  const broken = shares.some((share) => !fits(share, whole));
  if (broken || together !== whole || Math.abs(sum - 100) <= shares.length) return [];
  const evidence = [{ kind: 'text', index } as const];
  const values = { section: title, sum };
  return [remark({ key: 'text-shares-sum', severity: 'warning', values, evidence })];
}
