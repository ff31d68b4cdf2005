/** The figures in a target or a result, what bounds them and what they count. */

/** `≥`: at least (不低于, 以上); `≤`: at most; `=`: exactly as printed with that sign. */
export type Bound = '≥' | '≤' | '=' | null;

export interface PrintedValue {
  /** Every figure as a plain decimal, in order: 1,200.50 as 1200.50. Empty for words. */
  readonly figures: readonly string[];
  /** `null` for a plain figure, whose direction the words do not tell. */
  readonly bound: Bound;
  /** What stands behind the only figure: %, 次, 万元; empty for none, and for several figures. */
  readonly unit: string;
}

const atLeast = /[≥>≧]|不低于|不少于|不小于|大于|高于|多于|以上|至少/;
const atMost = /[≤<≦]|不高于|不超过|不多于|不大于|小于|低于|少于|以内|以下|至多/;

/**
 * Reads a value as printed, full width too: ≥９５% is 95 at least, in %. Signs and the words for them
 * (大于等于, 不低于) are one; where both directions are in it, as in a range, there is no bound.
 */
export function printedValue(printed: string): PrintedValue {
  const text = printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  const figures = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return { figures, bound: boundOf(text), unit: figures.length === 1 ? unitIn(text) : '' };
}

function boundOf(text: string): Bound {
  // 不低于 holds 低于: what is denied is read first.
  const least = atLeast.test(text.replace(/不(?:高于|大于|多于)/g, ''));
  const most = atMost.test(text.replace(/不(?:低于|小于|少于)/g, ''));
  if (least !== most) return least ? '≥' : '≤';
  return !least && /^=|等于/.test(text) ? '=' : null;
}

function unitIn(text: string): string {
  const behind = /\d(?![\d.])(.{0,20})$/u.exec(text)?.[1] ?? '';
  return behind.replace(/\(.{0,20}\)|(?:及|或|含)?以[上内下]|左右/gu, '');
}
