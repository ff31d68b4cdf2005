/** A project whose name or goal speaks of running the office: is it basic expenditure (财预〔2021〕101号)? */
import { questionRule, remark } from '../rule.ts';
import { amountStyle } from '../amount-style.ts';

export const runningCost = questionRule('running-cost', (disclosure, { thresholds }) =>
  disclosure.projects.flatMap(({ name, amount, goals }, index) => {
    const text = [name, ...goals.map((goal) => goal.text)].join(' ');
    const found = thresholds.runningCostWords.filter((word) => text.includes(word));
    if (found.length === 0) return [];
    return remark({
      key: 'ask-running-cost',
      severity: 'question',
      values: {
        project: name,
        words: found.join('、'),
        amount: amount ?? 0,
        ...amountStyle(disclosure),
      },
      evidence: [{ kind: 'project', index }],
    });
  }),
);
