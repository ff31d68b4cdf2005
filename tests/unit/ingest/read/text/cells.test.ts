import { expect, test } from 'vitest';
import { cellTables } from '../../../../../src/ingest/read/text/cells.ts';
import { readText } from '../../../../../src/ingest/read/text/read-text.ts';

const textsOf = (lines: readonly string[]) =>
  cellTables(lines).map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

const list = ['项目', '决算数', '合计', '9.5', '因公出国费', '0', '公务接待费', '9.5'];

test('a cell a line: the labels before the first figure tell how many columns there are', () => {
  expect(textsOf(['单位：万元', ...list, '二、情况说明'])).toEqual([
    [
      ['项目', '决算数'],
      ['合计', '9.5'],
      ['因公出国费', '0'],
      ['公务接待费', '9.5'],
    ],
  ]);
  expect(textsOf(list.flatMap((cell) => [cell, '|']))).toEqual(textsOf(list));
  expect(textsOf(list.flatMap((cell) => [cell, '']))).toEqual(textsOf(list));
});

test('a row with some of its figures gives no table, and its lines are kept and reported', () => {
  const lines = ['项目', '预算数', '决算数', '合计', '9', '8', '接待费', '7', '运行费', '2', '1'];
  expect(cellTables(lines)).toEqual([]);
  expect(readText(lines.join('\n')).value?.blocks).toHaveLength(lines.length);
});

test('with a bar behind each cell blank ones are known', () => {
  const cells = [
    '项目',
    '预算数',
    '决算数',
    '合计',
    '9',
    '',
    '接待费',
    '',
    '8',
    '运行费',
    '2',
    '1',
  ];
  const { value } = readText(cells.map((cell) => `${cell} |`).join('\n'));
  const [grid] = value?.blocks ?? [];
  expect(
    grid?.kind === 'grid' ? grid.rows.map((row) => row.map(({ text }) => text)) : null,
  ).toEqual([
    ['项目', '预算数', '决算数'],
    ['合计', '9', ''],
    ['接待费', '', '8'],
    ['运行费', '2', '1'],
  ]);
});
