/**
 * Kinds of cost that the words on 机关运行经费 list and 基本支出 does not plan by economy: is the list copied,
 * or is the money in projects?
 */
import { economicSections } from '#domain/subjects/economic-subjects.ts';
import { sheetOf } from '../disclosure-index.ts';
import { verbatimTexts } from '../prose/verbatim/text-amounts.ts';
import { questionRule, remark } from '../rule.ts';

/** 款 of 商品和服务支出, and the words by which such a list has them: 维修 for 维修（护）费. */
const items = economicSections('302').map(([code, name]) => ({
  code,
  name,
  words: name.replace(/（.*$/, ''),
}));

export const listedNotBudgeted = questionRule('listed-not-budgeted', (disclosure) => {
  const basic = sheetOf(disclosure, 'basic');
  const section = verbatimTexts(disclosure).find(
    ({ index }) => disclosure.texts[index]?.id === 'agencyOperating',
  );
  if (!basic || !section || basic.byCode.size === 0) return [];
  const listed = items.filter(({ words }) => section.words.includes(words));
  const missing = listed.filter(({ code }) => !basic.byCode.has(code));
  // Detail below class 302 may not be printed at all.
  if (missing.length === 0 || missing.length === listed.length) return [];
  return [
    remark({
      key: 'ask-listed-not-budgeted',
      severity: 'question',
      values: { words: missing.map(({ code, name }) => `${code} ${name}`).join('、') },
      evidence: [
        { kind: 'text', index: section.index },
        { kind: 'table', table: 'basic' },
      ],
    }),
  ];
});
