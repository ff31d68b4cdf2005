/** Tables of other layouts: depths instead of codes, uses beside classes, funds that carry over. */
import { describe, expect, it } from 'vitest';
import { byUse } from '../../../src/checks/between/by-use.ts';
import { missingSections } from '../../../src/checks/form/missing-sections.ts';
import { outdatedWords } from '../../../src/checks/form/outdated-words.ts';
import { subjectNames } from '../../../src/checks/form/subject-names.ts';
import { unitHeaders } from '../../../src/checks/form/unit-headers.ts';
import { fundFlow } from '../../../src/checks/inside/fund-flow.ts';
import { subjectTree } from '../../../src/checks/inside/table-sums.ts';
import { performanceFunds } from '../../../src/checks/projects/performance-funds.ts';
import { projectQuarters } from '../../../src/checks/projects/project-quarters.ts';
import { executionTarget } from '../../../src/checks/questions/execution-target.ts';
import type { Table } from '../../../src/domain/disclosure/disclosure.ts';
import { amountTable, subjectRow, totalOf } from '../../support/disclosure.ts';
import { indicator, named, project, said, small, spendingTable, statement, text } from './small.ts';

describe('a procurement table with 货物 and 服务', () => {
  const procurement = (chairs: number) =>
    amountTable(
      'procurement',
      ['total'],
      [
        totalOf(30),
        named('一、货物A', [10], { level: 1 }),
        named('办公设备购置费', [10], { level: 2 }),
        named('台式计算机', [6], { level: 3 }),
        named('家具用具', [chairs], { level: 3 }),
        named('三、服务C', [20], { level: 1 }),
        named('物业管理', [20], { level: 2 }),
      ],
    );

  it('adds up by its depths', () => {
    expect(said(subjectTree, small({ tables: [procurement(4)] }))).toEqual([]);
    expect(said(subjectTree, small({ tables: [procurement(5)] }))).toEqual([
      ['contradiction', 'children-sum', -1],
    ]);
  });
});

it('uses beside the classes are those of 支出总表', () => {
  const list = (basic: number) =>
    amountTable(
      'balanceByUse',
      ['amount'],
      [named('一、基本支出', [basic]), named('二、项目支出', [20])],
    );
  const spent = spendingTable('expenditure', 30, 20);
  expect(said(byUse, small({ tables: [list(30), spent] }))).toEqual([]);
  expect(said(byUse, small({ tables: [list(31), spent] }))).toEqual([
    ['contradiction', 'tables-differ', 1],
  ]);
});

it('a fund carries out what it carried in and took in, less what it spent', () => {
  const columns = ['carryOver', 'currentYear', 'total', 'basic', 'project', 'carryForward'];
  const fund = (left: number) =>
    amountTable('governmentFund', columns, [totalOf(5, 20, 22, 0, 22, left)]);
  expect(said(fundFlow, small({ tables: [fund(3)] }))).toEqual([]);
  expect(said(fundFlow, small({ tables: [fund(2)] }))).toEqual([['contradiction', 'fund-flow', 1]]);
});

it('four quarters are the year of a project', () => {
  const quarters = (last: number) =>
    [10, 10, 10, last].map((amount, index) =>
      statement(`project.绿化.quarter${index + 1}`, amount),
    );
  const of = (last: number) =>
    small({ projects: [project('绿化', 40)], statements: quarters(last) });
  expect(said(projectQuarters, of(10))).toEqual([]);
  expect(said(projectQuarters, of(11))).toEqual([['contradiction', 'project-quarters', 1]]);
});

it('projects with targets cost no more than 项目支出 of a budget', () => {
  const tables = [spendingTable('expenditure', 30, 20)];
  const funds = (amount: number) =>
    small({ tables, statements: [statement('performance.projectFunds', amount)] });
  expect(said(performanceFunds, funds(20))).toEqual([]);
  expect(said(performanceFunds, funds(21))).toEqual([['warning', 'performance-funds', 1]]);
  expect(said(performanceFunds, { ...funds(21), stage: 'finalAccounts' })).toEqual([]);
});

it('a table that does not say its unit is told where the others do', () => {
  const inWan = (id: string): Table => ({ ...spendingTable(id, 3, 2), caption: ['单位：万元'] });
  const tables = [inWan('expenditure'), inWan('general'), inWan('revenue')];
  expect(said(unitHeaders, small({ tables }))).toEqual([]);
  const bare = spendingTable('governmentFund', 1, 1);
  expect(said(unitHeaders, small({ tables: [...tables, bare] }))).toEqual([
    ['warning', 'unit-missing', null],
  ]);
});

describe('words that a department owes', () => {
  const explained = ['agencyOperating', 'threePublic', 'procurement', 'assets'].map((id) =>
    text('……', id),
  );

  it('are missed where the rest is there', () => {
    expect(said(missingSections, small({ texts: explained }))).toEqual([
      ['warning', 'section-missing', null],
    ]);
    const goals = { text: '……', kind: 'summary' as const };
    const performance = { overall: [goals], items: [], measures: [] };
    expect(said(missingSections, small({ texts: explained, performance }))).toEqual([]);
  });

  it('are not missed in tables alone', () => {
    expect(said(missingSections, small({ texts: [] }))).toEqual([]);
  });
});

describe('a name that was given up', () => {
  const table = (code: string, name: string) =>
    amountTable('basic', ['total'], [subjectRow(code, name, 3)]);

  it('is told from the year in which it was', () => {
    const old = small({ year: 2019, tables: [table('30311', '住房公积金')] });
    expect(said(subjectNames, old)).toEqual([['warning', 'subject-outdated', null]]);
    expect(said(subjectNames, { ...old, year: 2017 })).toEqual([]);
  });

  it('is told in the words too', () => {
    const texts = [text('医疗卫生与计划生育支出3万元')];
    expect(said(outdatedWords, small({ year: 2018, texts }))).toEqual([]);
    expect(said(outdatedWords, small({ year: 2024, texts }))).toEqual([
      ['warning', 'subject-outdated', null],
    ]);
  });
});

it('a cost target that is a rate of execution is asked about', () => {
  const cost = { ...indicator('≥95%'), level2: '成本指标', level3: '预算执行率' };
  const asked = (one: typeof cost) =>
    said(executionTarget, small({ projects: [{ ...project('绿化', 3), indicators: [one] }] }));
  expect(asked(cost)).toEqual([['question', 'ask-execution-target', null]]);
  expect(asked({ ...cost, level2: '时效指标' })).toEqual([]);
});
