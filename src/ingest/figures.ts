/** Figures of money in running text: a number followed by 元, 万元 or 亿元. */
import {
  fenFromDecimal,
  type AmountFault,
  type AmountUnit,
  type Fen,
} from '#domain/money/money.ts';
import { folded } from './wording.ts';

export interface Figure {
  /** As printed, with its unit: `1,043.55万元`. */
  readonly text: string;
  readonly amount: Fen | AmountFault;
  /** Where it stands in the prose, which is the paragraph's text without white space. */
  readonly start: number;
  readonly end: number;
  /** The last words before it, for a report. */
  readonly lead: string;
}

/** White space, and what refers to a footnote: 164.46¹万元, 164.46〔¹〕万元. */
const unread = /\s|[[〔【(（][⁰¹²³⁴-⁹]{1,3}[\]〕】)）]|[⁰¹²³⁴-⁹]/g;

/** A paragraph's text as it is searched: without white space and raised digits, of which figures are counted. */
export function proseOf(text: string): string {
  return text.replace(unread, '');
}

/** Where each character of {@link proseOf} stands in the text. */
export function placesOfProse(text: string): number[] {
  const places: number[] = [];
  let from = 0;
  const take = (end: number) => {
    for (let at = from; at < end; at += 1) places.push(at);
  };
  for (const { index, 0: words } of text.matchAll(unread)) {
    take(index);
    from = index + words.length;
  }
  take(text.length);
  return places;
}

/** Every figure in the order of the text. A number that cannot be an amount carries its fault. */
export function figuresIn(text: string): Figure[] {
  const prose = proseOf(text);
  const plain = folded(prose);
  const figures: Figure[] = [];
  // A run of digits is taken whole, so that no part of a longer number is ever read as a number.
  for (const match of plain.matchAll(/\d[\d,.]*/g)) {
    const number = match[0];
    const after = match.index + number.length;
    const unit = unitAt(plain, match.index, after);
    if (!unit) continue;
    const signed = /[-−]$/.test(plain.slice(Math.max(0, match.index - 1), match.index));
    const before = plain.slice(Math.max(0, match.index - 2), match.index - 1);
    // Behind a word or a number a hyphen may be a dash or a range: the figure is then doubtful.
    const doubtful = signed && /^[\p{Script=Han}\d)%]$/u.test(before);
    const start = match.index - (signed ? 1 : 0);
    const end = after + (plain.startsWith(unit, after) ? unit.length : 1);
    figures.push({
      text: prose.slice(start, end),
      amount: doubtful ? 'not-a-number' : amountOf(number, signed, unit),
      start,
      end,
      lead: prose.slice(Math.max(0, start - 12, figures[figures.length - 1]?.end ?? 0), start),
    });
  }
  return figures;
}

/** 元, 万元, 亿元; 万 and 亿 alone where money is spoken of and nothing is counted behind them. */
function unitAt(plain: string, start: number, after: number): AmountUnit | null {
  const unit = /^(?:亿元|万元|元)/.exec(plain.slice(after, after + 2))?.[0];
  if (unit) return unit as AmountUnit;
  const short = /^([万亿])(?:[,。;、:()]|$)/.exec(plain.slice(after, after + 2))?.[1];
  const ofMoney =
    /(?:支出|经费|费用?|资金|收入|预算|决算|拨款|补助|金额)数?(?:为|共计|共|合计|总计|约)*$/;
  if (!short || !ofMoney.test(plain.slice(Math.max(0, start - 8), start))) return null;
  return short === '万' ? '万元' : '亿元';
}

function amountOf(number: string, negative: boolean, unit: AmountUnit): Fen | AmountFault {
  const digits = withoutSeparators(number);
  return digits === null ? 'not-a-number' : fenFromDecimal((negative ? '-' : '') + digits, unit);
}

/** `1,234.56` → `1234.56`; `null` where the commas do not part thousands or there are two points. */
export function withoutSeparators(number: string): string | null {
  const [whole = '', fraction, ...more] = number.split('.');
  if (more.length > 0 || fraction === '' || (fraction !== undefined && !/^\d+$/.test(fraction))) {
    return null;
  }
  const groups = whole.split(',');
  const first = groups[0] ?? '';
  const separated = groups.length > 1;
  const sound = groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!/^\d+$/.test(first) || (separated && (first.length > 3 || !sound))) return null;
  return groups.join('') + (fraction === undefined ? '' : `.${fraction}`);
}
