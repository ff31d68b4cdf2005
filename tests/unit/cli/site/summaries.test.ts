import { expect, test } from 'vitest';
import type { Change, Disclosure } from '../../../../src/domain/disclosure/disclosure.ts';
import { summarise, type Summaries } from '../../../../src/cli/site/summaries.ts';
import { sample } from '../../../support/disclosure.ts';

const none: Summaries = {
  sha256: sample.source.sha256,
  texts: {},
  goals: {},
  overall: [],
  items: [],
  measures: [],
  glossary: {},
  reasons: {},
};

function stated(of: string, reason: string | null): Change {
  return { of, baseYear: 2022, delta: 100, rate: 1, reason };
}

const bare: Disclosure = {
  ...sample,
  projects: [],
  changes: [],
  texts: [],
  performance: { overall: [], items: [], measures: [] },
  glossary: [],
};

test('a reason is replaced by the summary of its change, and a change without one stays', () => {
  const changes = [stated('total', '原文的原因'), stated('basic', null)];
  const { changes: told } = summarise(
    { ...bare, changes },
    { ...none, reasons: { total: '我们的话' } },
  );
  expect(told).toEqual([stated('total', '我们的话'), stated('basic', null)]);
});

test('a reason that is knowingly left out is null, not the words of the document', () => {
  const disclosure = { ...bare, changes: [stated('total', '原文的原因')] };
  const { changes } = summarise(disclosure, { ...none, reasons: { total: null } });
  expect(changes).toEqual([stated('total', null)]);
});

test('a reason without a summary stops the run, whatever its path is called', () => {
  const disclosure = { ...bare, changes: [stated('constructor', '原文的原因')] };
  expect(() => summarise(disclosure, none)).toThrow(/constructor.*原因/);
});

test('a text, a goal or a term that is knowingly left out is dropped, its project stays', () => {
  const words = { text: '原文', kind: 'verbatim' } as const;
  const told = summarise(
    {
      ...bare,
      projects: [{ name: '会议费', amount: 6000, goals: [words, words], indicators: [] }],
      texts: [{ ...words, id: 'duties', title: '职责' }],
      glossary: [{ term: '其他收入', definition: '原文', kind: 'verbatim' }],
    },
    {
      ...none,
      goals: { 会议费: [null, '开好会'] },
      texts: { duties: null },
      glossary: { 其他收入: null },
    },
  );
  expect(told.projects).toEqual([
    { name: '会议费', amount: 6000, goals: [{ text: '开好会', kind: 'summary' }], indicators: [] },
  ]);
  expect([told.texts, told.glossary]).toEqual([[], []]);
});
