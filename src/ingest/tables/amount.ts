/** The amount in a table cell. */
import {
  amountUnits,
  fenFromDecimal,
  mostDecimals,
  type AmountFault,
  type AmountUnit,
  type Fen,
} from '#domain/money/money.ts';
import { withoutSeparators } from '../figures.ts';
import { matchable } from '../wording.ts';

/**
 * A cell's text in a unit, as fen; `null` for a blank cell and for a dash, which says that nothing is
 * listed. Read are thousands separators, full-width digits, a sign of any width, brackets for a
 * negative, a currency sign, and a unit of its own behind the number (`12万元`), which then counts.
 * A percentage, a formula, an error value or anything else gives its fault and never a zero.
 */
export function readAmount(text: string, unit: AmountUnit): Fen | null | AmountFault {
  const words = withoutNoteMark(matchable(text)).replace(/[−–—‒﹣]/g, '-');
  if (/^-*$/.test(words)) return null;
  const bracketed = /^\(([^()]{1,40})\)$/.exec(words)?.[1];
  const match = /^([+-]?)[¥￥]?(\d[\d,.]{0,39})(亿元|万元|元|亿|万)?$/.exec(bracketed ?? words);
  const [, sign, number = '', suffix] = match ?? [];
  const digits = withoutSeparators(number);
  if (!match || digits === null || (bracketed && sign)) return 'not-a-number';
  const negative = bracketed !== undefined || sign === '-';
  return fenFromDecimal((negative ? '-' : '') + digits, ownUnit(suffix) ?? unit);
}

/**
 * A plain count in a cell (数量); `null` for a blank or a dash, a fault for anything but a number. In a
 * column of rates (`percent`) a sign of percent may stand behind it.
 */
export function readQuantity(text: string, percent = false): number | null | AmountFault {
  const number = matchable(text).replace(/[−–—‒﹣]/g, '-');
  const words = percent ? number.replace(/%$/, '') : number;
  if (/^-*$/.test(words)) return null;
  const match = /^(-?)(\d[\d,.]{0,14})$/.exec(words);
  const digits = withoutSeparators(match?.[2] ?? '');
  return digits === null ? 'not-a-number' : Number((match?.[1] ?? '') + digits);
}

/**
 * How many decimals a cell prints; `null` where it prints no number, or a fraction of a fen, which is
 * no amount (690.999999999999 万元) and tells nothing of the others.
 */
export function printedDecimals(text: string, unit: AmountUnit): number | null {
  const match = /^[(+-]?[¥￥]?\d[\d,]*(?:\.(\d+))?\)?$/.exec(withoutNoteMark(matchable(text)));
  const decimals = match?.[1]?.length ?? 0;
  return match && decimals <= mostDecimals(unit) ? decimals : null;
}

/** 164.46¹ refers to a footnote. */
function withoutNoteMark(words: string): string {
  return words.replace(/(\d)[⁰¹²³⁴-⁹]{1,3}$/, '$1');
}

function ownUnit(suffix: string | undefined): AmountUnit | undefined {
  if (!suffix) return undefined;
  const name = suffix.endsWith('元') ? suffix : `${suffix}元`;
  return amountUnits.find((unit) => unit === name);
}
