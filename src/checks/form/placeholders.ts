/**
 * What a form leaves to be filled in and was not: an amount without digits (预算支出万元), XX, blanks, 增加（减少）
 * without a choice, and instructions to whoever fills it in (公开时请删除). One of a kind in a document is
 * told with its first place: a form repeats itself.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { verbatimTexts } from '../prose/verbatim/text-amounts.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

const kinds: readonly RegExp[] = [
  /(?:预算|支出|收入|经费|预算数|金额|共计|合计)为?(?:万元|亿元)/g,
  /(?<![A-Za-z])(?:[Xx]{2,}|[×ＸX]{2,}|[*＊]{2,})(?=[^A-Za-z])/g,
  /[_＿]{2,}/g,
  /(?:增加|增长|上升)[（(](?:减少|下降|降低)[）)]|(?:减少|下降|降低)[（(](?:增加|增长|上升)[）)]/g,
  /公开时[^。；，]{0,6}(?:请)?删除|[（(](?:请|此处)[^（）()。]{0,20}(?:填写|填列|说明|删除)[^（）()。]{0,12}[）)]|[（(]填写[^（）()。]{1,20}[）)]/g,
];

export const placeholders = remarkRule('placeholders', (disclosure) => {
  const remarks = kinds.flatMap((kind) => left(disclosure, kind) ?? []);
  return { examined: remarks.length, remarks };
});

function left(disclosure: Disclosure, kind: RegExp): Remark | null {
  const found = verbatimTexts(disclosure).flatMap(({ index, title, words: text }) =>
    [...text.matchAll(kind)].map((match) => {
      const words = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 8);
      return { index, title, words };
    }),
  );
  const [first] = found;
  if (!first) return null;
  const sections = [...new Set(found.map(({ index }) => index))];
  return remark({
    key: 'placeholder-left',
    severity: 'warning',
    values: { section: first.title, words: first.words, count: found.length },
    evidence: sections.map((index) => ({ kind: 'text', index }) as const),
  });
}
