/** A reason that counts its points (一是、二是、三是), with the sum that each of them names. */
import { fenFromDecimal, type AmountUnit, type Fen } from '../money/money.ts';

export interface ReasonPart {
  /** As it stands there, without its number. */
  readonly text: string;
  /** What it says that was more or less; `null` where it names no sum, or several that are not added up. */
  readonly delta: Fen | null;
}

const numerals = '一二三四五六七八九十';
const heads = [
  (at: number) => new RegExp(`(^|[：:；;。，,、\\s])${numerals[at]}是`),
  (at: number) => new RegExp(`(^|[：:；;。，,、\\s])[（(]${numerals[at]}[）)]`),
  (at: number) => new RegExp(`(^|[：:；;。，,\\s])${at + 1}[.．、](?!\\d)`),
];

/** The points of a reason in their order; none where it does not count at least two of them. */
export function reasonParts(reason: string): ReasonPart[] {
  for (const head of heads) {
    const parts = cut(reason, head);
    if (parts.length >= 2) return parts.map((text) => ({ text, delta: sumIn(text) }));
  }
  return [];
}

function cut(reason: string, head: (at: number) => RegExp): string[] {
  const parts: string[] = [];
  let rest: string | null = null;
  for (let at = 0; at < numerals.length; at += 1) {
    const text: string = rest ?? reason;
    const found = head(at).exec(text);
    if (!found) break;
    if (rest !== null) parts.push(text.slice(0, found.index));
    rest = text.slice(found.index + found[0].length);
  }
  const all = rest === null ? parts : [...parts, rest];
  return all.map((part) => part.replace(/[；;。，,、\s]{1,9}$/, '').trim());
}

const change =
  /(增加|增长|新增|增|上升|提高|减少|下降|降低|压减|压缩|核减|调减|减)(?:了|约)?\s*([\d,，]{1,20}(?:\.\d{1,6})?)\s*(亿元|万元|元)/g;
const wholes = /(?:合计|共计|总计)/;

/** The one sum that a point names with its direction; of several the one that adds them up. */
function sumIn(text: string): Fen | null {
  const told = [...text.matchAll(change)];
  const behind = wholes.exec(text)?.index ?? Infinity;
  const added = told.filter(({ index }) => index > behind);
  const one = told.length === 1 ? told[0] : added.length === 1 ? added[0] : undefined;
  if (!one) return null;
  const [, way = '', digits = '', unit = ''] = one;
  const fen = fenFromDecimal(digits.replace(/[,，]/g, ''), unit as AmountUnit);
  if (typeof fen !== 'number') return null;
  return /^[增上提新]/.test(way) ? fen : -fen;
}
