import { expect, test } from 'vitest';
import type { Block, Grid } from '../../../../src/ingest/read/document.ts';
import { headingsOf, titleText } from '../../../../src/ingest/recognise/titles.ts';

const line = (text: string): Block => ({ kind: 'paragraph', text, at: {} });
const grid = (): Grid => ({ kind: 'grid', rows: [], at: {} });

/** Titles of the grids, where a title fits the grid that its key is mapped to. */
function titlesOf(blocks: readonly Block[], fitting: ReadonlyMap<Grid, string>) {
  const headings = headingsOf(blocks, (title, each) => fitting.get(each) === title);
  return [...headings.values()].map(({ title, captions }) => [titleText(title), captions.length]);
}

test('of two titles above two tables each goes to the one that it fits', () => {
  const [ledger, list] = [grid(), grid()];
  const blocks = [
    line('财政拨款收支预算总表'),
    line('部门：某局    单位：万元'),
    line('财政拨款基本支出预算表'),
    line('部门：某局    单位：万元'),
    ledger,
    list,
  ];
  const fitting = new Map([
    [ledger, '财政拨款收支预算总表'],
    [list, '财政拨款基本支出预算表'],
  ]);
  expect(titlesOf(blocks, fitting)).toEqual([
    ['财政拨款收支预算总表', 1],
    ['财政拨款基本支出预算表', 1],
  ]);
});

test('a title that was wrapped before its last word is one title', () => {
  const table = grid();
  const blocks = [line('会议费、培训费支出预算'), line('表'), line('单位：万元'), table];
  expect(titlesOf(blocks, new Map([[table, '会议费、培训费支出预算表']]))).toEqual([
    ['会议费、培训费支出预算表', 1],
  ]);
});

test('a sentence ends the search, so that a contents page gives no title', () => {
  const blocks = [line('一、收支总表'), line('以下各表以万元为单位。'), grid()];
  expect(titlesOf(blocks, new Map())).toEqual([['', 0]]);
});
