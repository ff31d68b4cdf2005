/** Two marks of punctuation beside each other in a sentence with figures: something was cut out or put in. */
import { verbatimTexts } from '../prose/verbatim/text-amounts.ts';
import { remark, remarkRule } from '../rule.ts';

const doubled =
  /\d[^。；]{0,60}(?:，，|,,|。。|；；|、、|：：|，。|、。|。，|，；|；。|、，)|(?:，，|；；|、、|：：|，。|、。|。，|，；|、，)[^。；]{0,60}\d/g;

export const punctuation = remarkRule('punctuation', (disclosure) => {
  const found = verbatimTexts(disclosure).flatMap(({ index, title, words: text }) =>
    [...text.matchAll(doubled)].map(([words]) => ({ index, title, words: words.slice(-40) })),
  );
  const [first] = found;
  if (!first) return { examined: 0, remarks: [] };
  const sections = [...new Set(found.map(({ index }) => index))];
  return {
    examined: 1,
    remarks: [
      remark({
        key: 'punctuation-doubled',
        severity: 'warning',
        values: { section: first.title, words: first.words, count: found.length },
        evidence: sections.map((index) => ({ kind: 'text', index }) as const),
      }),
    ],
  };
});
