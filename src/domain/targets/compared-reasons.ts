/** Why the documents of two years say that a figure changed: the same words again, or others. */
import type { Change, Disclosure } from '../disclosure/disclosure.ts';
import { nameKey } from '../text/name-key.ts';
import { changeOfWords, type TargetChange } from './compared-texts.ts';

export interface ComparedReason {
  /** The path of the change that both give a reason for: `total`, `project.劳务外包经费`. */
  readonly of: string;
  /** Index in the changes of either disclosure. */
  readonly before: number;
  readonly after: number;
  readonly change: TargetChange;
}

/**
 * The reasons that both documents give for the change of one figure against their own year before: of
 * the two paths of a project, or, without them, of all that is no project's.
 */
export function comparedReasons(
  before: Disclosure,
  after: Disclosure,
  of: readonly [string, string] | null,
): ComparedReason[] {
  const isWanted = (path: string, side: 0 | 1) =>
    of ? nameKey(path) === nameKey(of[side]) : !path.startsWith('project.');
  const isGiven = (change: Change, { year }: Disclosure) =>
    Boolean(change.reason) && change.whose === undefined && change.baseYear === year - 1;
  const earlier = new Map<string, number>();
  before.changes.forEach((change, index) => {
    if (!isGiven(change, before) || !isWanted(change.of, 0)) return;
    const key = of ? '' : change.of;
    if (!earlier.has(key)) earlier.set(key, index);
  });
  const seen = new Set<string>();
  return after.changes.flatMap((change, index) => {
    const key = of ? '' : change.of;
    const partner = earlier.get(key);
    const isFirst = !seen.has(key) && isGiven(change, after) && isWanted(change.of, 1);
    if (!isFirst || partner === undefined) return [];
    seen.add(key);
    const [then, now] = [before.changes[partner]?.reason ?? '', change.reason ?? ''];
    return [{ of: change.of, before: partner, after: index, change: changeOfWords(then, now) }];
  });
}
