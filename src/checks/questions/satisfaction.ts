/** A satisfaction target without a rate: who is asked, and how many must be satisfied? */
import { targetValue } from '#domain/targets/target.ts';
import { questionRule, remark } from '../rule.ts';

export const satisfaction = questionRule('satisfaction', ({ projects }) =>
  projects.flatMap((project, index) =>
    project.indicators.flatMap(({ level1, level2, target }, indicator) => {
      const asked = /满意/.test(`${level1}${level2}`);
      if (!asked || target.trim() === '' || targetValue(target).kind !== 'worded') return [];
      return remark({
        key: 'ask-satisfaction',
        severity: 'question',
        values: { project: project.name, target },
        evidence: [{ kind: 'indicator', project: index, index: indicator }],
      });
    }),
  ),
);
