import { expect, test } from 'vitest';
import { namesAbove } from '#domain/subjects/distinct-names.ts';

test('subjects of one name are told apart by the one above', () => {
  const above = namesAbove([
    { code: '20129', name: '群众团体事务' },
    { code: '2012902', name: '一般行政管理事务' },
    { code: '20132', name: '组织事务' },
    { code: '2013202', name: '一般行政管理事务' },
    { code: '2013201', name: '行政运行' },
  ]);
  expect([...above]).toEqual([
    ['2012902', '群众团体事务'],
    ['2013202', '组织事务'],
  ]);
});

test('a 款 and its only 项 may have one name, and a part is not told by its own name', () => {
  expect(
    namesAbove([
      { code: '20499', name: '其他公共安全支出' },
      { code: '2049999', name: '其他公共安全支出' },
    ]).size,
  ).toBe(0);
  const above = namesAbove([
    { code: '22999', name: '其他支出' },
    { code: '2299999', name: '其他支出' },
    { code: '23202', name: '债务' },
    { code: '2320299', name: '其他支出' },
  ]);
  expect([...above]).toEqual([['2320299', '债务']]);
});
