import { expect, test } from 'vitest';
import { barTables } from '../../../../../src/ingest/read/text/bars.ts';
import { readText } from '../../../../../src/ingest/read/text/read-text.ts';

const textsOf = (lines: readonly string[]) =>
  barTables(lines).map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

test('a cell a line: the row of column numbers tells how many cells a row has', () => {
  const lines = [
    '301某某局 |',
    '单位:万元 | | ||',
    '序号 |',
    '收入 |',
    '支出 | | |',
    '项目 |',
    '预算数 |',
    '项目 |',
    '预算数 | |',
    '栏次 |',
    '1 |',
    '2 |',
    '3 |',
    '4 |',
    '1 |',
    '一、拨款 |',
    '5 |',
    '|',
    '|',
  ];
  expect(textsOf(lines)).toEqual([
    [
      ['301某某局', '单位:万元'],
      ['序号', '收入', '支出'],
      ['', '项目', '预算数', '项目', '预算数'],
      ['栏次', '1', '2', '3', '4'],
      ['1', '一、拨款', '5', '', ''],
    ],
  ]);
});

test('a cell a line: without column numbers the ordinals tell it, and the last bar may be missing', () => {
  const lines = ['序号 |', '名称 |', ...[1, 2, 3, 4].flatMap((no) => [`${no} |`, `项目${no} |`])];
  expect(textsOf([...lines, '5 |', '项目5'])[0]).toHaveLength(6);
  expect(textsOf(lines)[0]?.[4]).toEqual(['4', '项目4']);
});

test('a row a line, with borders and a ruler or without', () => {
  const rows = [
    ['科目', '合计'],
    ['201', '5'],
    ['208', ''],
  ];
  expect(textsOf(['| 科目 | 合计 |', '|---|:--:|', '| 201 | 5 |', '| 208 | |'])).toEqual([rows]);
  expect(textsOf(['科目 | 合计', '201 | 5', '208 | '])).toEqual([rows]);
});

test('lines whose rows cannot be told stay lines, and none of them is lost', () => {
  const lines = ['甲 |', '乙 |', '丙 |', '丁 |'];
  expect(barTables(lines)).toEqual([]);
  expect(readText(lines.join('\n')).value?.blocks).toHaveLength(4);
});

test('cells keep the number of their line, and text around the table stays text', () => {
  const { value } = readText('表一\n科目 | 合计\n201 | 5\n208 | 6\n说明');
  expect(value?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'grid', 'paragraph']);
  const grid = value?.blocks[1];
  expect(grid?.kind === 'grid' && grid.rows[2]?.map(({ at }) => at.line)).toEqual([4, 4]);
});
