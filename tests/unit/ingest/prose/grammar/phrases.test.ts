import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseLength, phrasesOf } from '../../../../../src/ingest/prose/grammar/phrases.ts';
import { figuresIn, proseOf } from '../../../../../src/ingest/figures.ts';
import { folded } from '../../../../../src/ingest/wording.ts';
import { readSection } from '../read-section.ts';

function phrases(text: string) {
  return phrasesOf(folded(proseOf(text)), figuresIn(text));
}

test('a phrase ends at a mark or at a figure and knows the mark before it', () => {
  expect(
    phrases('收入1,234万元，其中：甲2万元、乙3万元。增长5%').map(({ words, figure, mark }) => [
      mark,
      words,
      figure?.text,
    ]),
  ).toEqual([
    ['.', '收入', '1,234万元'],
    [',', '其中', undefined],
    [':', '甲', '2万元'],
    ['', '、乙', '3万元'],
    ['.', '增长5%', undefined],
  ]);
});

test('a mark in short brackets parts nothing', () => {
  expect(phrases('比2023年（上一年度，下同）预算增加5万元').map(({ words }) => words)).toEqual([
    '比2023年(上一年度,下同)预算增加',
  ]);
});

const pieces = [
  '一般公共预算',
  '财政拨款',
  '支出',
  '预算',
  '总计',
  '数',
  '总',
  '（',
  '）',
  '、',
  '，',
  '；',
  '。',
  '：',
  '增加',
  '（减少）',
  '与上年相比',
  '2024年',
  '主要原因是',
  '主要是',
  '持平',
  '其中',
  '公务用车',
  '运行',
  '维护',
  '“',
  '”',
  '（类）',
  '（项）',
  '-',
  '1',
  '9.5',
  '万元',
  '%',
  '辆',
  '批次',
  '人次',
  '某局',
  '车辆',
  '单价100万元以上',
  ' ',
];

test('no pattern is given more than a bounded part of a text, however long, and no figure is lost', () => {
  const text = fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.integer({ min: 1, max: 40 }))
    .map(([parts, times]) => parts.join('').repeat(times));
  fc.assert(
    fc.property(text, (made) => {
      const found = phrases(made);
      const length = proseOf(made).length;
      expect(found.every(({ words }) => words.length <= phraseLength)).toBe(true);
      expect(found.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThanOrEqual(length);
      expect(found.flatMap(({ figure }) => (figure ? [figure] : []))).toEqual(figuresIn(made));
    }),
  );
});

test.each([
  '支出预算总数',
  '增加（减少）',
  '（',
  '与2024年',
  '公务用车运行维护',
  '“一般-',
  '主要原因是',
  '1批次（',
])('a text of nothing but %s is read to its end', (piece) => {
  const { unread } = readSection({ topic: 'overview' }, `${piece.repeat(20_000)}5万元。`);
  expect(unread.length).toBeLessThanOrEqual(1);
});
