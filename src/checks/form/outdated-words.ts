/** A class that was renamed, under its old name in the words: often a text of earlier years that was kept. */
import { formerClasses } from '#domain/subjects/former-names.ts';
import { verbatimTexts } from '../prose/verbatim/text-amounts.ts';
import { remark, remarkRule } from '../rule.ts';

export const outdatedWords = remarkRule('outdated-words', (disclosure) => {
  const texts = verbatimTexts(disclosure);
  const old = formerClasses.filter(({ since }) => disclosure.year >= since);
  const remarks = texts.flatMap(({ index, words }) =>
    old
      .filter(({ name }) => words.includes(`${name}支出`))
      .map(({ name, now }) =>
        remark({
          key: 'subject-outdated',
          severity: 'warning',
          values: { row: `${name}支出`, now },
          evidence: [{ kind: 'text', index }],
        }),
      ),
  );
  return { examined: remarks.length, remarks };
});
