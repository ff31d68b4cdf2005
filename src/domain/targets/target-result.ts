/** A target against what a self-evaluation (绩效自评) says was reached: how far apart, where that can be told. */
import type { Indicator } from '../disclosure/disclosure.ts';
import { printedValue, type Bound } from './printed-value.ts';

export type TargetResult =
  | {
      readonly kind: 'measured';
      /** Result less target, a plain decimal without a sign for zero and above: `-1.5`, `0`. */
      readonly distance: string;
      readonly unit: string;
      /** Whether the result is on the target's side of it; `null` where no side is printed. */
      readonly within: boolean | null;
    }
  | {
      readonly kind: 'unmeasured';
      /** `words`: one of both holds no figure; `several`: more than one; `units`: they do not count the same. */
      readonly why: 'words' | 'several' | 'units';
    };

/**
 * `null` where no result was read. 分 and other units are compared as printed; a percentage against a
 * plain number, or 元 against 万元, is told as not comparable and never converted.
 */
export function targetResult({ target, result, direction = '' }: Indicator): TargetResult | null {
  if (result === undefined) return null;
  const [aim, reached] = [printedValue(target), printedValue(result)];
  const [planned, done] = [aim.figures[0], reached.figures[0]];
  if (planned === undefined || done === undefined) return { kind: 'unmeasured', why: 'words' };
  if (aim.figures.length > 1 || reached.figures.length > 1) {
    return { kind: 'unmeasured', why: 'several' };
  }
  if (!isOneUnit(aim.unit, reached.unit)) return { kind: 'unmeasured', why: 'units' };
  const [far, places] = difference(done, planned);
  return {
    kind: 'measured',
    distance: decimal(far, places),
    unit: reached.unit || aim.unit,
    within: isWithin(far, aim.bound ?? directed(direction)),
  };
}

export interface ResultCounts {
  /** How many indicators have a result; the rest of the numbers add up to it. */
  readonly read: number;
  readonly within: number;
  readonly short: number;
  /** With a distance, and no side that the target is on. */
  readonly open: number;
  readonly unmeasured: number;
}

/** How the results of these indicators stand to their targets. */
export function countResults(indicators: readonly Indicator[]): ResultCounts {
  const results = indicators.flatMap((each) => targetResult(each) ?? []);
  const count = (isOne: (result: TargetResult) => boolean) => results.filter(isOne).length;
  const withSide = (side: boolean | null) =>
    count((result) => result.kind === 'measured' && result.within === side);
  return {
    read: results.length,
    within: withSide(true),
    short: withSide(false),
    open: withSide(null),
    unmeasured: count(({ kind }) => kind === 'unmeasured'),
  };
}

/** A number that is left without its unit counts the same; a rate without its % may not. */
function isOneUnit(one: string, other: string): boolean {
  if (one === other) return true;
  const bare = one === '' || other === '';
  return bare && !/[%‰]|万|亿/.test(one + other);
}

/** Exact: both as whole numbers of the finer one's last digit. */
function difference(one: string, other: string): readonly [bigint, number] {
  const places = Math.max(placesOf(one), placesOf(other));
  const whole = (text: string): bigint =>
    BigInt(text.replace('.', '') + '0'.repeat(places - placesOf(text)));
  return [whole(one) - whole(other), places];
}

function placesOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function decimal(number: bigint, places: number): string {
  const digits = String(number < 0n ? -number : number).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${number < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** 正向指标 is better the higher it is, 反向指标 the lower. */
function directed(direction: string): Bound {
  if (/正向/.test(direction)) return '≥';
  return /[反负逆]向/.test(direction) ? '≤' : null;
}

function isWithin(far: bigint, bound: Bound): boolean | null {
  if (bound === null) return null;
  if (bound === '≥') return far >= 0n;
  return bound === '≤' ? far <= 0n : far === 0n;
}
