import { expect, test } from 'vitest';
import { phrase, slot } from '#words/phrase.ts';
import { words } from '#words/words.ts';

test('a phrase keeps its slots where the sentence has them', () => {
  expect(phrase`${2023}年安排支出 ${slot('total')}。`).toEqual([
    '2023',
    '年安排支出 ',
    { slot: 'total' },
    '。',
  ]);
});

test('the lead says no more than what is known', () => {
  const { lead } = words.overview;
  expect(lead({ year: 2023, change: 'unknown', cause: null })).not.toContainEqual({
    slot: 'change',
  });
  const fallen = lead({
    year: 2023,
    change: 'fall',
    cause: { name: '项目支出', direction: 'fall' },
  });
  expect(fallen.map((part) => (typeof part === 'string' ? part : '…')).join('')).toBe(
    '2023年安排支出 …，比上年少 …，主要是项目支出少 …。',
  );
});
