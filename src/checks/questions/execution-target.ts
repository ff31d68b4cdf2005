/** A cost target that is a rate of execution (预算执行率): it says that the money is spent, not what it buys. */
import { questionRule, remark } from '../rule.ts';

export const executionTarget = questionRule('execution-target', ({ projects }) =>
  projects.flatMap(({ name, indicators }, project) =>
    indicators.flatMap(({ level1, level2, level3, description, target }, index) => {
      const cost = /成本/.test(`${level1}${level2}`);
      const execution = /(?:预算|资金|支出)?执行(?:率|进度)/.test(`${level3}${description}`);
      if (!cost || !execution) return [];
      return remark({
        key: 'ask-execution-target',
        severity: 'question',
        values: { project: name, indicator: level3 === '' ? description : level3, target },
        evidence: [{ kind: 'indicator', project, index }],
      });
    }),
  ),
);
