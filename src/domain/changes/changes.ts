/**
 * What changed against last year, from the changes that a document itself states. Where last year's
 * document is not at hand, last year's figures are implied: this year's less the stated change.
 */
import { currentFigure, type LocatedFigure } from '../disclosure/current-figure.ts';
import type { Change, Disclosure } from '../disclosure/disclosure.ts';
import type { FigureRef } from '../disclosure/figure.ts';
import { sumOfFen, type Fen } from '../money/money.ts';

/** A figure of this year, where it stands, and what it was before. */
export interface Compared {
  readonly of: string;
  readonly current: Fen;
  readonly currentRef: FigureRef;
  readonly delta: Fen;
  /** `null` where the change is computed and stated nowhere. */
  readonly deltaRef: FigureRef | null;
  /** `current − delta` where a change is stated: implied, not printed. */
  readonly prior: Fen;
  /** Change in percent of the prior figure; `null` when that is zero. */
  readonly rate: number | null;
  readonly baseYear: number;
  readonly reason: string | null;
}

/** A comparison whose change the document states. */
export interface StatedCompared extends Compared {
  readonly deltaRef: FigureRef;
}

/** Every stated change whose amount is given and whose figure of this year is found. */
export function comparedFigures(disclosure: Disclosure): readonly StatedCompared[] {
  return disclosure.changes.flatMap((change, index) => {
    const current = currentFigure(disclosure, change.of);
    // Against the same year's budget (决算数小于预算数) is no change from year to year.
    if (!current || change.delta === null || change.baseYear === disclosure.year) return [];
    return [compare(change, { kind: 'change', index }, change.delta, current)];
  });
}

function compare(
  change: Change,
  deltaRef: FigureRef,
  delta: Fen,
  current: LocatedFigure,
): StatedCompared {
  const prior = current.amount - delta;
  return {
    of: change.of,
    current: current.amount,
    currentRef: current.ref,
    delta,
    deltaRef,
    prior,
    rate: prior === 0 ? null : (delta / prior) * 100,
    baseYear: change.baseYear,
    reason: change.reason,
  };
}

/** The compared figure of that path, if the document states its change. */
export function comparedFigure(disclosure: Disclosure, of: string): StatedCompared | undefined {
  return comparedFigures(disclosure).find((compared) => compared.of === of);
}

/**
 * A figure of that path against the same figure in the document of an earlier year; `undefined` where
 * one of the two lacks it.
 */
export function comparedWithDocument(
  before: Disclosure,
  disclosure: Disclosure,
  of: string,
): Compared | undefined {
  const prior = currentFigure(before, of)?.amount;
  const current = currentFigure(disclosure, of);
  if (prior === undefined || !current) return undefined;
  const delta = current.amount - prior;
  return {
    of,
    current: current.amount,
    currentRef: current.ref,
    delta,
    deltaRef: null,
    prior,
    rate: prior === 0 ? null : (delta / prior) * 100,
    baseYear: before.year,
    reason: null,
  };
}

/** How a figure compares with last year: as stated, else against the document of the year before. */
export function comparedTo(
  disclosure: Disclosure,
  before: Disclosure | null,
  of: string,
): Compared | undefined {
  const stated = comparedFigure(disclosure, of);
  return stated ?? (before ? comparedWithDocument(before, disclosure, of) : undefined);
}

export interface WaterfallStep {
  /** The change's path; `rest` for what the stated parts leave open. */
  readonly of: string;
  /** The path of the change that this step is a part of. */
  readonly within: string;
  readonly delta: Fen;
  readonly ref: FigureRef | null;
}

export interface Waterfall {
  readonly baseYear: number;
  readonly prior: Fen;
  readonly current: Fen;
  readonly currentRef: FigureRef;
  /** Where the change of the total is stated. */
  readonly deltaRef: FigureRef;
  readonly steps: readonly WaterfallStep[];
}

/**
 * From last year's total to this year's in the finest steps that the document states. Where the parts
 * of a change do not add up to it, the rest is a step of its own, so that the steps always end at the
 * printed total. `null` when the document states no change of the total.
 */
export function waterfall(disclosure: Disclosure): Waterfall | null {
  const all = comparedFigures(disclosure);
  const total = all.find(({ of }) => of === 'total');
  if (!total) return null;
  const { baseYear, prior, current, currentRef, deltaRef } = total;
  return { baseYear, prior, current, currentRef, deltaRef, steps: stepsOf(total, all) };
}

function stepsOf(whole: StatedCompared, all: readonly StatedCompared[]): WaterfallStep[] {
  const parts = all.filter(({ of }) => isPart(of, whole.of));
  if (parts.length === 0) {
    const within = whole.of.includes('.') ? (whole.of.split('.')[0] ?? '') : 'total';
    return [{ of: whole.of, within, delta: whole.delta, ref: whole.deltaRef }];
  }
  const rest = whole.delta - (sumOfFen(parts.map(({ delta }) => delta)) ?? 0);
  return [
    ...parts.flatMap((part) => stepsOf(part, all)),
    ...(rest === 0 ? [] : [{ of: 'rest', within: whole.of, delta: rest, ref: null }]),
  ];
}

/** Whether a change is a part of another: `basic` and `project` of `total`, `basic.personnel` of `basic`. */
export function isPart(of: string, whole: string): boolean {
  if (whole === 'total') return of === 'basic' || of === 'project';
  return of.startsWith(`${whole}.`);
}
