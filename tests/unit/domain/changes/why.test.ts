import { expect, test } from 'vitest';
import { largestMove } from '#domain/changes/largest-move.ts';
import { reasonParts } from '#domain/changes/reason-parts.ts';
import { unexplainedBy, whyOf } from '#domain/changes/why.ts';
import {
  amountTable,
  disclosureWith,
  sample,
  subjectRow,
  totalOf,
  wan,
} from '../../../support/disclosure.ts';

const reason =
  '说明：一是刚性支出约105,041.04万元；新增经费2,461.86万元，合计项目增加111,912.44万元；' +
  '二是规模减少2,846.11万元；三是服务费增加178,309.00万元';

test('points are cut where they are counted, each with the one sum that it names', () => {
  expect(reasonParts(reason).map(({ delta }) => delta)).toEqual([
    wan(111_912.44),
    wan(-2_846.11),
    wan(178_309),
  ]);
  expect(reasonParts(reason)[1]?.text).toBe('规模减少2,846.11万元');
  expect(reasonParts('（一）甲增加1万元；（二）乙').map(({ delta }) => delta)).toEqual([
    wan(1),
    null,
  ]);
  expect(reasonParts('1.甲减少2.5亿元。2.乙')[0]?.delta).toBe(-wan(25_000));
});

test('a reason that counts nothing has no points, and several sums are not chosen from', () => {
  expect(reasonParts('人员经费增加')).toEqual([]);
  expect(reasonParts('一是')).toEqual([]);
  expect(reasonParts('一是增加1万元、增加2万元；二是乙')[0]?.delta).toBeNull();
});

const stated = (reasonText: string | null) =>
  disclosureWith({
    changes: [
      { of: 'total', baseYear: 2022, delta: wan(289_001.08), rate: 50.8, reason: reasonText },
    ],
  });

test('what the sums of a reason leave open of the change is told, to the fen', () => {
  const why = whyOf(stated(reason), null);
  expect(why?.cause).toBeNull();
  // 289,001.08 − (111,912.44 − 2,846.11 + 178,309.00) = 1,625.75
  expect(unexplainedBy(why!.reason!, why!.total.delta)).toBe(wan(1_625.75));
  expect(unexplainedBy(whyOf(stated('人员经费增加'), null)!.reason!, 1)).toBeNull();
});

const columns = ['total', 'basic', 'project'];
const year = (of: number, ...rows: Parameters<typeof amountTable>[2]) => ({
  ...sample,
  id: `130207-301-${of}-budget`,
  year: of,
  changes: [],
  statements: [],
  tables: [amountTable('expenditure', columns, rows)],
});
const before = year(
  2024,
  totalOf(100, 60, 40),
  subjectRow('212', '城乡社区支出', 90, 60, 30),
  subjectRow('21299', '其他城乡社区支出', 90, 60, 30),
  subjectRow('208', '社会保障和就业支出', 10, 0, 10),
);
const after = year(
  2025,
  totalOf(130, 62, 68),
  subjectRow('212', '城乡社区支出', 125, 62, 63),
  subjectRow('21299', '其他城乡社区支出', 125, 62, 63),
  subjectRow('208', '社会保障和就业支出', 5, 0, 5),
);

test('of two documents the part that weighs most is the cause, and never the total itself', () => {
  const why = whyOf(after, before);
  expect(why?.total).toMatchObject({ delta: wan(30), deltaRef: null, baseYear: 2024 });
  expect(why?.cause).toMatchObject({ of: 'project', delta: wan(28) });
  expect(why?.reason).toBeNull();
  expect(whyOf(after, null)).toBeNull();
});

test('the subject that moved most goes the way of the whole, in the measure that is asked for', () => {
  expect(largestMove(before, after, 1, 'project')).toMatchObject({
    code: '21299',
    name: '其他城乡社区支出',
    delta: wan(33),
  });
  expect(largestMove(before, after, -1)).toMatchObject({ code: '208', delta: wan(-5) });
  expect(largestMove(after, after, 1)).toBeNull();
});
