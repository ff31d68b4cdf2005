/** What an indicator's place in a disclosure leads to: a project's targets, or those of the department. */
import type { Disclosure, Indicator } from '../disclosure/disclosure.ts';
import type { IndicatorRef } from './finding.ts';

/** The list that it stands in, and whose it is: the project's name, empty for the department. */
export function indicatorsAt(
  { project }: IndicatorRef,
  { projects, performance }: Disclosure,
): { readonly project: string; readonly indicators: readonly Indicator[] } {
  if (project === null) return { project: '', indicators: performance.indicators ?? [] };
  const { name = '', indicators = [] } = projects[project] ?? {};
  return { project: name, indicators };
}

/** The indicator itself; `undefined` where the disclosure has none there. */
export function indicatorAt(ref: IndicatorRef, disclosure: Disclosure): Indicator | undefined {
  return indicatorsAt(ref, disclosure).indicators[ref.index];
}
