import { expect, test } from 'vitest';
import { meaningOf, variantsOf } from '../../../../../src/ingest/prose/grammar/lexicon.ts';
import { tokensOf } from '../../../../../src/ingest/prose/grammar/tokens.ts';

test('a template is every way to write a word', () => {
  expect(variantsOf('[上年]结转(和|、)结余')).toEqual([
    '上年结转和结余',
    '上年结转、结余',
    '结转和结余',
    '结转、结余',
  ]);
});

test('no two words of the lexicon are written alike with different meanings, and none is left a template', () => {
  expect(
    [...meaningOf.keys()].filter((written) => /[[\]()|]/.test(written) || written === ''),
  ).toEqual([]);
});

test('the longest word counts, and what is no word is kept as one stranger', () => {
  expect(tokensOf('一般公共预算财政拨款安排的机关运行经费').map(({ word }) => word)).toEqual([
    'general',
    'fiscal',
    'filler',
    'filler',
    'agencyOperating',
  ]);
  expect(tokensOf('花卉基本支出')).toEqual([
    { word: 'other', text: '花卉' },
    { word: 'basic', text: '基本支出' },
  ]);
  expect(tokensOf('')).toEqual([]);
});
