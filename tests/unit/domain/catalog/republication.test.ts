import { expect, test } from 'vitest';
import { changedCells } from '../../../../src/domain/catalog/republication.ts';
import { amountTable, sample, subjectRow, totalOf, wan } from '../../../support/disclosure.ts';

const columns = ['total', 'basic'];
const first = amountTable('expenditure', columns, [
  totalOf(30, 10),
  subjectRow('201', '一般公共服务支出', 20, null),
  subjectRow('208', '社会保障和就业支出', 10, 10),
]);
const versions = (...rows: (typeof first)['rows'][number][]) =>
  changedCells({ ...sample, tables: [first] }, { ...sample, tables: [{ ...first, rows }] });

test('two versions that say the same have no changed cell, however their names are spaced', () => {
  const [total, services, security] = first.rows;
  if (!total || !services || !security) throw new Error('three rows');
  expect(versions(total, { ...services, name: ' 一般公共 服务支出' }, security)).toEqual([]);
});

test('a changed, a filled and a lost cell are told with both amounts and their place', () => {
  const cells = versions(
    totalOf(31, 10),
    subjectRow('201', '一般公共服务支出', 20, 5),
    subjectRow('210', '卫生健康支出', null, 1),
  );
  expect(cells.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
    ['合计', 'total', wan(30), wan(31)],
    ['一般公共服务支出', 'basic', null, wan(5)],
    ['卫生健康支出', 'basic', undefined, wan(1)],
    ['社会保障和就业支出', 'total', wan(10), undefined],
    ['社会保障和就业支出', 'basic', wan(10), undefined],
  ]);
  expect(cells[1]?.ref).toEqual({ kind: 'cell', table: 'expenditure', row: 1, column: 'basic' });
});

test('rows of one name are told apart by their order, and a table that is gone is told cell by cell', () => {
  const twice = (one: number, two: number) =>
    amountTable('other-1', ['total'], [subjectRow('', '其他', one), subjectRow('', '其他', two)]);
  const of = (...tables: (typeof first)[]) => ({ ...sample, tables });
  expect(changedCells(of(twice(1, 2)), of(twice(1, 3)))).toMatchObject([
    { before: wan(2), after: wan(3), ref: { row: 1 } },
  ]);
  expect(changedCells(of(twice(1, 2)), of())).toMatchObject([
    { before: wan(1), after: undefined },
    { before: wan(2), after: undefined },
  ]);
});
