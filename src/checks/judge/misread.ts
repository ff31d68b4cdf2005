/** Traces that a misreading leaves in the difference of a sum. */
import type { Fen } from '#domain/money/money.ts';
import { amountOf } from '../identity.ts';
import type { Equation } from './equation.ts';

/**
 * Whether the difference is one of the parts, or several that stand beside each other: a part counted
 * beside its whole, or a whole read among its parts. So too where the parts come to half as much again as
 * the whole: then parts of parts were added up with them.
 */
export function isPartCountedTwice({ identity, difference, slack }: Equation): boolean {
  const { left, right } = identity;
  if (right.combine !== 'sum' || right.figures.length < 2) return false;
  const wanted = Math.abs(difference);
  if (isOneDigit(wanted)) return false;
  if (Math.abs(amountOf(right) ?? 0) > Math.abs(amountOf(left) ?? 0) * 1.5) return true;
  return isRunOf(
    wanted,
    slack,
    right.figures.map(({ amount, sign }) => (amount ?? 0) * sign),
  );
}

/** Whether parts that stand beside each other come to the amount: then two of the running sums lie so far apart. */
function isRunOf(wanted: Fen, slack: Fen, parts: readonly Fen[]): boolean {
  let together = 0;
  const running = [0, ...parts.map((part) => (together += part))];
  running.sort((one, other) => one - other);
  return running.some((sum) => isAmong(running, sum + wanted, slack));
}

/** Whether one of the amounts, which are in order, is that one or nearly so. */
export function isAmong(amounts: readonly Fen[], wanted: Fen, slack: Fen): boolean {
  return (amounts[firstFrom(amounts, wanted - slack)] ?? Infinity) <= wanted + slack;
}

/**
 * Whether a figure of that amount stands anywhere else: then its row may have been lost on the way. What the
 * text says is rounded, and so is its difference. `amounts` are those of all tables, without their signs, in
 * order.
 */
export function standsElsewhere(equation: Equation, amounts: readonly Fen[]): boolean {
  const { difference, identity, tables } = equation;
  const slack = tables.length > 0 ? 0 : equation.slack;
  const wanted = Math.abs(difference);
  if (isOneDigit(wanted)) return false;
  const isNear = (amount: Fen) => Math.abs(amount - wanted) <= slack;
  let found = 0;
  for (let at = firstFrom(amounts, wanted - slack); isNear(amounts[at] ?? NaN); at += 1) found += 1;
  const own = [...identity.left.figures, ...identity.right.figures].filter(
    ({ ref, amount }) => ref?.kind === 'cell' && isNear(Math.abs(amount ?? 0)),
  );
  return found > own.length;
}

/** The first place in the order whose amount is at least so much. */
function firstFrom(amounts: readonly Fen[], least: Fen): number {
  let [from, to] = [0, amounts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((amounts[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** 0.05, 3, 200: what one digit printed wrong differs by, and so does many another round amount. */
function isOneDigit(amount: Fen): boolean {
  return /^[1-9]0*$/.test(String(Math.abs(amount)));
}
