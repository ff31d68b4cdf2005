import { expect, test } from 'vitest';
import type { Cell, Grid } from '../../../../src/ingest/read/document.ts';
import { layoutOf } from '../../../../src/ingest/recognise/layout.ts';

const cell = (text: string, columnSpan = 1): Cell => ({ text, columnSpan, covered: false, at: {} });
const covered: Cell = { ...cell(''), covered: true };
const grid = (...rows: Cell[][]): Grid => ({ kind: 'grid', rows, at: {} });

test('true merged cells give columns their groups, and a merged body cell counts once', () => {
  const layout = layoutOf(
    grid(
      [cell('序号'), cell('收入', 2)],
      [covered, cell('项目'), cell('金额')],
      [cell('1'), cell('甲'), cell('5.00')],
      [cell('2'), cell('乙'), covered],
    ),
  );
  expect(layout.columns).toEqual([
    { index: 0, label: '序号', groups: [] },
    { index: 1, label: '项目', groups: ['收入'] },
    { index: 2, label: '金额', groups: ['收入'] },
  ]);
  const amounts = layout.body.map((line) => [line[2]?.cell.text, line[2]?.own]);
  expect(amounts).toEqual([
    ['5.00', true],
    ['5.00', false],
  ]);
});

test('caption, 栏次 row and a header that is printed again are no body', () => {
  const header = [cell('科目'), cell('金额')];
  const layout = layoutOf(
    grid(
      [cell('301某局'), cell('单位：元')],
      header,
      [cell('栏次'), cell('1')],
      [cell('甲'), cell('1')],
      header,
      [cell('乙'), cell('2')],
    ),
  );
  expect(layout.captionCells).toHaveLength(2);
  expect(layout.ignoredCells).toHaveLength(4);
  expect(layout.body.map((line) => line[0]?.cell.text)).toEqual(['甲', '乙']);
});
