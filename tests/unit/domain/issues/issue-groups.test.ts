import { expect, it } from 'vitest';
import { groupIssues } from '#domain/issues/issue-groups.ts';
import { issue } from '#domain/issues/issue.ts';
import { commonSentence } from '#words/later/issue-words.ts';
import { pagesText } from '#words/zh/names/place.ts';

const unknown = (column: string, page: number, table = '支出总表') =>
  issue('column-unknown', 'warning', { table, column }, { page });

it('one cause is one group with its pages in their order, each once', () => {
  const [group, ...others] = groupIssues([
    unknown('甲', 151),
    unknown('乙', 150),
    unknown('丙', 150),
    unknown('丁', 3),
  ]);
  expect(others).toEqual([]);
  expect(group?.issues).toHaveLength(4);
  expect(group?.pages).toEqual([3, 150, 151]);
});

it('what was not read at all stands first, then the causes with the fewest places', () => {
  const groups = groupIssues([
    issue('encoding-taken', 'note', { encoding: 'utf-8', plausible: '' }),
    unknown('甲', 1),
    unknown('乙', 2),
    issue('unit-missing', 'warning', { assumed: '万元' }),
    issue('page-broken', 'error', {}, { page: 9 }),
  ]);
  expect(groups.map(({ issues }) => issues[0].key)).toEqual([
    'page-broken',
    'unit-missing',
    'column-unknown',
    'encoding-taken',
  ]);
});

it('the sentence of a group says what is the same and leaves open what is not', () => {
  const same = commonSentence([unknown('甲', 1), unknown('乙', 2)]);
  expect(same).toContain('“支出总表”的“……”一栏');
  const other = commonSentence([unknown('甲', 1), unknown('甲', 2, '收入总表')]);
  expect(other).toContain('“……”的“甲”一栏');
});

it('pages that follow each other are said as one run', () => {
  expect(pagesText([3, 5, 6, 7, 9])).toBe('第 3、5–7、9 页');
  expect(pagesText([])).toBe('');
});
