/** The overview's sentence as plain text: what is planned, what changed and what that is mostly due to. */
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatPercent, readableFen } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import { whyOf } from '#domain/changes/why.ts';
import { phraseText } from '#words/phrase.ts';
import { words } from '#words/words.ts';

/** Empty where the disclosure has no total. */
export function takeawayText(disclosure: Disclosure, before: Disclosure | null): string {
  const total = currentFigure(disclosure, 'total');
  if (!total) return '';
  const why = whyOf(disclosure, before);
  const compared = why?.total;
  const cause = why?.cause ?? null;
  const lead = words.overview.lead({
    year: disclosure.year,
    delta: compared?.delta ?? null,
    cause,
  });
  const sentence = phraseText(lead, (name) => {
    if (name === 'total') return readable(total.amount, disclosure);
    if (name === 'cause') return readable(Math.abs(cause?.delta ?? 0), disclosure);
    const rate = compared?.rate ?? null;
    const amount = readable(Math.abs(compared?.delta ?? 0), disclosure);
    return rate === null ? amount : amount + words.inBrackets(formatPercent(rate, true));
  });
  const computed = compared && compared.deltaRef === null;
  return computed ? sentence + words.overview.computed(compared.baseYear) : sentence;
}

/** In the document's unit, or 亿元 for large amounts, with the unit behind it. */
export function readable(fen: Fen, disclosure: Disclosure, signed = false): string {
  const { digits, unit } = readableFen(fen, { ...disclosure, signed });
  return words.amount(digits, unit);
}
