import { expect, test } from 'vitest';
import { compareDisclosures, type ChangeList } from '#domain/changes/comparison.ts';
import { commonStyle, labelOf } from '#export/compared-data.ts';
import {
  barsOf,
  changedRows,
  findingOf,
  kindsIn,
  listedRows,
} from '#views/changes/compared-rows.ts';
import { amountTable, disclosureWith, subjectRow, totalOf } from '../../support/disclosure.ts';

const style = { unit: '万元', decimals: 2 } as const;

function year(at: number, ...rows: ReturnType<typeof subjectRow>[]) {
  return disclosureWith({
    id: `130207-301-${at}-budget`,
    year: at,
    tables: [amountTable('expenditure', ['total'], [totalOf(1), ...rows])],
    projects: [],
    changes: [],
  });
}

const before = year(
  2022,
  subjectRow('201', '一般公共服务支出', 70),
  subjectRow('20101', '人大事务', 70),
  subjectRow('2010101', '行政运行', 50),
  subjectRow('2010104', '人大会议', 20),
  subjectRow('2080501', '归口管理的行政单位离退休', 8),
);
const after = year(
  2023,
  subjectRow('201', '一般公共服务支出', 62),
  subjectRow('20101', '人大事务', 62),
  subjectRow('2010101', '行政运行', 62),
  subjectRow('2080501', '行政单位离退休', 9),
);
const comparison = compareDisclosures(before, after);
if (!comparison) throw new Error('the two years were not compared');
const list = comparison.lists[0] as ChangeList;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('by the size of the change the finest subjects stand, largest first', () => {
  const rows = listedRows(list, { sort: 'amount', change: 'all' });
  expect(ids(rows)).toEqual(['2010104', '2010101', '2080501']);
});

test('in the order of codes every level stands', () => {
  const rows = listedRows(list, { sort: 'printed', change: 'all' });
  expect(ids(rows)).toEqual(['201', '20101', '2010101', '2010104', '208', '20805', '2080501']);
});

test('a subject that rose under a new name is found as risen and as renamed', () => {
  expect(ids(listedRows(list, { sort: 'amount', change: 'risen' }))).toEqual([
    '2010101',
    '2080501',
  ]);
  expect(ids(listedRows(list, { sort: 'amount', change: 'renamed' }))).toEqual(['2080501']);
  expect(kindsIn(list, 'all')).toEqual(['risen', 'fallen', 'ended', 'renamed']);
  expect(kindsIn(list, 'new')).toContain('new');
});

test('the finding names the largest change and counts the finest subjects', () => {
  expect(findingOf(list, style)).toEqual({
    title: '人大会议变动最大，少 20.00 万元',
    counts: '3 个科目，增加 1 个，不再列 1 个，改名或改码 1 个',
  });
});

test('a bar has its sign and its word, and says all for those who listen', () => {
  const [ended, risen] = barsOf(changedRows(list), style);
  expect(ended).toMatchObject({ id: '0', delta: -20_000_000, text: '-20.00', note: '不再列' });
  expect(risen).toMatchObject({
    note: '',
    description: '行政运行，增加，50.00 万元 → 62.00 万元，+12.00 万元（+24.0%）',
  });
});

test('a break has no length and no rate', () => {
  const broken = list.rows.map((row) => ({ ...row, kind: 'break' as const, rate: null }));
  const [bar] = barsOf(broken, style);
  expect(bar).toMatchObject({ delta: null, text: '', note: '不可比' });
  expect(bar?.description).not.toContain('%');
});

test('the sides are named by their year, and by their stage where that differs', () => {
  expect(labelOf(comparison, 'before')).toBe('2022年');
  const accounts = { ...after, stage: 'finalAccounts' as const };
  expect(labelOf({ ...comparison, after: accounts }, 'after')).toBe('2023年部门决算');
});

test('amounts of two units are written in one, exactly', () => {
  const inYuan = { ...before, unit: '元' as const, decimals: 0 };
  const mixed = { ...comparison, before: inYuan };
  expect(commonStyle(after, mixed)).toEqual({ unit: '万元', decimals: 4 });
  expect(commonStyle(inYuan, mixed)).toEqual({ unit: '元', decimals: 0 });
});
