/** What the later document says of its changes, held against the earlier document's own figures. */
import { currentFigure, type LocatedFigure } from '../disclosure/current-figure.ts';
import type { StatedChange } from './comparison.ts';
import { tableOf, valueOf, type Change, type Disclosure } from '../disclosure/disclosure.ts';
import { cellRef } from '../disclosure/figure.ts';
import { measureOf } from '../subjects/measure.ts';
import { fenPerUnit, type Fen } from '../money/money.ts';

/** `rounding`: no more apart than the precision that the amounts are printed with. */
export type Agreement = 'agrees' | 'rounding' | 'differs';

export interface StatedCheck {
  /** The change's path. */
  readonly of: string;
  readonly stated: StatedChange;
  /** The figure as the earlier and as the later document prints it. */
  readonly before: LocatedFigure;
  readonly after: LocatedFigure;
  /** After less before. */
  readonly computed: Fen;
  /** Of the amount; `null` where the document states no amount. */
  readonly amount: Agreement | null;
  /** Of the rate; `null` where it states none, or there was nothing before. */
  readonly rate: Agreement | null;
}

/** The change that a document states against that year; `null` where it states none. */
export function statedChange(
  { changes }: Disclosure,
  baseYear: number,
  of: string,
): StatedChange | null {
  const index = changes.findIndex((change) => change.of === of && change.baseYear === baseYear);
  const change = changes[index];
  return change ? said(change, index) : null;
}

/**
 * Every change that the later document states against the earlier one's year and whose figure both
 * print. A change stated against another year or another stage of it (执行数) is left alone.
 */
export function statedChecks(before: Disclosure, after: Disclosure): readonly StatedCheck[] {
  return after.changes.flatMap((change, index) => {
    if (change.baseYear !== before.year || (change.basis ?? before.stage) !== before.stage)
      return [];
    const [earlier, later] = [figureOf(before, change.of), figureOf(after, change.of)];
    if (!earlier || !later || (change.delta === null && change.rate === null)) return [];
    const computed = later.amount - earlier.amount;
    const precision = Math.max(precisionOf(before), precisionOf(after));
    return [
      {
        of: change.of,
        stated: said(change, index),
        before: earlier,
        after: later,
        computed,
        amount: change.delta === null ? null : agreement(change.delta - computed, precision),
        rate: rateAgreement(change.rate, computed, earlier.amount),
      },
    ];
  });
}

/** The checks in which the document and the other year's document do not say the same. */
export function disagreeing(checks: readonly StatedCheck[]): readonly StatedCheck[] {
  return checks.filter(({ amount, rate }) => amount === 'differs' || rate === 'differs');
}

function said({ delta, rate, reason }: Change, index: number): StatedChange {
  return { delta, rate, reason, ref: { kind: 'change', index } };
}

/** `function.2010101` and `economic.30101` stand in the tables of subjects. */
function figureOf(disclosure: Disclosure, of: string): LocatedFigure | null {
  const [, axis, code] = /^(function|economic)\.(\d{3,7})$/.exec(of) ?? [];
  if (axis === undefined) return currentFigure(disclosure, of);
  const ids = axis === 'economic' ? ['basic'] : ['expenditure', 'general'];
  for (const id of ids) {
    const table = tableOf(disclosure, id);
    const row = table?.rows.find((candidate) => candidate.code === code);
    if (!table || !row) continue;
    const amount = valueOf(table, row, measureOf(table)) ?? null;
    if (amount !== null) return { amount, ref: cellRef(table, row, measureOf(table)) };
  }
  return null;
}

/** The prose gives two decimals of 万元 at most, also where the tables are printed in 元. */
const proseStep: Fen = fenPerUnit('万元') / 100;

function precisionOf({ unit, decimals }: Disclosure): Fen {
  return Math.max(proseStep, fenPerUnit(unit) / 10 ** decimals);
}

function agreement(difference: number, precision: number): Agreement {
  if (difference === 0) return 'agrees';
  return Math.abs(difference) <= precision ? 'rounding' : 'differs';
}

/**
 * A rate is compared with as many decimals as it is stated with, and without its sign: 减少5.2% is
 * stated as 5.2, and the direction is that of the amount.
 */
function rateAgreement(stated: number | null, computed: Fen, before: Fen): Agreement | null {
  if (stated === null || before === 0) return null;
  const rate = Math.abs(computed / before) * 100;
  const step = 10 ** -(String(stated).split('.')[1]?.length ?? 0);
  const apart = Math.abs(rate - Math.abs(stated));
  // The half that rounding leaves, and what doubles lose.
  if (apart <= step / 2 + 1e-9) return 'agrees';
  return apart <= step ? 'rounding' : 'differs';
}
