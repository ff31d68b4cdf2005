import { expect, test } from 'vitest';
import { readText } from '../../../../../src/ingest/read/text/read-text.ts';

const gridsOf = (lines: readonly string[]) => {
  const { value, issues } = readText(lines.join('\n'));
  const grids = value?.blocks.flatMap((block) => (block.kind === 'grid' ? [block] : [])) ?? [];
  return { grids, issues, paragraphs: (value?.blocks.length ?? 0) - grids.length };
};

const textsIn = (lines: readonly string[]) =>
  gridsOf(lines).grids[0]?.rows.map((row) =>
    row.map(({ text, columnSpan, covered }) =>
      covered ? '^' : text + (columnSpan > 1 ? `*${columnSpan}` : ''),
    ),
  );

test('a merged cell of a header reaches over the blank ones behind it, and down over those under it', () => {
  expect(
    textsIn([
      '部门：某局\t\t\t单位：万元',
      '科目编码\t科目名称\t本年支出\t',
      '\t\t合计\t基本支出',
      '201\t一般公共服务支出\t5.00\t3.00',
    ]),
  ).toEqual([
    ['部门：某局', '', '', '单位：万元'],
    ['科目编码', '科目名称', '本年支出*2'],
    ['^', '^', '合计', '基本支出'],
    ['201', '一般公共服务支出', '5.00', '3.00'],
  ]);
});

test('merged cells that left no blank ones behind them are found from the row below', () => {
  expect(
    textsIn([
      '收入\t支出',
      '项目\t预算数\t项目\t预算数',
      '一、拨款\t5\t一、教育支出\t5',
      '总计\t5\t总计\t5',
    ]),
  ).toEqual([
    ['收入*2', '支出*2'],
    ['项目', '预算数', '项目', '预算数'],
    ['一、拨款', '5', '一、教育支出', '5'],
    ['总计', '5', '总计', '5'],
  ]);
});

test('blank cells that an editor cut off at the end of a row are blank', () => {
  const lines = [
    '项目\t预算数\t决算数',
    '合计\t5\t4',
    '公务接待费\t5',
    '因公出国（境）费',
    '运行费\t\t4',
  ];
  expect(textsIn(lines)?.slice(2)).toEqual([
    ['公务接待费', '5', ''],
    ['因公出国（境）费', '', ''],
    ['运行费', '', '4'],
  ]);
});

test('a row of which nobody can tell the columns is left out and reported', () => {
  const { grids, issues } = gridsOf([
    '科目\t名称\t合计',
    '201\t服务\t5.0',
    '208\t保障\t4.0',
    '名称\t3.0',
  ]);
  expect(grids[0]?.rows).toHaveLength(3);
  expect(issues).toMatchObject([
    { key: 'row-width', values: { expected: 3, found: 2 }, at: { line: 4 } },
  ]);
});

test('two lines with tabs are no table', () => {
  expect(gridsOf(['联系人\t张三', '电话\t123', '正文。']).grids).toEqual([]);
});

test('contents with their pages and a list with its marks are no tables', () => {
  expect(gridsOf(['一、概况\t1', '二、收支预算\t2', '三、绩效\t12']).grids).toEqual([]);
  expect(gridsOf(['1、\t甲。', '2、\t乙。', '3、\t丙。']).grids).toEqual([]);
});
