/** “主要原因是。”: the form's words stand and the reason was never filled in; so with 增加（减少）3万元. */
import { verbatimTexts } from '../prose/verbatim/text-amounts.ts';
import { questionRule, remark } from '../rule.ts';

/** An amount of 0 after 增加（减少） needs no choice between the two. */
const unfilled =
  /原因(?:是|为|系|:|：){1,2}(?=[。；;，,]|$)|(?:增加|增长)[（(](?:减少|下降)[）)](?=[1-9]|0\.\d?[1-9])|[（(](?:增加|增长)[)）][（(](?:减少|下降)[)）]/g;

export const missingReason = questionRule('missing-reason', (disclosure) =>
  verbatimTexts(disclosure).flatMap(({ index, title, words: text }) =>
    [...text.matchAll(unfilled)].map((match) => {
      const words = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 4);
      return remark({
        key: 'ask-reason-missing',
        severity: 'question',
        values: { section: title, words },
        evidence: [{ kind: 'text', index }],
      });
    }),
  ),
);
