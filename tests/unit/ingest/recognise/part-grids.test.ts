import { expect, test } from 'vitest';
import type { Cell, Document, Grid } from '../../../../src/ingest/read/document.ts';
import { partGrids } from '../../../../src/ingest/recognise/part-grids.ts';

/** Cells as text*span. */
function grid(...rows: string[][]): Grid {
  const at = { table: 5 };
  const cell = (text: string, row: number): Cell => {
    const [words = '', span = '1'] = text.split('*');
    return { text: words, columnSpan: Number(span), covered: false, at: { ...at, row: row + 1 } };
  };
  return { kind: 'grid', at, rows: rows.map((row, index) => row.map((text) => cell(text, index))) };
}

function parted(...rows: string[][]): string[][][] {
  const document: Document = { format: 'doc', blocks: [grid(...rows)] };
  return partGrids(document).blocks.map((block) =>
    block.kind === 'grid'
      ? block.rows.map((row) => row.map((cell) => `${cell.text}*${cell.columnSpan}`))
      : [],
  );
}

const header = ['一级指标', '二级指标*2', '三级指标', '指标值'];
const indicator = ['产出指标', '数量指标*2', '车辆', '1辆'];

test('a goal right above the indicators is a table of its own, without the columns of the other', () => {
  expect(parted(['绩效目标*2', '完成购置*3'], header, indicator)).toEqual([
    [['绩效目标*1', '完成购置*1']],
    [
      ['一级指标*1', '二级指标*1', '三级指标*1', '指标值*1'],
      ['产出指标*1', '数量指标*1', '车辆*1', '1辆*1'],
    ],
  ]);
});

test('each of several goals in one table begins a table', () => {
  const goal = ['绩效目标*2', '完成购置*3'];
  expect(parted(goal, header, indicator, goal, header).map((rows) => rows.length)).toEqual([
    1, 2, 1, 1,
  ]);
});

test('the cells keep their places', () => {
  const document: Document = {
    format: 'doc',
    blocks: [grid(['绩效目标*2', '完成购置*3'], header, indicator)],
  };
  const [, indicators] = partGrids(document).blocks;
  expect(indicators?.kind === 'grid' && indicators.rows[1]?.[0]?.at).toEqual({ table: 5, row: 3 });
});

test('other tables stay as they are', () => {
  const document: Document = { format: 'doc', blocks: [grid(header, indicator), grid(['a', 'b'])] };
  expect(partGrids(document)).toEqual(document);
});
