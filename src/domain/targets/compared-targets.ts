/** What two years of one department set out to do: projects paired as where their money is compared. */
import { comparedProjects } from '../changes/compared-projects.ts';
import type { Disclosure, Indicator, Project, Text } from '../disclosure/disclosure.ts';
import { nameKey } from '../text/name-key.ts';
import { comparedReasons, type ComparedReason } from './compared-reasons.ts';
import {
  comparedIndicators,
  comparedTexts,
  type ComparedText,
  type TargetChange,
} from './compared-texts.ts';
import { withMoves, type MovedIndicator } from './moved-indicators.ts';

type SideName = 'before' | 'after';

export interface ComparedTargetList {
  /** Empty for the department as a whole. */
  readonly project: string;
  /** The earlier name, where it is written otherwise. */
  readonly formerly: string | null;
  /** Index in the projects of either disclosure; `null` where it has no such project, and for the department. */
  readonly before: number | null;
  readonly after: number | null;
  /** The side that has the project and says nothing of what it is for: then nothing was added or removed. */
  readonly untold: SideName | null;
  readonly goals: readonly ComparedText[];
  readonly indicators: readonly MovedIndicator[];
  readonly reasons: readonly ComparedReason[];
}

export interface ComparedTargets {
  readonly before: Disclosure;
  readonly after: Disclosure;
  /** The documents of which no project's targets were read: then no project is compared. */
  readonly silent: readonly SideName[];
  /** Those that both have, in the order of the later one. */
  readonly projects: readonly ComparedTargetList[];
  /** Those with targets in one of the years alone: of the later one added, of the earlier one removed. */
  readonly alone: readonly ComparedTargetList[];
  /** `null` where neither has targets of its own, nor a reason that both give. */
  readonly department: ComparedTargetList | null;
}

/**
 * Compares what two disclosures of one organization set out to do, the earlier one before. A document
 * whose projects have neither goal nor indicator is told in `silent`, a single such project in
 * `untold`: what was not read was not taken away.
 */
export function comparedTargets(before: Disclosure, after: Disclosure): ComparedTargets {
  const silent = (['before', 'after'] as const).filter(
    (side) => !{ before, after }[side].projects.some(isTold),
  );
  const rows = silent.length > 0 ? [] : (comparedProjects(before, after)?.rows ?? []);
  const lists = withMoves(
    rows.map((row) => listOf(row.before?.ref, row.after?.ref, before, after)),
    before,
    after,
  );
  return {
    before,
    after,
    silent,
    projects: lists.filter((list) => list.before !== null && list.after !== null),
    alone: lists.filter(
      (list) =>
        (list.before === null || list.after === null) &&
        list.goals.length + list.indicators.length > 0,
    ),
    department: departmentList(before, after),
  };
}

/** How many indicators changed in which way; those that moved count as moved, once. */
export function countTargetChanges(
  lists: readonly ComparedTargetList[],
): Readonly<Record<TargetChange | 'moved', number>> {
  const counts = { added: 0, removed: 0, value: 0, worded: 0, same: 0, moved: 0 };
  for (const { change, moved } of lists.flatMap(({ indicators }) => indicators)) {
    if (moved === null) counts[change] += 1;
    else if (change === 'added') counts.moved += 1;
  }
  return counts;
}

type ProjectRef = { readonly kind: string; readonly index?: number } | null | undefined;

function listOf(
  earlier: ProjectRef,
  later: ProjectRef,
  before: Disclosure,
  after: Disclosure,
): ComparedTargetList {
  const [one, other] = [projectAt(before, earlier), projectAt(after, later)];
  const untold = one && other ? untoldOf(one.project, other.project) : null;
  const [from, to] = [one?.project, other?.project];
  return {
    project: (to ?? from)?.name ?? '',
    formerly: from && to && nameKey(from.name) !== nameKey(to.name) ? from.name : null,
    before: one?.index ?? null,
    after: other?.index ?? null,
    untold,
    goals: untold ? [] : comparedTexts(from?.goals ?? [], to?.goals ?? []),
    indicators: untold ? [] : unmoved(from?.indicators ?? [], to?.indicators ?? []),
    reasons:
      from && to
        ? comparedReasons(before, after, [`project.${from.name}`, `project.${to.name}`])
        : [],
  };
}

function projectAt(
  { projects }: Disclosure,
  ref: ProjectRef,
): { readonly project: Project; readonly index: number } | null {
  const index = ref?.index;
  const project = index === undefined ? undefined : projects[index];
  return project && index !== undefined ? { project, index } : null;
}

function isTold({ goals, indicators }: Project): boolean {
  return goals.length + indicators.length > 0;
}

function untoldOf(before: Project, after: Project): SideName | null {
  if (isTold(before) === isTold(after)) return null;
  return isTold(before) ? 'after' : 'before';
}

function unmoved(before: readonly Indicator[], after: readonly Indicator[]): MovedIndicator[] {
  return comparedIndicators(before, after).map((each) => ({ ...each, moved: null }));
}

function departmentList(before: Disclosure, after: Disclosure): ComparedTargetList | null {
  const [from, to] = [before.performance, after.performance];
  const [told, tells] = [wholeOf(before), wholeOf(after)];
  const reasons = comparedReasons(before, after, null);
  if (!told && !tells && reasons.length === 0) return null;
  const untold = told === tells ? null : told ? 'after' : 'before';
  return {
    project: '',
    formerly: null,
    before: null,
    after: null,
    untold,
    goals: untold ? [] : comparedTexts(goalsOf(from), goalsOf(to)),
    indicators: untold ? [] : unmoved(from.indicators ?? [], to.indicators ?? []),
    reasons,
  };
}

function goalsOf({ overall, items }: Disclosure['performance']): Text[] {
  return [
    ...overall,
    ...items.map(({ target, goal, kind, ...at }) => ({ ...at, kind, text: `${target}：${goal}` })),
  ];
}

function wholeOf({ performance }: Disclosure): boolean {
  const { overall, items, indicators = [] } = performance;
  return overall.length + items.length + indicators.length > 0;
}
