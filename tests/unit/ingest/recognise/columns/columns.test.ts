import { expect, test } from 'vitest';
import { meaningOf } from '../../../../../src/ingest/recognise/columns/columns.ts';

const header = (...labels: (string | [string, string])[]) =>
  labels.map((entry, index) => {
    const [group, label] = typeof entry === 'string' ? [null, entry] : entry;
    return { index, label, groups: group === null ? [] : [group] };
  });
const ids = (...args: Parameters<typeof meaningOf>) =>
  meaningOf(...args).map(({ role, id }) => (id === '' ? role : id));

test('columns are found in any order', () => {
  expect(
    ids('expenditure', header('项目支出', '合计', '科目名称', '基本支出', '科目编码')),
  ).toEqual(['project', 'total', 'name', 'basic', 'code']);
});

test('a 小计 means the group above it', () => {
  const columns = header('合计', ['本年收入', '小计'], ['本年收入', '其他收入']);
  expect(ids('revenue', columns)).toEqual(['total', 'currentYear', 'other']);
});

test('a code may stand in three columns', () => {
  const columns = header(['科目编码', '类'], ['科目编码', '款'], ['科目编码', '项'], '科目名称');
  expect(ids('general', columns)).toEqual(['code', 'code', 'code', 'name']);
});

test('the reserve that some provinces have has an id of its own', () => {
  expect(ids('expenditure', header('单位预留机动经费'))).toEqual(['reserve']);
});

test('a strange column, and a meaning that comes twice, are unknown', () => {
  expect(ids('general', header('合计', '平均数', '合计'))).toEqual(['total', 'unknown', 'unknown']);
});
