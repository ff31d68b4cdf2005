import { expect, test } from 'vitest';
import { headerSpans } from '../../../../../src/ingest/read/text/header-spans.ts';

const under = (...texts: string[]) => texts.map((text) => ({ text, columnSpan: 1 }));

test('a cell over one blank cell is one wide, a cell over named ones as wide as their run', () => {
  const spans = headerSpans(3, under('', '编码', '名称', ''));
  expect(spans).toEqual({ spans: [1, 2, 1], certain: true });
});

test('neighbouring groups are parted where the first label comes again', () => {
  const spans = headerSpans(3, under('', '项  目', '预算数', '项  目', '预算数'));
  expect(spans).toEqual({ spans: [1, 2, 2], certain: true });
});

test('groups of unequal width are parted at the repeated label', () => {
  const spans = headerSpans(3, under('', '项目', '金额', '项目', '合计', '一般', '基金', '国资'));
  expect(spans).toEqual({ spans: [1, 2, 5], certain: true });
});

test('neighbouring groups are parted after a pair of code and name', () => {
  const spans = headerSpans(3, under('', '科目编码', '科目名称', '合计', '人员', '公用'));
  expect(spans).toEqual({ spans: [1, 2, 3], certain: true });
});

test('widths that nothing tells are marked as guessed and still fill the row', () => {
  const { spans, certain } = headerSpans(2, under('甲', '乙', '丙'));
  expect(certain).toBe(false);
  expect(spans.reduce((sum, span) => sum + span, 0)).toBe(3);
});
