/** How surely a table was read: the sums inside it that hold, and those that nothing explains. */
import { isInside, type Equation } from './equation.ts';

interface Counted {
  /** Sums that hold, rounding included. */
  readonly held: number;
  /** Broken sums that no single figure explains. */
  readonly unexplained: readonly Equation[];
}

/** Of the sums inside a table, all together and each kind for itself: down the table, across a row. */
export interface TableEvidence extends Counted {
  readonly kinds: ReadonlyMap<string, Counted>;
}

interface Counting {
  held: number;
  unexplained: Equation[];
}

/** Of every table that has a sum of its own, by the table's id. */
export function tableEvidence(
  equations: readonly Equation[],
  explained: (equation: Equation) => boolean,
): ReadonlyMap<string, TableEvidence> {
  const found = new Map<string, Counting & { kinds: Map<string, Counting> }>();
  for (const each of equations) {
    if (!isInside(each)) continue;
    const [table = ''] = each.tables;
    const of = found.get(table) ?? { held: 0, unexplained: [], kinds: new Map<string, Counting>() };
    found.set(table, of);
    const kind = of.kinds.get(each.identity.key) ?? { held: 0, unexplained: [] };
    of.kinds.set(each.identity.key, kind);
    for (const counting of [of, kind]) {
      if (each.claim === null) counting.held += 1;
      else if (!explained(each)) counting.unexplained.push(each);
    }
  }
  return found;
}

/**
 * Nearly all of its sums hold: at most one of a hundred is broken without a figure that explains it, and
 * one in a small table. A table without any sum bears no witness either way.
 */
export function isWellRead(evidence: TableEvidence | undefined): boolean {
  return evidence === undefined || isNearlyWhole(evidence.held, evidence.unexplained.length);
}

/**
 * Whether a broken sum of the table stands nearly alone among those of its kind: a column that is missing
 * breaks the sums of the rows and none of those down the table, and a row that is missing breaks one sum
 * in every column. Such a sum itself is the trace of a misreading.
 */
export function isWellReadFor(evidence: TableEvidence | undefined, equation: Equation): boolean {
  if (isWellRead(evidence)) return true;
  const kind = isInside(equation) ? evidence?.kinds.get(equation.identity.key) : undefined;
  if (!kind || kind.held < fewest) return false;
  const { held, unexplained } = kind;
  const own = wholeOf(equation);
  const beside = unexplained.filter((each) => each !== equation && wholeOf(each) === own);
  const causes = new Set(unexplained.map(wholeOf));
  return beside.length === 0 && isNearlyWhole(held, causes.size);
}

/** So many sums of a kind must hold for it to be known at all. */
const fewest = 20;

function isNearlyWhole(held: number, broken: number): boolean {
  return broken <= Math.max(1, held / 100);
}

/** The row that states the sum. */
function wholeOf({ identity: { left } }: Equation): number | null {
  const ref = left.figures[0]?.ref;
  return ref?.kind === 'cell' ? ref.row : null;
}
