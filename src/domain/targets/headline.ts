/** What stands first of the projects: the largest, and how much of what they aim at is measured. */
import type { Project } from '../disclosure/disclosure.ts';
import type { Fen } from '../money/money.ts';
import { targetValue } from './target.ts';

export interface TargetCounts {
  readonly indicators: number;
  readonly measurable: number;
}

/** How many indicators the projects have, and how many of them hold a figure. */
export function countTargets(projects: readonly Project[]): TargetCounts {
  const indicators = projects.flatMap((project) => project.indicators);
  const measurable = indicators.filter(({ target }) => targetValue(target).kind === 'measurable');
  return { indicators: indicators.length, measurable: measurable.length };
}

/** Projects by amount, largest first; those without an amount last, in printed order. */
export function byAmount(projects: readonly Project[]): Project[] {
  const weight = (amount: Fen | null): number => amount ?? -1;
  return [...projects].sort((one, other) => weight(other.amount) - weight(one.amount));
}
