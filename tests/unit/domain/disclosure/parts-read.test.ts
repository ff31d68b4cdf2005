import { expect, test } from 'vitest';
import { printedStep, unreadOf } from '#domain/disclosure/parts-read.ts';
import { printedTree, unreadIn } from '#domain/subjects/printed-tree.ts';
import { amountTable, sample, subjectRow, totalOf, wan } from '../../../support/disclosure.ts';

const step = printedStep({ unit: '万元', decimals: 2 });

test('the step is what the last printed decimal is worth', () => {
  expect(step).toBe(10_000);
  expect(printedStep({ unit: '元', decimals: 0 })).toBe(100);
  const own = { ...amountTable('general', [], []), unit: '元' as const, decimals: 2 };
  expect(printedStep({ unit: '万元', decimals: 2 }, own)).toBe(1);
});

test('parts that a page end cut leave what is missing, to the fen', () => {
  expect(unreadOf(wan(1294.21), [wan(53.6), wan(823.86)], step)).toBe(wan(416.75));
});

test('what every rounded figure may leave is no missing part', () => {
  // Four figures of 0.01 万元 each: (3 + 1) × 0.01 / 2 = 0.02.
  const parts = [wan(1.01), wan(1.01), wan(1.01)];
  expect(unreadOf(wan(3.05), parts, step)).toBe(0);
  expect(unreadOf(wan(3.06), parts, step)).toBe(wan(0.03));
});

test('parts of more than the whole are told by their sign, and negative parts count', () => {
  expect(unreadOf(wan(5), [wan(4), wan(2)], step)).toBe(wan(-1));
  expect(unreadOf(wan(5), [wan(7), wan(-2)], step)).toBe(0);
});

test('without a part nothing is missing, and without a whole nothing can be told', () => {
  expect(unreadOf(wan(5), [], step)).toBe(0);
  expect(unreadOf(wan(5), [null, null], step)).toBe(0);
  expect(unreadOf(null, [wan(5)], step)).toBeNull();
});

const columns = ['total', 'basic', 'project'];
const cut = (...rows: Parameters<typeof amountTable>[2]) => ({
  ...sample,
  tables: [amountTable('expenditure', columns, rows)],
  statements: [{ id: 'expenditure.total', amount: wan(857_808.76) }],
});

test('a table that was read without its total has the total that the text states, and not its own sum', () => {
  const disclosure = cut(subjectRow('205', '教育支出', 53.6, 0, 53.6));
  const root = printedTree(disclosure, disclosure.tables[0]!);
  expect(root.amounts['total']).toBe(wan(857_808.76));
  expect(unreadIn(root, 'total', root)).toBe(wan(857_755.16));
});

test('without any total no share of one can be told', () => {
  const disclosure = { ...cut(subjectRow('205', '教育支出', 53.6, 0, 53.6)), statements: [] };
  const root = printedTree(disclosure, disclosure.tables[0]!);
  expect(unreadIn(root, 'total', root)).toBeNull();
});

test('a printed total is the whole, whatever the text says', () => {
  const disclosure = cut(totalOf(53.6, 0, 53.6), subjectRow('205', '教育支出', 53.6, 0, 53.6));
  const root = printedTree(disclosure, disclosure.tables[0]!);
  expect(root.amounts['total']).toBe(wan(53.6));
  expect(unreadIn(root, 'total', root)).toBe(0);
});
