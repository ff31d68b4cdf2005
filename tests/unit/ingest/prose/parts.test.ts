import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

test('parts behind 其中 are of the budget that is parted, not of all spending', () => {
  const { amounts, changes, unread } = readSection(
    { topic: 'overview' },
    '2024年一般公共预算财政拨款收入9万元，一般公共预算财政拨款支出9万元，比2023年增加2万元。其中：基本支出8万元，比2023年增加1万元；项目支出1万元，与2023年一致。',
    '支出预算12万元，其中：基本支出10万元。',
  );
  expect(amounts).toEqual([
    'revenue.generalPublic 9',
    'general.total 9',
    'general.basic 8',
    'general.project 1',
    'expenditure.total 12',
    'expenditure.basic 10',
  ]);
  expect(changes).toEqual(['general 2023 2', 'general.basic 2023 1', 'general.project 2023 0']);
  expect(unread).toEqual([]);
});

test('a change behind both sides of a budget that differ may be of either', () => {
  const { changes, unread } = readSection(
    { topic: 'overview' },
    '财政拨款收入9万元，财政拨款支出8万元，比上年增加2万元。',
  );
  expect(changes).toEqual([]);
  expect(unread).toEqual(['2万元']);
});

test('what a bracket holds is said beside the subject before it', () => {
  const { amounts, counts } = readSection(
    { topic: 'revenue', stage: 'finalAccounts' },
    '本年收入合计10万元：财政拨款收入7万元（其中，一般公共预算6万元，政府性基金预算1万元），占70%；其他收入3万元，占30%。',
  );
  expect(amounts).toEqual([
    'revenue.total 10',
    'revenue.fiscalAppropriation 7',
    'revenue.generalPublic 6',
    'revenue.governmentFund 1',
    'revenue.other 3',
  ]);
  expect(counts).toEqual(['revenue.fiscalAppropriation.share 70%', 'revenue.other.share 30%']);
  expect(
    readSection(
      { topic: 'threePublic' },
      '公务用车购置及运行费6万元（购置费1万元，运行费5万元），与上年相比无变化。',
    ).changes,
  ).toEqual(['threePublic.vehicle 2023 0']);
});

test('parts of a figure of last year are of last year, and reported where its stage is not told', () => {
  const { amounts, unread } = readSection(
    { topic: 'threePublic' },
    '2023年“三公”经费支出9万元，其中：公务接待费4万元，公务用车运行维护费5万元，比上年减少1万元。',
    '2023年“三公”经费预算数8万元，其中：公务接待费3万元。2024年“三公”经费预算数7万元。',
  );
  expect(amounts).toEqual([
    'threePublic.total.previousBudget 8',
    'threePublic.reception.previousBudget 3',
    'threePublic.total 7',
  ]);
  expect(unread).toEqual(['9万元', '4万元', '5万元', '1万元']);
});

test('under 项目支出 an economic class is no project, and under 基本支出 it is a subject', () => {
  const { amounts, projects, unread } = readSection(
    { topic: 'expenditure' },
    '基本支出8万元，其中：工资福利支出7万元、对个人和家庭补助支出1万元；项目支出5万元，其中：商品和服务支出3万元、资本性支出2万元。',
  );
  expect(projects).toEqual([]);
  expect(amounts).toEqual([
    'expenditure.basic 8',
    'economic.301 7',
    'economic.303 1',
    'expenditure.project 5',
    'part.expenditure.project.商品和服务支出 3',
    'part.expenditure.project.资本性支出 2',
  ]);
  expect(unread).toEqual([]);
});

test('where all spending is parted a class needs no 支出, also by the name that it had before', () => {
  expect(
    readSection(
      { topic: 'expenditure' },
      '支出预算9万元，其中：一般公共服务4万元，教育2万元，医疗卫生与计划生育支出2万元，农林水事务1万元。',
      '专项活动包括：教育1万元。',
    ),
  ).toMatchObject({
    amounts: [
      'expenditure.total 9',
      'function.201 4',
      'function.205 2',
      'function.210 2',
      'function.213 1',
    ],
    unread: ['1万元'],
  });
});

test('items of a list go on with what was announced before it', () => {
  expect(
    readSection(
      { topic: 'overview', stage: 'finalAccounts' },
      '财政拨款本年支出年初预算数为9万元，决算数为8万元，完成年初预算的88.89%。其中：',
      '（一）教育支出年初预算数为5万元，决算数为4万元，完成年初预算的80%，主要原因是：结余。',
      '（二）社会保障与就业支出年初预算数为4万元，决算数为4万元，完成年初预算的100%。',
    ).amounts,
  ).toEqual([
    'fiscal.expenditure.budget 9',
    'fiscal.expenditure 8',
    'function.205.budget 5',
    'function.205 4',
    'function.208.budget 4',
    'function.208 4',
  ]);
});

