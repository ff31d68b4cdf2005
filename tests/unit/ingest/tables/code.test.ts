import { expect, test } from 'vitest';
import { codeBefore, codesDown, joinCode } from '../../../../src/ingest/tables/code.ts';

test.each([
  [['2010301'], '2010301'],
  [['201', '03', '01'], '2010301'],
  [['201', '03', ''], '20103'],
  [['201', '', ''], '201'],
  [['301', '2'], '30102'],
  [['201', '20103', '2010301'], '2010301'],
  [[' 201 ', '０３', '01'], '2010301'],
])('%j is the code %s', (cells, code) => {
  expect(joinCode(cells)).toBe(code);
});

test.each([[['101']], [['201001']], [['合计', '', '']], [['']], [['9010101']]])(
  '%j is no code of a classification',
  (cells) => {
    expect(joinCode(cells)).toBe('');
  },
);

test('a code may stand before the name in one cell', () => {
  expect(codeBefore('2010301行政运行')).toEqual({ code: '2010301', name: '行政运行' });
  expect(codeBefore('[20103] 政府办公厅')).toEqual({ code: '20103', name: '政府办公厅' });
  expect(codeBefore('2023年项目')).toBeNull();
});

test.each([
  [
    [['208'], ['05'], ['2080505'], ['99'], ['2089901'], ['210']],
    ['208', '20805', '2080505', '20899', '2089901', '210'],
  ],
  [
    [['201'], ['06'], ['01'], ['02']],
    ['201', '20106', '2010601', '2010602'],
  ],
  [
    [
      ['201', '', ''],
      ['', '06', ''],
      ['', '', '01'],
    ],
    ['201', '20106', '2010601'],
  ],
  [
    [['06'], ['合计']],
    ['', ''],
  ],
])('the codes down %j are %j', (rows, codes) => {
  expect(codesDown(rows)).toEqual(codes);
});
