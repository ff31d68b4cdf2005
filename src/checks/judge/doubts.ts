/**
 * Why a claim is no contradiction but a doubt: its figures were perhaps misread, or are perhaps of two
 * things. One list of reasons for every rule alike.
 */
import type { DoubtReason, Evidence } from '#domain/findings/finding.ts';
import type { Fen } from '#domain/money/money.ts';
import type { Claim } from '../claim.ts';
import { amountOf, type Figure } from '../identity.ts';
import type { Court } from './court.ts';
import { isExact, isInside, type Equation } from './equation.ts';
import { isAmong, isPartCountedTwice, standsElsewhere } from './misread.ts';
import { isWellRead, isWellReadFor, type TableEvidence } from './table-evidence.ts';
import type { Tally } from './tally.ts';

/** `null` where everything that it rests on is sure. */
export function doubtOf(
  claim: Claim,
  equation: Equation | undefined,
  court: Court,
): DoubtReason | null {
  const tables = equation ? equation.tables : tablesOf([...claim.places()]);
  if (tables.some((table) => !isSure(court.tables.get(table), equation))) return 'table-unsure';
  if (!equation || court.culprits.has(equation)) return null;
  if (isBlank(equation) || lacksTotal(equation, court)) return 'blank';
  if (equation.identity.severity !== undefined || equation.terms.length === 0) return null;
  if (!hasWitness(equation, court)) return 'no-witness';
  if (isInside(equation)) return insideDoubt(equation, court);
  if (isAcross(equation))
    return isAlone(court.tallies.ofKind(equation.identity.key), 0) ? null : 'prose-unsure';
  const said = equation.terms.filter(({ figure }) => figure.ref?.kind !== 'cell');
  if (said.length === 0) return betweenDoubt(equation, court);
  if (equation.tables.length > 0) return proseDoubt(equation, court);
  return isExact(equation) && standsElsewhere(equation, court.amounts) ? 'printed-elsewhere' : null;
}

function isSure(evidence: TableEvidence | undefined, equation: Equation | undefined): boolean {
  return equation ? isWellReadFor(evidence, equation) : isWellRead(evidence);
}

/** Whether one of its figures stands in another document. */
function isAcross({ identity: { left, right } }: Equation): boolean {
  return [...left.figures, ...right.figures].some(({ document }) => document !== undefined);
}

/** Whether comparisons of the kind hold elsewhere, at least so many, and this one breaks nearly alone. */
function isAlone({ held, things }: Tally, least: number): boolean {
  return held >= least && things <= Math.max(1, held / 5);
}

function tablesOf(places: readonly Evidence[]): string[] {
  return places.flatMap(({ ref }) => ('table' in ref ? [ref.table] : []));
}

/** Of what must be the same one side is not printed at all, and that does not stand for zero. */
function isBlank({ identity }: Equation): boolean {
  const { left, right, blankIsZero } = identity;
  return !blankIsZero && (amountOf(left) === null || amountOf(right) === null);
}

/** The total of a column is blank and its parts are not: it was not read, or not printed. */
function lacksTotal({ terms }: Equation, { disclosure, filled }: Court): boolean {
  return terms.some(({ figure: { amount, ref } }) => {
    if (amount !== null || ref?.kind !== 'cell') return false;
    const table = disclosure.tables.find(({ id }) => id === ref.table);
    return table?.rows[ref.row]?.role === 'total' && filled.has(`${ref.table} ${ref.column}`);
  });
}

/** A table without a sum of its own that holds is known only by what it has in common with another. */
function hasWitness({ tables }: Equation, court: Court): boolean {
  if (tables.every((table) => (court.tables.get(table)?.held ?? 0) > 0)) return true;
  const { held, broken } = court.tallies.between(tables);
  return held > 0 && broken === 1;
}

function insideDoubt(equation: Equation, court: Court): DoubtReason | null {
  if (isPartCountedTwice(equation)) return 'counted-twice';
  if (standsElsewhere(equation, court.amounts)) return 'printed-elsewhere';
  return hasFreeFigure(equation, court) ? null : 'vouched';
}

/** Whether a figure of it is vouched for by no other sum: a misprint breaks all the sums that it stands in. */
function hasFreeFigure({ terms }: Equation, court: Court): boolean {
  return terms.some(({ key, figure }) => figure.amount !== null && !court.vouched.has(key));
}

/**
 * Two tables that each add up and yet differ are of two scopes more often than wrong: sure only where
 * one of the figures is vouched for by nothing in its own table.
 */
function betweenDoubt(equation: Equation, court: Court): DoubtReason | null {
  if (standsElsewhere(equation, court.amounts)) return 'printed-elsewhere';
  return hasFreeFigure(equation, court) ? null : 'vouched';
}

/** Of ten figures that the text takes from tables nine must agree, and the odd one stand nowhere near. */
function proseDoubt(equation: Equation, court: Court): DoubtReason | null {
  if (!isAlone(court.tallies.ofKindWithTables(equation.identity.key), 3)) return 'prose-unsure';
  if (standsElsewhere(equation, court.amounts)) return 'printed-elsewhere';
  const said = equation.terms.filter(({ figure }) => figure.ref?.kind !== 'cell');
  if (said.some(({ figure }) => figure.amount === 0 || isOfOneFund(court, figure))) {
    return 'prose-unsure';
  }
  return said.some(({ figure }) => isPrintedIn(court, equation.tables, figure))
    ? 'printed-elsewhere'
    : null;
}

/** Whether the words say out of which budget the money comes, and its path does not. */
function isOfOneFund({ disclosure: { statements, changes } }: Court, { ref }: Figure): boolean {
  if (ref?.kind === 'statement') return statements[ref.index]?.scope !== undefined;
  return ref?.kind === 'change' && changes[ref.index]?.scope !== undefined;
}

/** Whether the tables print what the text says in another cell: then it was compared with the wrong one. */
function isPrintedIn({ amountsIn }: Court, ids: readonly string[], { amount, lastDigit }: Figure) {
  const slack: Fen = (lastDigit ?? 0) / 2;
  const wanted = Math.abs(amount ?? 0);
  return ids.some((id) => isAmong(amountsIn.get(id) ?? [], wanted, slack));
}
