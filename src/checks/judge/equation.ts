/**
 * An identity that was examined, with what came of it: what the judge weighs. The equations of a
 * disclosure share their figures, and so bear witness to each other.
 */
import { printFigureRef, type FigureRef } from '#domain/disclosure/figure.ts';
import { isFigureRef } from '#domain/findings/finding.ts';
import type { Fen } from '#domain/money/money.ts';
import type { Claim } from '../claim.ts';
import { slackOf, type Figure, type Identity, type Side } from '../identity.ts';

export interface Equation {
  readonly identity: Identity;
  /** Left less right, in fen. */
  readonly difference: Fen;
  /** What its rule says of it; `null` where it holds. */
  readonly said: Claim | null;
  /** That, where it is graver than rounding. */
  readonly claim: Claim | null;
  /** The figures of both sides in a sum, each once, with its sign; empty for a product. */
  readonly terms: readonly Term[];
  /** The tables of this document that its figures stand in. */
  readonly tables: readonly string[];
  /** How far the printed figures may drift apart, in fen. */
  readonly slack: Fen;
}

/** Of a cell the reference that its sheet keeps, else the place as an address has it. */
export type FigureKey = FigureRef | string;

export interface Term {
  /** The same for the same figure. */
  readonly key: FigureKey;
  readonly figure: Figure;
  /** How often the figure is in left less right. */
  readonly times: number;
}

/** An examined identity as an equation; `said` is what its rule makes of it. */
export function equation(identity: Identity, difference: Fen, said: Claim | null): Equation {
  const claim = said?.severity === 'rounding' ? null : said;
  return {
    identity,
    difference,
    said,
    claim,
    terms: termsOf(identity),
    tables: tablesOf(identity),
    slack: slackOf(identity),
  };
}

function tablesOf({ left, right }: Identity): string[] {
  const tables: string[] = [];
  for (const { figures } of [left, right]) {
    for (const { ref, document } of figures) {
      if (ref?.kind !== 'cell' || document !== undefined) continue;
      if (tables[0] !== ref.table && !tables.includes(ref.table)) tables.push(ref.table);
    }
  }
  return tables;
}

function termsOf({ left, right }: Identity): readonly Term[] {
  if (left.combine !== 'sum' || right.combine !== 'sum') return none;
  const terms: Term[] = [];
  addTerms(terms, left, 1);
  addTerms(terms, right, -1);
  return hasTwice(terms) ? added(terms) : terms;
}

const none: readonly Term[] = [];

function addTerms(terms: Term[], { figures }: Side, side: 1 | -1): void {
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) terms.push({ key, figure, times: side * figure.sign });
  }
}

/** Nearly all equations are short: a set for each of 100,000 would take longer than to look. */
function hasTwice(terms: readonly Term[]): boolean {
  if (terms.length > 12) return new Set(terms.map(({ key }) => key)).size < terms.length;
  return terms.some(({ key }, index) => {
    for (let at = index + 1; at < terms.length; at += 1) if (terms[at]?.key === key) return true;
    return false;
  });
}

function added(terms: readonly Term[]): Term[] {
  const sums = new Map<FigureKey, Term>();
  for (const { key, figure, times } of terms) {
    sums.set(key, { key, figure, times: (sums.get(key)?.times ?? 0) + times });
  }
  return [...sums.values()].filter(({ times }) => times !== 0);
}

/** `null` for what stands in another document, or nowhere. */
function keyOf({ ref, document }: Figure): FigureKey | null {
  if (!ref || document !== undefined || !isFigureRef(ref)) return null;
  return ref.kind === 'cell' ? ref : printFigureRef(ref);
}

/** Whether both sides must be the same by law, so that a figure that is wrong breaks it for certain. */
export function isExact({ identity, terms }: Equation): boolean {
  return identity.relation === '=' && identity.severity === undefined && terms.length > 0;
}

/** Whether it is a sum of the cells of one table. */
export function isInside(equation: Equation): boolean {
  const { tables, terms } = equation;
  return (
    isExact(equation) &&
    tables.length === 1 &&
    terms.length > 1 &&
    terms.every(({ figure }) => figure.ref?.kind === 'cell')
  );
}
