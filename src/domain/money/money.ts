/**
 * Money is an integer number of fen (分), so that sums are exact. A document prints 元, 万元 or
 * 亿元; the conversion happens once, at the door, on decimal digits and never on floating point.
 */

/** An integer number of fen. */
export type Fen = number;

export const amountUnits = ['元', '万元', '亿元'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** How many decimals of a unit make one fen: 1 元 = 10² fen, 1 万元 = 10⁶, 1 亿元 = 10¹⁰. */
const fenDigits: Record<AmountUnit, number> = { 元: 2, 万元: 6, 亿元: 10 };

/** How many decimals an amount in a unit can have and still be whole fen. */
export function mostDecimals(unit: AmountUnit): number {
  return fenDigits[unit];
}

/** One of a unit in fen. */
export function fenPerUnit(unit: AmountUnit): Fen {
  return 10 ** fenDigits[unit];
}

/**
 * The largest amount that is taken: 15 digits of fen, ten trillion yuan. A double keeps 15 decimal
 * digits through printing and parsing, so every amount below it survives the way there and back.
 */
export const largestFen: Fen = 999_999_999_999_999;

export type AmountFault = 'not-a-number' | 'not-whole-fen' | 'too-large';

/**
 * Plain decimal digits (`-1043.55`, `8.5e3`) in a unit, as fen. Gives the fault instead of an amount
 * when the text is no decimal number, has a fraction of a fen, or exceeds {@link largestFen}.
 */
export function fenFromDecimal(text: string, unit: AmountUnit): Fen | AmountFault {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!match) return 'not-a-number';
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return 0;
  const shift = fenDigits[unit] + Number(exponent) - fraction.length;
  if (digits.length + shift > 15) return 'too-large';
  const scaled = shift >= 0 ? digits + '0'.repeat(shift) : digits.slice(0, shift);
  const lost = shift >= 0 ? '' : digits.slice(shift);
  if (/[1-9]/.test(lost) || -shift > digits.length) return 'not-whole-fen';
  const fen = Number(scaled);
  return sign ? -fen : fen;
}

/** A JSON number in a unit, as fen; see {@link fenFromDecimal} for the faults. */
export function fenFromNumber(amount: number, unit: AmountUnit): Fen | AmountFault {
  return fenFromDecimal(String(amount), unit);
}

/** Fen as the plain decimal digits of a unit, without trailing zeros: 1043550000 → `1043.55`. */
export function decimalFromFen(fen: Fen, unit: AmountUnit): string {
  const digits = String(Math.abs(fen)).padStart(fenDigits[unit] + 1, '0');
  const point = digits.length - fenDigits[unit];
  const fraction = digits.slice(point).replace(/0+$/, '');
  return (fen < 0 ? '-' : '') + digits.slice(0, point) + (fraction ? `.${fraction}` : '');
}

/** Fen as a JSON number in a unit; exact for every amount up to {@link largestFen}. */
export function numberFromFen(fen: Fen, unit: AmountUnit): number {
  return Number(decimalFromFen(fen, unit));
}

/** The sum of the amounts that are there; `null` when every cell is blank. */
export function sumOfFen(amounts: Iterable<Fen | null>): Fen | null {
  let sum: Fen | null = null;
  for (const amount of amounts) if (amount !== null) sum = (sum ?? 0) + amount;
  return sum;
}
