/**
 * A printed figure that is wrong breaks every sum that it stands in, by the same amount, and no other.
 * Where one figure explains all broken sums around it so, and no sum that holds speaks for it, it is
 * the one to be told. A row that was not read leaves another trace: the figures around it are vouched
 * for by their other sums.
 */
import type { Fen } from '#domain/money/money.ts';
import { isExact, type Equation, type FigureKey } from './equation.ts';

/** One figure, and the broken equations that it alone explains. */
export interface Culprit {
  readonly key: FigureKey;
  /** How much too large the figure is, in fen. */
  readonly excess: Fen;
  readonly equations: readonly Equation[];
}

/** The broken equations that a figure stands in, as long as it explains all of them. */
interface Standing {
  /** How much too large the figure is by the first of them, in fen; that one may be off by `slack`. */
  readonly excess: Fen;
  readonly slack: Fen;
  readonly equations: Equation[];
}

/** The figures that each explain two broken equations or more, the strongest first; none explained twice. */
export function culpritsIn(equations: readonly Equation[]): Culprit[] {
  const strongest: Culprit[] = [];
  for (const [key, standing] of standings(equations)) {
    if (standing && standing.equations.length > 1) strongest.push({ key, ...standing });
  }
  strongest.sort((one, other) => other.equations.length - one.equations.length);
  const explained = new Set<Equation>();
  return strongest.filter(({ equations: own }) => {
    if (own.some((each) => explained.has(each))) return false;
    for (const each of own) explained.add(each);
    return true;
  });
}

/**
 * Every printed cell that a broken equation has, with all broken ones that it stands in; `null` where an
 * equation of the cell holds, or two of them break by different amounts.
 */
function standings(equations: readonly Equation[]): Map<FigureKey, Standing | null> {
  const found = new Map<FigureKey, Standing | null>();
  for (const equation of equations) {
    if (equation.claim === null || !isExact(equation)) continue;
    for (const { key, figure, times } of equation.terms) {
      if (figure.ref?.kind !== 'cell' || figure.amount === null) continue;
      const standing = found.get(key);
      if (standing === undefined) found.set(key, begun(equation, times));
      else if (standing) found.set(key, continued(standing, equation, times));
    }
  }
  for (const equation of equations) {
    if (equation.claim !== null || !isExact(equation)) continue;
    for (const { key, times } of equation.terms) {
      const standing = found.get(key);
      if (standing) found.set(key, continued(standing, equation, times));
    }
  }
  return found;
}

function begun(equation: Equation, times: number): Standing {
  return { excess: equation.difference / times, slack: equation.slack, equations: [equation] };
}

function continued(standing: Standing, equation: Equation, times: number): Standing | null {
  const { difference, slack } = equation;
  if (difference === 0) return null;
  if (Math.abs(difference / times - standing.excess) > slack + standing.slack) return null;
  standing.equations.push(equation);
  return standing;
}
