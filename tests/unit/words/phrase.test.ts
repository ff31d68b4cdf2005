import { expect, test } from 'vitest';
import { phrase, phraseText, slot } from '#words/phrase.ts';
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
  const cause = { of: 'project', delta: -100, share: 50 };
  const said = (delta: number | null, of: typeof cause | null) =>
    phraseText(lead({ year: 2023, delta, cause: of }), () => '…');
  expect(said(null, null)).toBe('2023年安排支出 …。');
  expect(said(0, null)).toBe('2023年安排支出 …，与上年持平。');
  expect(said(200, null)).toBe('2023年安排支出 …，比上年多 …。');
  expect(said(-200, cause)).toBe('2023年安排支出 …，比上年少 …，主要是项目支出少 …。');
  // Less than half is not what it is mostly due to.
  expect(said(-200, { ...cause, share: 40 })).toBe(
    '2023年安排支出 …，比上年少 …，其中项目支出少 …。',
  );
  const subject = { name: '其他城乡社区支出', delta: -90 };
  expect(phraseText(lead({ year: 2023, delta: -200, cause, subject }), () => '…')).toBe(
    '2023年安排支出 …，比上年少 …，主要是项目支出少 …，其中其他城乡社区支出少 …。',
  );
  expect(phraseText(lead({ year: 2023, delta: -200, subject }), () => '…')).toBe(
    '2023年安排支出 …，比上年少 …，变动最大的是其他城乡社区支出，少 …。',
  );
});
