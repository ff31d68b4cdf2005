/** The budget of a unit (单位预算) whose sentences with figures say 本部门: whose are they, the unit's or the department's? */
import { amountsIn, sentencesOf } from '../prose/verbatim/sentences.ts';
import { questionRule, remark } from '../rule.ts';

export const unitSaysDepartment = questionRule('unit-says-department', (disclosure) => {
  if (disclosure.organization.kind !== 'unit') return [];
  const found = sentencesOf(disclosure).filter(
    (sentence) => /(?:本|我)部门/.test(sentence.words) && amountsIn(sentence).length > 0,
  );
  const [first] = found;
  if (!first) return [];
  const at = first.words.search(/(?:本|我)部门/);
  return [
    remark({
      key: 'ask-unit-says-department',
      severity: 'question',
      values: {
        section: first.title,
        words: first.words.slice(Math.max(0, at - 8), at + 14),
        count: found.length,
      },
      evidence: [...new Set(found.map(({ index }) => index))].map(
        (index) => ({ kind: 'text', index }) as const,
      ),
    }),
  ];
});
