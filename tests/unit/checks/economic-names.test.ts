import { expect, it } from 'vitest';
import { economicNames } from '../../../src/checks/form/economic-names.ts';
import { subjectNames } from '../../../src/checks/form/subject-names.ts';
import { amountTable, subjectRow } from '../../support/disclosure.ts';
import { said, small } from './small.ts';

const basic = (...rows: [string, string][]) =>
  small({
    year: 2026,
    tables: [
      amountTable(
        'basic',
        ['total'],
        rows.map(([code, name]) => subjectRow(code, name, 1)),
      ),
    ],
  });

it('an economic code with the name of another is told', () => {
  const right = [
    ['30201', '办公费'],
    ['30207', '邮电费'],
  ] as [string, string][];
  expect(said(economicNames, basic(...right, ['30209', '物业管理费']))).toEqual([]);
  expect(said(economicNames, basic(...right, ['30208', '物业管理费']))).toEqual([
    ['warning', 'subject-other-code', null],
  ]);
  expect(said(economicNames, basic(...right, ['30208', '供暖的钱']))).toEqual([]);
});

it('a column of names that was mistaken accuses no code', () => {
  expect(said(economicNames, basic(['30208', '物业管理费'], ['30201', '邮电费']))).toEqual([]);
});

it('basic expenditure by function has functional classes, which are known', () => {
  const table = basic(['201', '一般公共服务支出']);
  expect(said(subjectNames, table).filter(([, key]) => key === 'subject-unknown')).toEqual([]);
});
