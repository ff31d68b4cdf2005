/**
 * Kinds of cost that the words on 机关运行经费 list and 基本支出 does not plan by economy: is the list copied,
 * or is the money in projects?
 */
import { sheetOf } from '../books.ts';
import { verbatimTexts } from '../prose/text-amounts.ts';
import { questionRule, remark } from '../rule.ts';

/** Items of class 302 by the name under which such lists have them. */
const items: Readonly<Record<string, string>> = {
  '30201': '办公费',
  '30202': '印刷费',
  '30205': '水费',
  '30206': '电费',
  '30207': '邮电费',
  '30208': '取暖费',
  '30209': '物业管理费',
  '30211': '差旅费',
  '30213': '维修',
  '30214': '租赁费',
  '30215': '会议费',
  '30216': '培训费',
  '30226': '劳务费',
};

export const listedNotBudgeted = questionRule('listed-not-budgeted', (disclosure) => {
  const basic = sheetOf(disclosure, 'basic');
  const section = verbatimTexts(disclosure).find(
    ({ index }) => disclosure.texts[index]?.id === 'agencyOperating',
  );
  if (!basic || !section || basic.byCode.size === 0) return [];
  const listed = Object.entries(items).filter(([, name]) => section.words.includes(name));
  const missing = listed.filter(([code]) => !basic.byCode.has(code));
  // Detail below class 302 may not be printed at all.
  if (missing.length === 0 || missing.length === listed.length) return [];
  return [
    remark({
      key: 'ask-listed-not-budgeted',
      severity: 'question',
      values: { words: missing.map(([code, name]) => `${code} ${name}`).join('、') },
      evidence: [
        { kind: 'text', index: section.index },
        { kind: 'table', table: 'basic' },
      ],
    }),
  ];
});
