/** Amounts in a running text; white space, which line breaks leave between characters, is taken out. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { fenFromDecimal, type AmountUnit, type Fen } from '#domain/money/money.ts';

/** For use inside a pattern: two groups, digits and unit. */
export const amountPattern = '([\\d,]{1,20}(?:\\.\\d{1,6})?)(万元|亿元|元)';

/** Fen, or `null` for what is no amount. */
export function amountIn(digits: string | undefined, unit: string | undefined): Fen | null {
  if (unit !== '元' && unit !== '万元' && unit !== '亿元') return null;
  const fen = fenFromDecimal((digits ?? '').replace(/,/g, ''), unit satisfies AmountUnit);
  return typeof fen === 'number' ? fen : null;
}

export interface Passage {
  /** Index in the disclosure's texts. */
  readonly index: number;
  readonly title: string;
  /** Without white space. */
  readonly words: string;
}

/** The sections whose words are the document's own; a summary is not checked. */
export function verbatimTexts({ texts }: Disclosure): Passage[] {
  return texts.flatMap(({ kind, text, title }, index) =>
    kind === 'verbatim' ? [{ index, title, words: text.replace(/\s+/g, '') }] : [],
  );
}

/** The last digit of a percentage's amount, to tell how far it may be rounded. */
export function lastDigit(digits: string | undefined, unit: string | undefined): Fen {
  const decimals = (digits ?? '').split('.')[1]?.length ?? 0;
  const one = unit === '亿元' ? 1e10 : unit === '万元' ? 1e6 : 100;
  return one / 10 ** decimals;
}
