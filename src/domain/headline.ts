/** The few facts that stand first: what is planned, what changed and what that is mostly due to. */
import { waterfall, type Waterfall, type WaterfallStep } from './changes.ts';
import { tableOf, type Disclosure, type Project, type Table } from './disclosure.ts';
import type { Fen } from './money.ts';
import type { Subject } from './subject-tree.ts';
import { targetValue } from './target.ts';

/** The table that spending by functional subject is read from: all funds, else general budget. */
export function spendingTable(disclosure: Disclosure): Table | undefined {
  return ['expenditure', 'general']
    .map((id) => tableOf(disclosure, id))
    .find((table) => table?.rows.some(({ code }) => code !== undefined));
}

export interface Cause {
  readonly step: WaterfallStep;
  /** How much of the whole change it makes up, in percent. */
  readonly share: number;
}

/**
 * The step that weighs most in a change and goes the same way. `null` when the total does not change
 * or no single step makes up half of it.
 */
function mainCause({ prior, current, steps }: Waterfall): Cause | null {
  const delta = current - prior;
  const same = steps.filter((step) => step.of !== 'rest' && step.delta * delta > 0);
  const [first] = [...same].sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
  if (!first) return null;
  const share = (first.delta / delta) * 100;
  return share >= 50 ? { step: first, share } : null;
}

/** The waterfall of a disclosure with its main cause; `null` when no change is stated. */
export function changeStory(
  disclosure: Disclosure,
): { fall: Waterfall; cause: Cause | null } | null {
  const fall = waterfall(disclosure);
  return fall && { fall, cause: mainCause(fall) };
}

/** The child with the largest amount; `undefined` when no child has one. */
export function largestChild(subject: Subject, column: string): Subject | undefined {
  return [...subject.children]
    .filter((child) => (child.amounts[column] ?? 0) > 0)
    .sort((one, other) => (other.amounts[column] ?? 0) - (one.amounts[column] ?? 0))[0];
}

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
