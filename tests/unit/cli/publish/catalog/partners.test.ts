import { expect, test } from 'vitest';
import { joinPartners, type Partner } from '../../../../../src/cli/publish/catalog/partners.ts';
import type { Disclosure } from '../../../../../src/domain/disclosure/disclosure.ts';
import { amountTable, sample, totalOf } from '../../../../support/disclosure.ts';

const spending = (amount: number) => amountTable('expenditure', ['total'], [totalOf(amount)]);

function document(
  file: string,
  sha256: string,
  part: Partial<Disclosure>,
  isJson = false,
): Partner {
  const bare = { ...sample, tables: [], projects: [], changes: [], statements: [], texts: [] };
  return { file, disclosure: { ...bare, ...part, source: { ...sample.source, sha256 } }, isJson };
}

const tables = document('表.pdf', 'a', { tables: [spending(10)] });
const text = document('说明.pdf', 'b', { texts: sample.texts });
const revised = document('新.pdf', 'c', { tables: [spending(11)] });

test('tables and text are partners, in one disclosure that names both', () => {
  const { disclosure, used, refused } = joinPartners([text, tables], new Set());
  expect([used, refused]).toEqual([['说明.pdf', '表.pdf'], []]);
  expect(disclosure.tables).toHaveLength(1);
  expect(disclosure.texts).toHaveLength(1);
});

test('a document that prints a table otherwise is refused, unless it was published first', () => {
  const { used, refused } = joinPartners([tables, text, revised], new Set());
  expect(used).toEqual(['表.pdf', '说明.pdf']);
  expect(refused).toEqual([{ file: '新.pdf', other: '表.pdf', what: 'expenditure' }]);
  expect(joinPartners([tables, revised], new Set(['c'])).used).toEqual(['新.pdf']);
});

test('a Budget JSON file that somebody set right stands for the document that it was read from', () => {
  const right = document('对.json', 'a', { tables: [spending(12)] }, true);
  const { used, within, refused } = joinPartners([tables, right], new Set());
  expect(used).toEqual(['对.json']);
  expect(within).toEqual([{ file: '表.pdf', other: '对.json' }]);
  expect(refused).toEqual([]);
});

test('two Budget JSON files of one document that differ do not both stand', () => {
  const one = document('一.json', 'a', { tables: [spending(12)] }, true);
  const two = document('二.json', 'a', { tables: [spending(13)] }, true);
  expect(joinPartners([one, two], new Set()).refused).toMatchObject([{ file: '二.json' }]);
});
