import { expect, test } from 'vitest';
import type { Grid } from '../../../../../src/ingest/read/document.ts';
import { readText } from '../../../../../src/ingest/read/text/read-text.ts';
import { tableText } from '../../../../fixtures/expenditure-text.ts';

function gridIn(text: string): Grid {
  const grid = readText(text).value?.blocks.find((block) => block.kind === 'grid');
  if (grid?.kind !== 'grid') throw new Error('no grid');
  return grid;
}

test('a tab starts a cell, an empty line ends a row, and a cell keeps its padding and its line', () => {
  const grid = gridIn('\ta\n\t  b \n\n\t1\n\t\n\n\n');
  expect(grid.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['a', '  b '],
    ['1', ''],
  ]);
  expect(grid.rows[1]?.[0]?.at).toEqual({ table: 1, row: 2, line: 4 });
});

test('a line of one space parts two tables and is no paragraph', () => {
  const { value } = readText('\ta\n\n\n \n\tb\n\n');
  expect(value?.blocks.map(({ kind }) => kind)).toEqual(['grid', 'grid']);
});

test('two empty lines part two tables', () => {
  expect(readText('\ta\n\n\n\tb\n\n').value?.blocks).toHaveLength(2);
});

test('a tab inside a line belongs to the paragraph', () => {
  expect(readText('（一）\t促进').value?.blocks).toEqual([
    { kind: 'paragraph', text: '（一）\t促进', at: { line: 1 } },
  ]);
});

test('bookmarks are taken off and other square brackets stay', () => {
  const [block] = readText('[bookmark: _Toc_1]丰人社通[2022]16号').value?.blocks ?? [];
  expect(block).toMatchObject({ text: '丰人社通[2022]16号' });
});

test('carriage returns end lines too', () => {
  expect(gridIn('\ta\r\n\tb\r\n\r\n').rows[0]).toHaveLength(2);
});

test('a header cell is as wide as the named cells under it and covers the blank ones', () => {
  const grid = gridIn(
    tableText([
      ['序号', '科目', '合计'],
      ['', '编码', '名称', ''],
      ['1', '201', '公共', '5'],
    ]),
  );
  expect(grid.rows[0]?.map(({ columnSpan }) => columnSpan)).toEqual([1, 2, 1]);
  expect(grid.rows[1]?.map(({ covered }) => covered)).toEqual([true, false, false, true]);
});

test('a row with a missing cell is left out and reported with its line', () => {
  const text = tableText([
    ['a', 'b', 'c'],
    ['1', '2', '3'],
    ['9.99', '8'],
    ['4', '5', '6'],
  ]);
  const { value, issues } = readText(text);
  expect(issues).toEqual([
    {
      key: 'row-width',
      severity: 'warning',
      values: { text: '9.99 8', expected: 3, found: 2 },
      at: { table: 1, row: 3, line: 9 },
    },
  ]);
  expect(value?.blocks[0]).toMatchObject({ rows: { length: 3 } });
});

test('a header whose widths cannot be told is reported', () => {
  const { issues } = readText(
    tableText([
      ['甲', '乙'],
      ['a', 'b', 'c', 'd'],
      ['1', '2', '3', '4'],
    ]),
  );
  expect(issues.map(({ key }) => key)).toEqual(['header-unclear']);
});
