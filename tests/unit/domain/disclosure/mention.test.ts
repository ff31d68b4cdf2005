import { expect, test } from 'vitest';
import { mentionOf } from '#domain/disclosure/mention.ts';
import { amountTable, disclosureWith, sample } from '../../../support/disclosure.ts';

const kept = {
  ...amountTable('other-1', ['total'], []),
  title: '部门预算项目支出表',
  columns: [{ id: 'c1', label: '金额', groups: ['绩效目标'], kind: 'amount' as const }],
  at: { page: 25 },
};
const text = {
  id: 'a',
  title: '重点项目',
  text: '绩效目标见下',
  kind: 'verbatim' as const,
  at: { page: 38 },
};

test('a table that speaks of it is told with its page, before the text', () => {
  const disclosure = disclosureWith({ tables: [kept], texts: [text] });
  expect(mentionOf(disclosure, '绩效目标')).toEqual({
    title: '部门预算项目支出表',
    page: 25,
    table: 'other-1',
  });
});

test('else the text; the explanation of the word is no mention', () => {
  expect(mentionOf(disclosureWith({ tables: [], texts: [text] }), '绩效目标')).toEqual({
    title: '重点项目',
    page: 38,
    table: null,
  });
  const glossary = [{ term: '绩效目标', definition: '绩效目标是……', kind: 'verbatim' as const }];
  expect(mentionOf({ ...sample, tables: [], texts: [], glossary }, '绩效目标')).toBeNull();
});
