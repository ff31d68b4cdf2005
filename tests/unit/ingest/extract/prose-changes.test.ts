import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

const expenditure = { topic: 'expenditure' } as const;

test('a change stands with its rate and the reason of the next sentence', () => {
  expect(
    readSection(
      expenditure,
      '基本支出6万元。与上年相比增加1万元，增长20%。主要原因是增资2万元；减员1万元。',
    ).changes,
  ).toEqual(['basic 2023 1 20 增资2万元；减员1万元']);
});

test('a form’s words that were left standing say that nothing changed', () => {
  expect(
    readSection(
      { topic: 'revenue' },
      '财政专户管理资金收入预算总计0万元。与上年相比增加（减少）0  万元，增长（减少）0%。主要原因是无此项收入。',
    ).changes,
  ).toEqual(['revenue.fiscalAccount 2023 0 0 无此项收入']);
});

test('a reason that is announced and not given is reported', () => {
  const { changes, issues } = readSection(
    expenditure,
    '基本支出6万元，比上年增加1万元，主要原因是。',
  );
  expect(changes).toEqual(['basic 2023 1']);
  expect(issues).toEqual(['reason-missing']);
});

test('a reason ends where the next item begins', () => {
  const { amounts, changes } = readSection(
    { topic: 'threePublic' },
    '公务用车购置费25万元，比2023年预算增加25万元，主要原因是购车；公务用车运行费20万元，比2023年预算持平，主要原因是不变。',
  );
  expect(amounts).toEqual(['threePublic.vehicle.purchase 25', 'threePublic.vehicle.operation 20']);
  expect(changes).toEqual([
    'threePublic.vehicle.purchase 2023 25 购车',
    'threePublic.vehicle.operation 2023 0 不变',
  ]);
});

test('a reason names the change that it is of', () => {
  expect(
    readSection(
      expenditure,
      '财政拨款支出预算9万元，比2023年预算减少1万元。基本支出5万元，比2023年预算增加2万元。',
      '财政拨款支出减少的主要原因是项目调整。',
    ).changes,
  ).toEqual(['fiscal.expenditure 2023 -1 项目调整', 'basic 2023 2']);
});

test('a change after two amounts may be of either, and a reason after two changes too', () => {
  const two = readSection(
    expenditure,
    '基本支出6万元、项目支出4万元，比上年增加1万元，主要原因是增资。',
  );
  expect(two.changes).toEqual([]);
  expect(two.unread).toEqual(['1万元']);
  const reasons = readSection(
    { topic: 'threePublic' },
    '与上年相比，因公出国费增加2万元，公务接待费增加3万元，主要原因是接待增多1万元。',
  );
  expect(reasons.changes).toEqual(['threePublic.overseas 2023 2', 'threePublic.reception 2023 3']);
  expect(reasons.unread).toEqual(['1万元']);
});

test('a change that is measured against nothing is reported', () => {
  const { changes, unread } = readSection(expenditure, '基本支出6万元，增加1万元。');
  expect(changes).toEqual([]);
  expect(unread).toEqual(['1万元']);
});

test('小于上年预算数 is a fall, 下降（增长） goes the way of its amount', () => {
  expect(
    readSection({ topic: 'threePublic' }, '培训费3万元，本年数小于上年预算数1万元，原因是压减。')
      .changes,
  ).toEqual(['training 2023 -1 压减']);
  expect(
    readSection({ topic: 'threePublic' }, '公务接待费3万元，比2023年度减少1万元，下降（增长）25%。')
      .changes,
  ).toEqual(['threePublic.reception 2023 -1 -25']);
});

test('a subject without an amount may be 持平, and 均 is of several', () => {
  expect(readSection({ topic: 'threePublic' }, '公务用车购置为0，与上年持平。').changes).toEqual([
    'threePublic.vehicle.purchase 2023 0',
  ]);
  expect(
    readSection({ topic: 'threePublic' }, '公务接待费3万元，因公出国费2万元，均与上年持平。')
      .changes,
  ).toEqual([]);
});

test('final accounts are compared with the budget of the same year', () => {
  expect(
    readSection(
      { topic: 'agencyOperating', stage: 'finalAccounts' },
      '机关运行经费支出5万元，比年初预算数减少1万元，降低16.7%。',
    ).changes,
  ).toEqual(['agencyOperating 2024 budget -1 -16.7']);
});

test('a list of projects is of projects, one of uses or of kinds is not', () => {
  expect(
    readSection(expenditure, '项目支出5万元，主要为（一）培训项目支出3万元。（二）会议费2万元。')
      .projects,
  ).toEqual(['培训 3', '会议费 2']);
  const uses = readSection(
    expenditure,
    '项目支出5万元，主要用于办案经费3万元。',
    '项目支出5万元，其中：行政事业类项目支出4万元。',
  );
  expect(uses.projects).toEqual([]);
  expect(uses.unread).toEqual(['3万元', '4万元']);
});
