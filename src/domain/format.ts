/** Numbers for people, through Intl: `1,043.55 万元`, `1.23 亿元` when larger, `+23.1%`. */
import { decimalFromFen, fenPerUnit, type AmountUnit, type Fen } from './money.ts';

const locale = 'zh-CN';
const formats = new Map<string, Intl.NumberFormat>();

function format(decimals: number, signed: boolean, percent = false): Intl.NumberFormat {
  const key = `${decimals}${signed}${percent}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
    ...(percent ? { style: 'percent' as const } : {}),
  });
  formats.set(key, made);
  return made;
}

export interface AmountStyle {
  readonly unit: AmountUnit;
  readonly decimals: number;
  /** Write `+` before a rise. */
  readonly signed?: boolean;
}

/**
 * The digits of an amount in a unit: 1043550000 fen in 万元 with 2 decimals → `1,043.55`. An amount that
 * has more decimals than the others shows them: nothing is rounded.
 */
export function formatFen(fen: Fen, { unit, decimals, signed = false }: AmountStyle): string {
  const exact = decimalFromFen(fen, unit);
  const own = exact.split('.')[1]?.length ?? 0;
  // -0 is 0.
  return format(Math.max(decimals, own), signed).format(Number(exact) || 0);
}

function formatRounded(fen: Fen, { unit, decimals, signed = false }: AmountStyle): string {
  const amount = Number(decimalFromFen(fen, unit));
  // What rounds to nothing is 0 and not -0.
  return format(decimals, signed).format(Number(amount.toFixed(decimals)) === 0 ? 0 : amount);
}

export interface WrittenAmount {
  readonly digits: string;
  readonly unit: AmountUnit;
}

/** The amount as it is read best: in the document's unit, in 万元 from one 万元 and in 亿元 from one 亿元 on. */
export function readableFen(fen: Fen, style: AmountStyle): WrittenAmount {
  const larger = (['亿元', '万元'] as const).find(
    (unit) => fenPerUnit(unit) > fenPerUnit(style.unit) && Math.abs(fen) >= fenPerUnit(unit),
  );
  if (larger === undefined) return { digits: formatFen(fen, style), unit: style.unit };
  return { digits: formatRounded(fen, { ...style, unit: larger, decimals: 2 }), unit: larger };
}

/** A share or a rate given in percent, with one decimal: 23.1 → `23.1%`, signed `+23.1%`. */
export function formatPercent(percent: number, signed = false): string {
  return format(1, signed, true).format(percent / 100);
}

/** Part of a whole in percent; `null` where the whole is zero or either is missing. */
export function shareOf(part: Fen | null, whole: Fen | null): number | null {
  return part === null || !whole ? null : (part / whole) * 100;
}

/** A count, with separators. */
export function formatCount(count: number): string {
  return format(0, false).format(count);
}
