import { expect, test } from 'vitest';
import { joinProjects, nameChanges } from '../../../../src/ingest/projects/projects.ts';

const amount = { name: '补贴', amount: 9, at: { line: 7 } };
const targets = { name: '补贴（区级）', goals: [], indicators: [] };

test('amount and targets of the same project are joined under the whole name', () => {
  const { projects, issues } = joinProjects([amount], [targets]);
  expect(projects).toEqual([
    { name: '补贴（区级）', amount: 9, goals: [], indicators: [], at: { line: 7 } },
  ]);
  expect(issues).toEqual([]);
});

test('targets without an amount give a project without one, and are reported', () => {
  const { projects, issues } = joinProjects([], [targets]);
  expect(projects).toEqual([{ ...targets, amount: null }]);
  expect(issues).toMatchObject([
    { key: 'project-without-amount', values: { name: '补贴（区级）' } },
  ]);
});

test('a self-evaluation of another project gives this one no results, and both are told', () => {
  const indicator = { level1: '', level2: '', level3: '次数', target: '12次', result: '11次' };
  const other = {
    name: '会议',
    goals: [],
    indicators: [{ ...indicator, description: '', basis: '', direction: '' }],
  };
  const { projects, issues } = joinProjects([amount], [other]);
  expect(projects).toMatchObject([
    { name: '补贴', amount: 9, indicators: [] },
    { name: '会议', amount: null, indicators: [{ result: '11次' }] },
  ]);
  expect(issues).toMatchObject([
    { key: 'project-without-targets', values: { name: '补贴' } },
    { key: 'project-without-amount', values: { name: '会议' } },
  ]);
});

test('an amount without targets is reported where other projects have them', () => {
  const { issues } = joinProjects([amount, { ...amount, name: '会议' }], [targets]);
  expect(issues).toMatchObject([{ key: 'project-without-targets', values: { name: '会议' } }]);
});

test('a change bears the name of its project', () => {
  const { projects } = joinProjects([amount], [targets]);
  const change = { of: 'project.补贴', baseYear: 2022, delta: 1, rate: null, reason: null };
  expect(nameChanges([change], projects)).toEqual([{ ...change, of: 'project.补贴（区级）' }]);
});
