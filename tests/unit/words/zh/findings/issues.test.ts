import { expect, test } from 'vitest';
import { issue } from '../../../../../src/domain/issues/issue.ts';
import { issueSentence } from '../../../../../src/words/zh/findings/issues.ts';
import { placeText } from '../../../../../src/words/zh/names/place.ts';

test('a place is told by what the format has', () => {
  expect(placeText({ line: 2130 })).toBe('第 2130 行');
  expect(placeText({ table: 3, row: 5 })).toBe('表 3 第 5 行');
  expect(placeText({ table: 3, row: 5, line: 29 })).toBe('表 3 第 5 行（原文第 29 行）');
  expect(placeText({ page: 4, table: 3 })).toBe('第 4 页 表 3');
  expect(placeText({})).toBe('');
});

test('a sentence names what was found and where it belongs', () => {
  const values = { text: '12,3x', table: '支出总表', column: '合计' };
  const sentence = issueSentence(issue('amount-unreadable', 'warning', values));
  expect(sentence).toContain('12,3x');
  expect(sentence).toContain('支出总表');
});
