/** How surely a table was read: the sums inside it that hold, and those that nothing explains. */
import { isInside, type Equation } from './equation.ts';

export interface TableEvidence {
  /** Sums inside the table that hold, rounding included. */
  readonly held: number;
  /** Broken sums that no single figure explains. */
  readonly unexplained: readonly Equation[];
}

/** Of every table that has a sum of its own, by the table's id. */
export function tableEvidence(
  equations: readonly Equation[],
  explained: (equation: Equation) => boolean,
): ReadonlyMap<string, TableEvidence> {
  const found = new Map<string, { held: number; unexplained: Equation[] }>();
  for (const each of equations) {
    if (!isInside(each)) continue;
    const [table = ''] = each.tables;
    const of = found.get(table) ?? { held: 0, unexplained: [] };
    found.set(table, of);
    if (each.claim === null) of.held += 1;
    else if (!explained(each)) of.unexplained.push(each);
  }
  return found;
}

/**
 * Nearly all of its sums hold: at most one of a hundred is broken without a figure that explains it, and
 * one in a small table. A table without any sum bears no witness either way.
 */
export function isWellRead(evidence: TableEvidence | undefined): boolean {
  if (!evidence) return true;
  const { held, unexplained } = evidence;
  return unexplained.length <= Math.max(1, held / 100);
}
