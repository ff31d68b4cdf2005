import { expect, it } from 'vitest';
import { amountsIn, type PrintedItem } from '#ingest/read/pdf/page/printed-places.ts';

const item = (text: string, x: number, y: number, width = 0.05): PrintedItem => ({
  text,
  box: { x, y, width, height: 0.01 },
});

it('an amount is found whatever stands between its thousands', () => {
  const page = [item('行政运行', 0.1, 0.2), item('1,043.55', 0.5, 0.2), item('43.55', 0.7, 0.2)];
  expect(amountsIn(page, '1043.55', '')).toEqual([page[1]?.box]);
});

it('of the same amount twice that in the row of its name is meant', () => {
  const page = [
    item('行政运行', 0.1, 0.2),
    item('576.77', 0.5, 0.2),
    item('机关服务', 0.1, 0.3),
    item('576.77', 0.5, 0.301),
  ];
  expect(amountsIn(page, '576.77', '机关服务')).toEqual([page[3]?.box]);
  expect(amountsIn(page, '576.77', '不在这一页')).toHaveLength(2);
});

it('a number in pieces is one; a piece of another number is none', () => {
  const page = [
    item('1,', 0.5, 0.2, 0.01),
    item('043', 0.51, 0.2, 0.03),
    item('.55', 0.54, 0.2, 0.02),
  ];
  expect(amountsIn(page, '1,043.55', '')).toMatchObject([{ x: 0.5, y: 0.2 }]);
  expect(amountsIn(page, '043', '')).toHaveLength(1);
  expect(amountsIn([item('2043.55', 0.5, 0.2)], '043.55', '')).toEqual([]);
});

it('nothing is looked for without an amount', () => {
  expect(amountsIn([item('', 0, 0)], '', '行政运行')).toEqual([]);
});
