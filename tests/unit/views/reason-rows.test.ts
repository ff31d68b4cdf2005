import { expect, test } from 'vitest';
import { compareDisclosures } from '#domain/changes/comparison.ts';
import { whyOf } from '#domain/changes/why.ts';
import { pointRows, stepRows, subjectRows } from '#views/changes/reason-rows.ts';
import { disclosureWith, wan } from '../../support/disclosure.ts';
import { bundled } from '../export/bundled.ts';

test('a change that is stated twice is two rows, and what the parts leave open is one', () => {
  const change = (of: string, delta: number) => ({
    ...{ of, baseYear: 2022, delta: wan(delta), rate: null, reason: null },
  });
  const rows = stepRows(
    disclosureWith({ changes: [change('total', 10), change('basic', 3), change('basic', 3)] }),
  );
  expect(rows.map(({ name, delta }) => [name, delta])).toEqual([
    ['基本支出', wan(3)],
    ['基本支出', wan(3)],
    ['其他增减', wan(4)],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('the points of a reason with what they leave open end at the change of the total', () => {
  const reason = '一是增加5万元；二是减少2万元';
  const disclosure = disclosureWith({
    changes: [{ of: 'total', baseYear: 2022, delta: wan(4), rate: null, reason }],
  });
  const rows = pointRows(whyOf(disclosure, null)!);
  expect(rows.map(({ name, delta }) => [name, delta])).toEqual([
    ['1. 增加5万元', wan(5)],
    ['2. 减少2万元', wan(-2)],
    ['其余，没有读到说明', wan(1)],
  ]);
});

test('the largest subjects of two years and the others as one add up to the change', () => {
  const [after, before] = [2025, 2024].map(
    (year) => bundled.find(([, of]) => of.id === `310107-eece0746-${year}-budget`)![1],
  );
  const list = compareDisclosures(before!, after!)!.lists[0]!;
  const rows = subjectRows(list, 6);
  expect(rows).toHaveLength(7);
  expect(rows[0]).toMatchObject({ name: '其他城乡社区支出', code: '2129999' });
  expect(rows[6]).toMatchObject({ name: '其余 18 项合计', rest: true });
  expect(rows.reduce((sum, { delta }) => sum + (delta ?? 0), 0)).toBe(list.delta);
});