test('a budget that pays for procurement is no budget of its own, and a part of it is not the whole', () => {
  const { amounts, unread } = readSection(
    { topic: 'procurement' },
    '政府采购预算9万元：货物预算5万元、服务预算4万元；其中一般公共预算拨款政府采购6万元：货物预算2万元。',
    '按资金来源划分，一般公共预算拨款6万元，上年结转3万元。',
  );
  expect(amounts).toEqual([
    'procurement.total 9',
    'procurement.goods 5',
    'procurement.services 4',
    'procurement.total.general 6',
    'procurement.goods.general 2',
  ]);
  expect(unread).toEqual(['6万元', '3万元']);
});

test('income and spending of one budget in one breath', () => {
  const { amounts, changes } = readSection(
    { topic: 'overview', scope: 'fiscal', stage: 'finalAccounts' },
    '财政拨款收入9万元、支总计8万元。与上年相比，财政拨款收入减少1万元，下降10%、支出总计减少2万元，下降20%。',
  );
  expect(amounts).toEqual(['revenue.fiscalAppropriation 9', 'fiscal.expenditure 8']);
  expect(changes).toEqual([
    'revenue.fiscalAppropriation 2023 -1 -10',
    'fiscal.expenditure 2023 -2 -20',
  ]);
});

test('in final accounts 总计 holds what was carried over, and 合计 does not', () => {
  expect(
    readSection(
      { topic: 'overview', stage: 'finalAccounts' },
      '收入总计9万元，本年收入合计8万元，支出总计9万元，本年支出合计7万元。',
    ).amounts,
  ).toEqual([
    'revenue.grandTotal 9',
    'revenue.total 8',
    'expenditure.grandTotal 9',
    'expenditure.total 7',
  ]);
});

test('an enumeration that a bracket sums up is what the bracket says', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '公务接待费、公务用车购置费，公务用车运行费（“三公”经费）预算总额7万元。',
    ).amounts,
  ).toEqual(['threePublic.total 7']);
});

test('parts of one subject, or of one that is not known, are not those of the whole', () => {
  const { amounts, unread } = readSection(
    { topic: 'expenditure', scope: 'general' },
    '一般公共预算支出9万元，其中：基本支出5万元。',
    '教育支出4万元，其中：基本支出3万元，项目支出1万元。',
    '成人培训2万元，其中：基本支出2万元，项目支出0万元。',
  );
  expect(amounts).toEqual([
    'general.total 9',
    'general.basic 5',
    'function.205 4',
    'part.function.205.基本支出 3',
    'part.function.205.项目支出 1',
  ]);
  expect(unread).toEqual(['2万元', '2万元', '0万元']);
});

test('the organization may be named by its level, and the money by what it pays for', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '市本级一般公共预算支出安排的“三公”经费预算为9万元，购置及运行维护费5万元。',
      '2024年“三公”经费支出预算中公务接待费为4万元，同口径比2023年减少1万元。',
    ),
  ).toMatchObject({
    amounts: ['threePublic.total 9', 'threePublic.vehicle 5', 'threePublic.reception 4'],
    changes: ['threePublic.reception 2023 -1'],
  });
});

test('parts of what was planned are not what was spent', () => {
  const { amounts } = readSection(
    { topic: 'threePublic', stage: 'finalAccounts' },
    '2024年“三公”经费预算为9万元，其中：公务接待费4万元，公务用车运行维护费5万元。2024年“三公”经费支出7万元，其中：公务接待费3万元（全部为国内接待费），占42.86%。',
  );
  expect(amounts).toEqual([
    'threePublic.total.budget 9',
    'threePublic.reception.budget 4',
    'threePublic.vehicle.operation.budget 5',
    'threePublic.total 7',
    'threePublic.reception 3',
  ]);
});

test('a whole of last year may be given in 万, and its parts are of last year', () => {
  const { amounts, unread } = readSection(
    { topic: 'threePublic', stage: 'finalAccounts' },
    '2024年“三公”经费决算数合计为9万，其中：公务接待费9万元。2023年的“三公”经费决算数合计为7万，其中：公务接待费6万元、会议费1万元。',
    '“三公”经费决算数相较于上年增加2万元。',
  );
  expect(amounts).toEqual([
    'threePublic.total 9',
    'threePublic.reception 9',
    'threePublic.total.previousActual 7',
    'threePublic.reception.previousActual 6',
    'conference.total.previousActual 1',
  ]);
  expect(unread).toEqual([]);
});
