import { expect, test } from 'vitest';
import { organizationNamed, whoseIn } from '../../../../src/ingest/prose/organizations.ts';
import { readSection } from './read-section.ts';

test('a section under the name of a unit is of that unit, item by item', () => {
  const { amounts, whose, unread } = readSection(
    { topic: 'unknown', title: '某市某局第一管理处' },
    '某市某局第一管理处预算9万元，包括公用经费2万元、项目支出3万元。',
    '（一）公用经费2万元，主要是水电费。',
    '（二）项目支出3万元，具体包括：',
  );
  expect(amounts).toEqual([
    'unit.某市某局第一管理处.total 9',
    'unit.某市某局第一管理处.expenditure.basic.running 2',
    'unit.某市某局第一管理处.expenditure.project 3',
    'unit.某市某局第一管理处.expenditure.basic.running 2',
    'unit.某市某局第一管理处.expenditure.project 3',
  ]);
  expect(new Set(whose)).toEqual(new Set(['某市某局第一管理处']));
  expect(unread).toEqual([]);
});

test('the organization without its units is another than the organization', () => {
  expect(readSection({ topic: 'overview' }, '某市某局（本级）支出预算5万元。').amounts).toEqual([
    'unit.某市某局(本级).expenditure.total 5',
  ]);
  expect(
    readSection({ topic: 'overview' }, '某市某局本级及所属单位支出预算5万元。').amounts,
  ).toEqual(['expenditure.total 5']);
});

test('a unit is turned away from by the next paragraph, or where the organization is named again', () => {
  const { amounts } = readSection(
    { topic: 'expenditure' },
    '下属实验小学支出预算3万元；某市某局基本支出2万元。',
    '下属实验小学支出预算3万元。',
    '项目支出1万元。',
  );
  expect(amounts).toEqual([
    'unit.实验小学.expenditure.total 3',
    'expenditure.basic 2',
    'unit.实验小学.expenditure.total 3',
    'expenditure.project 1',
  ]);
});

test('whom money is spent on is no one whose money it is', () => {
  const { amounts } = readSection(
    { topic: 'expenditure' },
    '教育支出（类）支出5万元，主要用于某市某局下属事业单位的人员经费。',
    '支出预算9万元，其中：部门本级和所属单位基本支出4万元。',
  );
  expect(amounts).toEqual(['function.205 5', 'expenditure.total 9', 'expenditure.basic 4']);
});

test.each([
  ['某市某局（本级）', '某市某局', '某市某局(本级)'],
  ['某市某局（本级）', '某市某局(本级)', null],
  ['某市某局', '某市某局', null],
  ['某市某某中心（某市某某办公室）', '某市某局', '某市某某中心(某市某某办公室)'],
  ['部门职责', '某市某局', null],
  ['机构编制', '某市某局', null],
  ['政府采购预算情况', '某市某局', null],
])('a section called %s in the document of %s', (title, organization, whose) => {
  expect(organizationNamed(title, organization)).toBe(whose);
});

test('words without an organization are whole', () => {
  expect(whoseIn('基本支出', '某市某局')).toEqual({ own: false, other: null, rest: '基本支出' });
  expect(whoseIn('我单位基本支出', '某市某局')).toEqual({
    own: true,
    other: null,
    rest: '基本支出',
  });
});

test('an organization may have another name in brackets', () => {
  const { amounts, whose } = readSection(
    { topic: 'expenditure' },
    '某市水源管理中心（某市调水办公室）预算9万元，包括公用经费5万元。',
  );
  expect(amounts).toEqual([
    'unit.某市水源管理中心(某市调水办公室).total 9',
    'unit.某市水源管理中心(某市调水办公室).expenditure.basic.running 5',
  ]);
  expect(new Set(whose).size).toBe(1);
});
