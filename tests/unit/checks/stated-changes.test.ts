/** Changes that the text states, against each other and against the figures they are changes of. */
import { describe, expect, it } from 'vitest';
import { changeOverTotal } from '../../../src/checks/prose/changes/change-over-total.ts';
import { changePairs } from '../../../src/checks/prose/changes/change-pairs.ts';
import { changeParts } from '../../../src/checks/prose/changes/change-parts.ts';
import { changeSubjects } from '../../../src/checks/prose/changes/change-subjects.ts';
import { flatReason } from '../../../src/checks/prose/changes/flat-reason.ts';
import { saidTwice } from '../../../src/checks/prose/tables/said-twice.ts';
import { amountTable, totalOf } from '../../support/disclosure.ts';
import { change, said, small, statement } from './small.ts';

describe('the change of appropriations', () => {
  const changes = [change('general', 14.2), change('governmentFund', 14.2)];

  it('is that of the three budgets together', () => {
    const stated = [change('fiscal.expenditure', 14.2), ...changes, change('stateCapital', 0)];
    expect(said(changeParts, small({ changes: stated }))).toEqual([
      ['contradiction', 'change-parts', -14.2],
    ]);
  });

  it('cannot be more than there is now', () => {
    const statements = [statement('governmentFund.total', 0), statement('general.total', 165)];
    expect(said(changeOverTotal, small({ changes, statements }))).toEqual([
      ['contradiction', 'change-over-total', 14.2],
    ]);
  });

  it('is the same for income and spending that are the same', () => {
    const statements = [
      statement('revenue.fiscalAppropriation', 165),
      statement('fiscal.expenditure', 165),
    ];
    const pair = (spent: number) => [
      change('revenue.fiscalAppropriation', 3),
      change('fiscal.expenditure', spent),
    ];
    expect(said(changePairs, small({ statements, changes: pair(3) }))).toEqual([]);
    expect(said(changePairs, small({ statements, changes: pair(4) }))).toEqual([
      ['warning', 'change-pair', -1],
    ]);
  });
});

it('a third kind of spending belongs to the change of the whole', () => {
  const tables = [
    amountTable('expenditure', ['total', 'basic', 'project', 'reserve'], [totalOf(60, 30, 20, 10)]),
  ];
  const changes = (reserve: number) => [
    change('total', 6),
    change('basic', 2),
    change('project', 1),
    change('reserve', reserve),
  ];
  expect(said(changeParts, small({ tables, changes: changes(3) }))).toEqual([]);
  expect(said(changeParts, small({ tables, changes: changes(4) }))).toEqual([
    ['contradiction', 'change-parts', -1],
  ]);
});

it('the change of 三公 is that of its items, where the text gives none of vehicles together', () => {
  const items = (purchase: number) => [
    change('threePublic', 3),
    change('threePublic.overseas', 0),
    change('threePublic.vehicle.purchase', purchase),
    change('threePublic.vehicle.operation', -2),
    change('threePublic.reception', 0),
  ];
  expect(said(changeParts, small({ changes: items(5) }))).toEqual([]);
  expect(said(changeParts, small({ changes: items(4) }))).toEqual([
    ['contradiction', 'change-parts', 1],
  ]);
  // With vehicles together each sum is told of by itself.
  const both = [...items(4), change('threePublic.vehicle', 3)];
  expect(said(changeParts, small({ changes: both }))).toEqual([
    ['contradiction', 'change-parts', 1],
  ]);
});

it('the changes of all items of a class are the change of the class', () => {
  const statements = [
    statement('function.221', 30),
    statement('function.2210201', 10),
    statement('function.2210202', 20),
  ];
  const changes = (last: number) => [
    change('function.221', 5),
    change('function.2210201', 2),
    change('function.2210202', last),
  ];
  expect(said(changeSubjects, small({ statements, changes: changes(3) }))).toEqual([]);
  expect(said(changeSubjects, small({ statements, changes: changes(4) }))).toEqual([
    ['warning', 'change-parts', -1],
  ]);
});

describe('持平 with a reason', () => {
  const flat = (reason: string) => small({ changes: [change('threePublic', 0, { reason })] });

  it('that tells of a rise is told', () => {
    expect(said(flatReason, flat('车辆更新，费用增加'))).toEqual([
      ['warning', 'flat-with-reason', null],
    ]);
  });

  it('that says why nothing changed is not', () => {
    expect(said(flatReason, flat('公务接待费保持不变'))).toEqual([]);
    expect(said(flatReason, flat('厉行节约，严格控制，未增加支出'))).toEqual([]);
  });
});

it('one thing said with two amounts, where no table tells, is a warning', () => {
  const twice = (other: number) =>
    small({ statements: [statement('training.total', 3), statement('training.total', other)] });
  expect(said(saidTwice, twice(3))).toEqual([]);
  expect(said(saidTwice, twice(5))).toEqual([['warning', 'prose-twice', -2]]);
});
