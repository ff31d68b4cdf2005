/** Two projects with the same targets: are they one, or were the targets copied? */
import type { Project } from '#domain/disclosure/disclosure.ts';
import { questionRule, remark } from '../rule.ts';

export const sameTargets = questionRule('same-targets', ({ projects }, { thresholds }) =>
  projects.flatMap((one, index) =>
    projects.slice(index + 1).flatMap((other, offset) => {
      const share = sharedTargets(one, other);
      if (share === null || share < thresholds.sameTargetsShare) return [];
      return remark({
        key: 'ask-same-targets',
        severity: 'question',
        values: {
          project: one.name,
          other: other.name,
          share,
          threshold: thresholds.sameTargetsShare,
        },
        evidence: [
          { kind: 'project', index },
          { kind: 'project', index: index + 1 + offset },
        ],
      });
    }),
  ),
);

/** Indicators with the same name and value, in percent of the longer list; `null` below three. */
function sharedTargets(one: Project, other: Project): number | null {
  const longer = Math.max(one.indicators.length, other.indicators.length);
  if (longer < 3) return null;
  const known = new Set(one.indicators.map(targetOf));
  const shared = other.indicators.filter((indicator) => known.has(targetOf(indicator)));
  return (shared.length / longer) * 100;
}

function targetOf({ level3, target }: Project['indicators'][number]): string {
  return `${level3}|${target}`.replace(/\s+/g, '');
}
