import { expect, test } from 'vitest';
import type { Document } from '../../../../../src/ingest/read/document.ts';
import { mendParagraphs } from '../../../../../src/ingest/recognise/document/mend-paragraphs.ts';

function mended(format: Document['format'], ...texts: string[]): string[] {
  const blocks = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    text,
    at: { page: 1, line: index + 1 },
  }));
  return mendParagraphs({ format, blocks }).blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : '',
  );
}

test('a sentence that a page break parts is one again, and a figure keeps its unit', () => {
  expect(mended('pdf', '项目支出9万元。比上年增加480万', '元，增长5%。')).toEqual([
    '项目支出9万元。比上年增加480万元，增长5%。',
  ]);
});

test.each([
  ['a heading', '一、收入情况', '全年收入9万元，增长5%。'],
  ['a whole sentence', '收入9万元，增长5%。', '支出8万元，增长4%。'],
  ['what an ordinal begins', '包括下列各项，分别是', '1.基本支出8万元，持平。'],
  ['the title of a table', '收入9万元，增长5%', '支出预算总表'],
  ['the caption of a table', '收入9万元，增长5%', '部门：某局，单位：万元'],
])('%s is not joined', (_, before, next) => {
  expect(mended('pdf', before, next)).toEqual([before, next]);
});

test('a heading that ran into the text under it, or behind the text above, stands alone again', () => {
  expect(mended('pdf', '十、机关运行经费支出情况说明本表反映部门支出安排。')).toEqual([
    '十、机关运行经费支出情况说明',
    '本表反映部门支出安排。',
  ]);
  expect(mended('pdf', '机关运行经费预算为4万元  三、政府采购预算情况')).toEqual([
    '机关运行经费预算为4万元',
    '三、政府采购预算情况',
  ]);
});

test('other formats have paragraphs of their own', () => {
  expect(mended('docx', '比上年，增加480万', '元，增长5%。')).toHaveLength(2);
});

test('lines that were copied out of a page are one sentence, rows of figures and short lines are not', () => {
  const linesOf = (...texts: string[]) =>
    mendParagraphs({
      format: 'text',
      blocks: texts.map((text, index) => ({ kind: 'paragraph', text, at: { line: index + 1 } })),
    }).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  expect(
    linesOf(
      '2024年支出总预算12元，其中：教育支出及基本支出',
      '10元，项目支出2元。收入包括学费，补',
      '助3元。',
    ),
  ).toEqual([
    '2024年支出总预算12元，其中：教育支出及基本支出10元，项目支出2元。收入包括学费，补助3元。',
  ]);
  expect(
    linesOf('2010101 行政运行 1,234,567.00 1,234,567.00', '2010102 项目 1,000.00 2.00'),
  ).toHaveLength(2);
  expect(linesOf('本年收入，共', '3元。')).toHaveLength(2);
});
