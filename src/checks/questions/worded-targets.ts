/** Targets that are words and no figures cannot be measured (财预〔2021〕101号: 定量为主); no targets even less. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { targetValue } from '#domain/targets/target.ts';
import { questionRule, remark, type Remark } from '../rule.ts';
import { amountStyle } from '../amount-style.ts';

export const wordedTargets = questionRule('worded-targets', (disclosure, { thresholds }) =>
  disclosure.projects.flatMap((project, index): Remark[] => {
    const { name, indicators } = project;
    if (indicators.length === 0) return withoutTargets(disclosure, index);
    const worded = indicators.filter(({ target }) => targetValue(target).kind === 'worded').length;
    const count = indicators.length;
    if ((worded / count) * 100 < thresholds.wordedShare) return [];
    return [
      remark({
        key: 'ask-worded-targets',
        severity: 'question',
        values: { project: name, worded, count, threshold: thresholds.wordedShare },
        evidence: [{ kind: 'project', index }],
      }),
    ];
  }),
);

/** Asked only where other projects of the document have targets: else targets stand elsewhere. */
function withoutTargets(disclosure: Disclosure, index: number): Remark[] {
  const project = disclosure.projects[index];
  const published = disclosure.projects.some(({ indicators }) => indicators.length > 0);
  if (!project || !published) return [];
  return [
    remark({
      key: 'ask-no-targets',
      severity: 'question',
      values: { project: project.name, amount: project.amount ?? 0, ...amountStyle(disclosure) },
      evidence: [{ kind: 'project', index }],
    }),
  ];
}
