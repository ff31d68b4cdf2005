import { expect, test } from 'vitest';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { importText } from '../sample.ts';

const read = (text: string) => importText(expenditureTable() + text);

test('a project under seven heads has its name, its amount, its goal and its quarters', () => {
  const { value, issues } = read(
    '路灯更新项目经费情况说明\n一、项目概述\n更新路灯。\n六、年度预算安排\n2023年预算安排30万元。第一季度用款计划10万元，第二季度用款计划20万元。\n七、绩效目标\n路灯都亮。\n',
  );
  expect(value?.projects).toMatchObject([
    { name: '路灯更新', amount: 30_000_000, goals: [{ text: '路灯都亮。' }] },
  ]);
  expect(value?.statements.map(({ id, amount }) => [id, amount])).toEqual([
    ['project.路灯更新.quarter1', 10_000_000],
    ['project.路灯更新.quarter2', 20_000_000],
  ]);
  expect(value?.texts.map(({ id }) => id)).toEqual([
    'project.overview',
    'project.budget',
    'project.goals',
  ]);
  expect(issues).toEqual([]);
});

test('two amounts are not one, and a pointer to a goal is none', () => {
  const { value, issues } = read(
    '路灯项目经费情况说明\n六、年度预算安排\n预算安排30万元，本年安排20万元。\n七、绩效目标\n详见附表。\n',
  );
  expect(value?.projects).toMatchObject([{ name: '路灯', amount: null, goals: [] }]);
  expect(issues.map(({ key }) => key)).toEqual([
    'project-without-amount',
    'figure-not-understood',
    'figure-not-understood',
  ]);
});

test('the quarters of the only project are read without its name, those of several are reported', () => {
  const one = '项目经费情况说明\n六、年度预算安排\n第一季度用款计划10万元。\n';
  const { value, issues } = read(one);
  expect(value?.projects).toEqual([]);
  expect(value?.statements).toMatchObject([{ id: 'project.quarter1', amount: 10_000_000 }]);
  expect(issues).toEqual([]);
  const two = read(one + one.replace('10万元', '12万元'));
  expect(two.value?.statements).toEqual([]);
  expect(two.issues.map(({ key }) => key)).toEqual([
    'figure-not-understood',
    'figure-not-understood',
  ]);
});
