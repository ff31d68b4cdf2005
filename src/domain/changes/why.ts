/**
 * Why a total is more or less than last year: what moved most in money, and the document's own reason.
 * A change of the total is never its own cause.
 */
import {
  comparedTo,
  comparedWithDocument,
  waterfall,
  type Compared,
  type WaterfallStep,
} from './changes.ts';
import type { Disclosure } from '../disclosure/disclosure.ts';
import type { FigureRef } from '../disclosure/figure.ts';
import type { Fen } from '../money/money.ts';
import { reasonParts, type ReasonPart } from './reason-parts.ts';

/** A part of the change, by its path, that goes the way of the whole. */
export interface Cause {
  readonly of: string;
  readonly delta: Fen;
  /** Where the change is printed; `null` where it is the difference of two documents. */
  readonly ref: FigureRef | null;
  /** Of the whole change, in percent. */
  readonly share: number;
}

export interface Reason {
  readonly text: string;
  readonly ref: FigureRef;
  /** Its points, where it counts them. */
  readonly parts: readonly ReasonPart[];
}

export interface Why {
  readonly total: Compared;
  readonly cause: Cause | null;
  /** What the document itself says of the change of the total. */
  readonly reason: Reason | null;
}

/** `null` where the change of the total is not known. `before` is the document of the year before. */
export function whyOf(disclosure: Disclosure, before: Disclosure | null): Why | null {
  const total = comparedTo(disclosure, before, 'total');
  if (!total) return null;
  const steps = statedSteps(disclosure);
  const cause = largest(
    total.delta,
    steps.length > 0 ? steps : kinds(disclosure, before, total.baseYear),
  );
  return { total, cause, reason: reasonOf(disclosure, total) };
}

/** The parts of the stated change of the total; none where only the total itself is stated. */
export function statedSteps(disclosure: Disclosure): readonly WaterfallStep[] {
  const steps = waterfall(disclosure)?.steps ?? [];
  return steps.some(({ of }) => of !== 'total' && of !== 'rest') ? steps : [];
}

/** Basic and project spending against the document of that year. */
function kinds(disclosure: Disclosure, before: Disclosure | null, year: number) {
  if (before?.year !== year) return [];
  return ['basic', 'project'].flatMap((of) => {
    const compared = comparedWithDocument(before, disclosure, of);
    return compared ? [{ of, delta: compared.delta, ref: null }] : [];
  });
}

function largest(
  delta: Fen,
  parts: readonly { of: string; delta: Fen; ref: FigureRef | null }[],
): Cause | null {
  const [first] = parts
    .filter((part) => part.of !== 'rest' && part.delta * delta > 0)
    .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
  if (!first) return null;
  const { of, ref } = first;
  return { of, ref, delta: first.delta, share: (first.delta / delta) * 100 };
}

function reasonOf({ changes }: Disclosure, { baseYear }: Compared): Reason | null {
  const index = changes.findIndex(
    (change) => change.of === 'total' && change.baseYear === baseYear && change.reason !== null,
  );
  const text = changes[index]?.reason;
  if (text === undefined || text === null) return null;
  return { text, ref: { kind: 'change', index }, parts: reasonParts(text) };
}

/** What the sums in a reason leave open of the change; `null` where it names none. */
export function unexplainedBy({ parts }: Reason, delta: Fen): Fen | null {
  const told = parts.filter((part) => part.delta !== null);
  if (told.length === 0) return null;
  return delta - told.reduce((sum, part) => sum + (part.delta ?? 0), 0);
}
