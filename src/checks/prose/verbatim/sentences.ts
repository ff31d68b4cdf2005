/** The sentences of the document's own words, each with the amounts that it gives. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { amountIn, amountPattern, verbatimTexts } from './text-amounts.ts';

export interface Sentence {
  /** Index in the disclosure's texts. */
  readonly index: number;
  /** The section's title. */
  readonly title: string;
  /** Without white space and without the full stop. */
  readonly words: string;
}

export interface StatedAmount {
  readonly amount: Fen;
  /** Where its digits begin, and where its unit ends. */
  readonly from: number;
  readonly to: number;
}

export function sentencesOf(disclosure: Disclosure): Sentence[] {
  return verbatimTexts(disclosure).flatMap(({ index, title, words }) =>
    words.split('。').flatMap((each) => (each === '' ? [] : { index, title, words: each })),
  );
}

export function amountsIn({ words }: Pick<Sentence, 'words'>): StatedAmount[] {
  return [...words.matchAll(new RegExp(amountPattern, 'g'))].flatMap((match) => {
    const amount = amountIn(match[1], match[2]);
    if (amount === null) return [];
    return { amount, from: match.index, to: match.index + match[0].length };
  });
}
