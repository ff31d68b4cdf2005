import { expect, test } from 'vitest';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { importText } from '../sample.ts';

const read = (text: string) => importText(expenditureTable() + text);

test('an item is a goal, the duty and its indicator', () => {
  const { value, issues } = read(
    '（二）分项绩效目标\n（一）\t促进落实。\n绩效目标：人大监督\n绩效指标：检查。\n',
  );
  expect(issues).toEqual([]);
  expect(value?.performance.items).toMatchObject([
    { goal: '促进落实。', target: '人大监督', indicator: '检查。', kind: 'verbatim' },
  ]);
});

test('a goal without a duty under it is reported', () => {
  const { value, issues } = read('（二）分项绩效目标\n（一）促进落实。\n');
  expect(value?.performance.items).toEqual([]);
  expect(issues.map(({ key }) => key)).toEqual(['paragraph-not-understood']);
});

test('measures are paragraphs, numbered or not', () => {
  const { value } = read('（三）工作保障措施\n1、完善制度。\n加强监督。\n');
  expect(value?.performance.measures.map(({ text }) => text)).toEqual(['完善制度。', '加强监督。']);
});

test('a term ends at the first colon and its definition may go on in the next paragraph', () => {
  const { value } = read('八、名词解释\n1、基本支出：指甲：乙。\n还有丙。\n');
  expect(value?.glossary).toMatchObject([{ term: '基本支出', definition: '指甲：乙。\n还有丙。' }]);
});

test('two sections on the same topic are two texts', () => {
  const { value } = read('六、政府采购预算情况\n甲。\n七、政府采购说明\n乙。\n');
  expect(value?.texts.map(({ id, text }) => [id, text])).toEqual([
    ['procurement', '甲。'],
    ['procurement-2', '乙。'],
  ]);
});

test('terms are told by a colon or by 指, whatever their numbering', () => {
  const { value } = read(
    '四、名词解释\n（一）、基本支出：为运转的支出。\n（二）项目支出是指为任务的支出。\n',
  );
  expect(value?.glossary.map(({ term, definition }) => [term, definition])).toEqual([
    ['基本支出', '为运转的支出。'],
    ['项目支出', '是指为任务的支出。'],
  ]);
});

test('figures on lines of their own are what is left of a table, and are reported', () => {
  const { issues } = read('三、收支情况说明\n拨款\n5.00\n4.00\n收费\n3.00\n见上。\n');
  expect(issues).toMatchObject([
    { key: 'table-unknown', severity: 'warning', values: { title: '收支情况说明' } },
  ]);
});
