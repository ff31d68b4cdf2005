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
  /** How the document prints it, where the unit on the screen is another one and amounts are rounded to it. */
  readonly printed?: Pick<AmountStyle, 'unit' | 'decimals'> | undefined;
  /** The reader chose the unit: no amount is written in a larger one. */
  readonly chosen?: boolean;
}

/**
 * The unit that a screen is written in where the reader chose none: 万元, as budgets are read, but 元
 * where the whole is less than ten 万元.
 */
export function usualUnit(total: Fen | null): AmountUnit {
  return total !== null && Math.abs(total) < 10 * fenPerUnit('万元') ? '元' : '万元';
}

/** How amounts of many documents are written beside each other: in 亿元 where together they are ten 亿元. */
export function styleOfMany(total: Fen): AmountStyle {
  const unit = total >= 10 * fenPerUnit('亿元') ? '亿元' : '万元';
  return { unit, decimals: 2, printed: { unit: '万元', decimals: 2 } };
}

/** Decimals of an amount in a unit that the document does not print. */
const readableDecimals: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 2, 亿元: 4 };

/** The style of a screen that is written in one unit, from how the document prints. */
export function styleIn(
  unit: AmountUnit,
  printed: Pick<AmountStyle, 'unit' | 'decimals'>,
  chosen = false,
): AmountStyle {
  if (unit === printed.unit) return { ...printed, chosen };
  return { unit, decimals: readableDecimals[unit], printed, chosen };
}

/**
 * The digits of an amount in a unit: 1043550000 fen in 万元 with 2 decimals → `1,043.55`. An amount that
 * has more decimals than the others shows them: nothing is rounded, unless the screen has a unit of its
 * own; and there nothing is rounded to zero.
 */
export function formatFen(fen: Fen, style: AmountStyle): string {
  const { unit, decimals, signed = false, printed } = style;
  if (printed && Math.abs(fen) * 2 * 10 ** decimals >= fenPerUnit(unit)) {
    return formatRounded(fen, style);
  }
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
  if (style.chosen) return { digits: formatFen(fen, style), unit: style.unit };
  const larger = (['亿元', '万元'] as const).find(
    (unit) => fenPerUnit(unit) > fenPerUnit(style.unit) && Math.abs(fen) >= fenPerUnit(unit),
  );
  const unit = larger ?? style.unit;
  return { digits: digitsIn(unit, fen, style), unit };
}

/** The same in the unit that another amount is read best in, to stand beside it. */
export function digitsIn(unit: AmountUnit, fen: Fen, style: AmountStyle): string {
  if (unit === style.unit) return formatFen(fen, style);
  return formatRounded(fen, { ...style, unit, decimals: 2 });
}

/** The amount as the document prints it, in its own unit. */
export function printedFen(fen: Fen, style: AmountStyle): WrittenAmount {
  const { unit, decimals, signed = false } = { ...style, ...style.printed };
  return { digits: formatFen(fen, { unit, decimals, signed }), unit };
}

/** A share or a rate given in percent, with one decimal: 23.1 → `23.1%`, signed `+23.1%`. */
export function formatPercent(percent: number, signed = false): string {
  return format(1, signed, true).format(percent / 100);
}

/** How much of what was examined holds, in percent with one decimal, cut off: 100 only where all of it does. */
export function shareHeld({ held, examined }: { held: number; examined: number }): number | null {
  return examined === 0 ? null : Math.floor((held / examined) * 1000) / 10;
}

/** Part of a whole in percent; `null` where the whole is zero or either is missing. */
export function shareOf(part: Fen | null, whole: Fen | null): number | null {
  return part === null || !whole ? null : (part / whole) * 100;
}

/** A count, with separators. */
export function formatCount(count: number): string {
  return format(0, false).format(count);
}
