/**
 * Targets of a project that stand in this document as in those of the two years before, value for value.
 * Asked only where all three documents give them; 财预〔2021〕101号 asks for targets by the year's own plan.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import { comparedTargets, type ComparedTargetList } from '#domain/targets/compared-targets.ts';
import { questionRule, remark } from '../rule.ts';

/** One target that stays says little: a rate of 100% is often the law's. */
const least = 2;

export const unchangedTargets = questionRule('unchanged-targets', (disclosure, { related }) => {
  const before = yearOf(disclosure, related, 1);
  const first = before && yearOf(disclosure, related, 2);
  if (!before || !first) return [];
  const kept = new Map(
    comparedTargets(first, before).projects.flatMap((list) =>
      isUnchanged(list) ? [[list.after, list] as const] : [],
    ),
  );
  return comparedTargets(before, disclosure).projects.flatMap((list) => {
    if (!isUnchanged(list) || list.after === null || !kept.has(list.before)) return [];
    return remark({
      key: 'ask-unchanged-targets',
      severity: 'question',
      values: {
        project: list.project,
        count: list.indicators.length,
        since: first.year,
        until: disclosure.year,
      },
      evidence: [{ kind: 'project', index: list.after }],
    });
  });
});

/** The document of so many years before, of the same stage and kind. */
function yearOf(
  of: Disclosure,
  related: readonly Disclosure[],
  years: number,
): Disclosure | undefined {
  return related.find(
    (other) =>
      other.year === of.year - years &&
      other.stage === of.stage &&
      other.organization.kind === of.organization.kind &&
      sameOrganization(other, of),
  );
}

function isUnchanged({ indicators }: ComparedTargetList): boolean {
  return indicators.length >= least && indicators.every(({ change }) => change === 'same');
}
