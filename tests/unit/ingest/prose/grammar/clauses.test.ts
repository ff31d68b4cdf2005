import { expect, test } from 'vitest';
import { clauseTokens } from '../../../../../src/ingest/prose/grammar/clause-lexicon.ts';
import {
  asComparison,
  baselineIn,
  changeVerbIn,
  portionIn,
  rateIn,
  reasonMarkIn,
  unchangedIn,
} from '../../../../../src/ingest/prose/grammar/clauses.ts';
import { takesAll, takesFirst } from '../../../../../src/ingest/prose/grammar/word-patterns.ts';

test('a pattern takes words whole, in part, repeated or not at all', () => {
  expect(takesAll('a b? c|d+', ['a', 'c', 'd'])).toBe(true);
  expect(takesAll('a b? c|d+', ['a', 'b'])).toBe(false);
  expect(takesFirst('a b*', ['a', 'b', 'b', 'c'])).toBe(3);
  expect(takesFirst('a b*', ['c', 'a'])).toBeNull();
  expect(takesAll('open … close', ['open', 'x', 'y', 'close'])).toBe(true);
  expect(takesAll('open … close', ['open', 'rise', 'close'])).toBe(false);
});

test('numbers with 年 and with a sign of percent are words, and no part of a longer number is', () => {
  expect(clauseTokens('比2023年增长12.5%').map(({ word, text }) => `${word} ${text}`)).toEqual([
    'than 比',
    'year 2023年',
    'rise 增长',
    'percent 12.5%',
  ]);
  expect(clauseTokens('编号12023年').map(({ word }) => word)).toEqual(['other']);
});

test.each([
  ['比上年增加', 1, 3],
  ['各减少了', -1, 0],
  ['增加(减少)', null, 0],
  ['增加/减少', null, 0],
  ['(减少)', -1, 0],
  ['新增加', 1, 0],
  ['预算减低', -1, 2],
])('the verb that %s ends with', (words, sign, start) => {
  expect(changeVerbIn(words)).toEqual({ sign, start });
});

test('a phrase that goes on behind its verb ends with none', () => {
  expect(changeVerbIn('增加人员')).toBeNull();
});

test.each([
  ['与上年同期相比', { year: 2023, basis: null }],
  ['较2022年预算数', { year: 2022, basis: 'budget' }],
  ['比上年执行数', { year: 2023, basis: 'execution' }],
  ['和2023年(上一年度)决算相比较', { year: 2023, basis: 'finalAccounts' }],
  ['同比', { year: 2023, basis: null }],
])('what %s is measured against', (words, base) => {
  expect(baselineIn(`基本支出${words}`, 2024, 'budget')).toMatchObject({ rest: '基本支出', base });
});

test('in final accounts the budget is that of the same year', () => {
  const own = { year: 2024, basis: 'budget' };
  expect(baselineIn('较年初预算数', 2024, 'finalAccounts').base).toEqual(own);
  expect(baselineIn('比2024年“三公”经费年初预算', 2024, 'finalAccounts').base).toEqual(own);
  expect(baselineIn('较年初预算数', 2024, 'budget').base).toBeNull();
});

test('to exceed is to compare', () => {
  expect(asComparison('决算数小于年初预算数')).toBe('决算数比年初预算数减少');
  expect(asComparison('同口径比上年')).toBe('比上年');
  expect(asComparison('基本支出')).toBe('基本支出');
});

test.each([
  ['与上年持平', '与上年'],
  ['无增减变化', ''],
  ['持平(增减0)', ''],
  ['与上年基本持平', null],
  ['均与上年持平', null],
  ['与上年预算数相同', null],
])('whether %s says that nothing changed', (words, before) => {
  expect(unchangedIn(words)).toBe(before);
});

test('the same of two figures that are compared', () => {
  expect(unchangedIn('与上年预算数相同', true)).toBe('与上年预算数');
});

test.each([
  ['增长(减少)0%', 0],
  ['降幅为3%', -3],
  ['同比增长约12.5%', 12.5],
  ['增长(减少)5%', null],
])('the rate in %s', (words, signed) => {
  expect(rateIn(words)?.signed).toBe(signed);
});

test('a share with its whole, and a part of the budget that was carried out', () => {
  expect(portionIn('占本年支出合计的比重为5.5%')).toEqual({
    of: 'share',
    base: '本年支出合计',
    percent: 5.5,
  });
  expect(portionIn('完成年初预算的98%')).toEqual({ of: 'completion', base: '', percent: 98 });
  expect(portionIn('增长5%')).toBeNull();
});

test.each([
  ['增加的主要原因是人员增加', '增加', '人员增加', true],
  ['主要是由于增资', '', '增资', true],
  ['主要是增资', '', '增资', false],
  ['变动原因厉行节约', '', '厉行节约', true],
])('the reason in %s', (words, before, reason, sure) => {
  const mark = reasonMarkIn(words);
  expect(mark && { before: mark.before, reason: words.slice(mark.start), sure: mark.sure }).toEqual(
    {
      before,
      reason,
      sure,
    },
  );
});

test('a numbered list is none', () => {
  expect(reasonMarkIn('主要为(一)培训')).toBeNull();
});
