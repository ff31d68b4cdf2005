import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

test('behind a sentence of parts a figure without a subject is of none of them', () => {
  const { changes, unread } = readSection(
    { topic: 'overview' },
    '支出预算9万元，其中基本支出4万元；项目支出5万元。2024年预算比2023年预算增加2万元。',
  );
  expect(changes).toEqual([]);
  expect(unread).toEqual(['2万元']);
});

test('a part without a name is not the whole', () => {
  const { amounts, unread } = readSection(
    { topic: 'revenue' },
    '收入预算9万元，其中当年预算8万元。',
  );
  expect(amounts).toEqual(['revenue.total 9']);
  expect(unread).toEqual(['8万元']);
});

test('spending behind an income is not that income', () => {
  const { amounts, unread } = readSection(
    { topic: 'overview', scope: 'fiscal' },
    '财政拨款收入9万元。2024年本部门预算支出8万元。',
    '事业收入支出3万元。',
  );
  expect(amounts).toEqual(['revenue.fiscalAppropriation 9']);
  expect(unread).toEqual(['8万元', '3万元']);
});

test('items of a list are compared with the year that was named before it', () => {
  expect(
    readSection(
      { topic: 'changes' },
      '2024年收支预算9万元，比上年增加3万元，其中：',
      '1.收入预算增加3万元，其中一般公共预算收入增加2万元。',
      '2.支出预算增加3万元，其中项目支出减少1万元。',
    ).changes,
  ).toEqual([
    'total 2023 3',
    'revenue 2023 3',
    'revenue.generalPublic 2023 2',
    'total 2023 3',
    'project 2023 -1',
  ]);
});

test('in a bracket a change is of what the bracket says', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '公务用车购置及运行维护费6万元（公务用车购置费1万元，比上年增加1万元；公务用车运行维护费5万元，比上年减少2万元。）比上年减少1万元。',
    ).changes,
  ).toEqual([
    'threePublic.vehicle.purchase 2023 1',
    'threePublic.vehicle.operation 2023 -2',
    'threePublic.vehicle 2023 -1',
  ]);
});

test('last year’s figure in a bracket is that of what was changed', () => {
  expect(
    readSection(
      { topic: 'revenue' },
      '事业收入5万元，与上年相比增加5万元（去年预算数为0万元，无法计算增减比率）。',
    ).amounts,
  ).toEqual(['revenue.service 5', 'revenue.service.previousBudget 0']);
});

test('a comparison with a year that is numbered is this year’s, behind last year’s figure too', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '2024年“三公”经费预算数为7万元，2023年预算数为9万元，和2023年相比预算减少2万元。',
    ),
  ).toMatchObject({
    amounts: ['threePublic.total 7', 'threePublic.total.previousBudget 9'],
    changes: ['threePublic 2023 -2'],
  });
});

test('what the words of division say is no subject: 按支出功能分类，包括…', () => {
  expect(
    readSection(
      { topic: 'expenditure' },
      '支出预算9万元。按支出功能分类，包括教育支出5万元，一般公共服务支出4万元。',
    ).amounts,
  ).toEqual(['expenditure.total 9', 'function.205 5', 'function.201 4']);
});

test('the budget that pays is told where the id does not say it', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '财政拨款安排“三公”经费9万元，其中：公务接待费3万元。',
      '本部门一般公共预算安排委托业务费2万元。',
    ).scopes,
  ).toEqual(['threePublic.total fiscal', 'threePublic.reception -', 'commissioned.total general']);
  expect(
    readSection(
      { topic: 'expenditure', scope: 'general' },
      '教育支出（类）4万元。一般公共服务支出（类）1万元。',
    ).scopes,
  ).toEqual(['function.205 general', 'function.201 general']);
});

test('what was carried over of a budget is not all that was carried over', () => {
  expect(
    readSection(
      { topic: 'revenue' },
      '财政拨款收入9万元，其中：一般公共预算拨款收入8万元、上年结转1万元。',
      '上年结转结余的一般公共预算收入2万元；上年结转结余的单位资金3万元。',
    ).amounts,
  ).toEqual([
    'revenue.fiscalAppropriation 9',
    'revenue.generalPublic 8',
    'revenue.fiscalCarryOver 1',
    'revenue.carryOver.generalPublic 2',
    'revenue.carryOver.ownFunds 3',
  ]);
});

test('a share is of the whole that its sentence names, and of none that is not known', () => {
  const { counts, bases } = readSection(
    { topic: 'threePublic' },
    '公务接待费2万元，占“三公”经费的40%。公务用车运行维护费1万元，占总里程的3%。',
  );
  expect(counts).toEqual(['threePublic.reception.share 40%']);
  expect(bases).toEqual(['threePublic.reception.share of threePublic.total']);
  expect(
    readSection(
      { topic: 'expenditure', scope: 'fiscal' },
      '财政拨款支出预算9万元，占本年支出合计的90%。',
    ).bases,
  ).toEqual(['fiscal.expenditure.share of expenditure.total']);
});

test('a list of projects may be a paragraph each; what an item is made up of is a part of it', () => {
  const { projects, amounts, unread } = readSection(
    { topic: 'expenditure' },
    '（一）公用经费1万元，主要是水电费。',
    '（二）项目支出9万元，具体包括：',
    '1.统计管理5万元，主要包括：日常业务3万元，会议费2万元。',
    '2.信息化项目4万元，主要包括：',
    '1.系统建设3万元。',
    '（三）上年结转结余0万元。',
  );
  expect(projects).toEqual(['统计管理 5', '信息化 4']);
  expect(amounts).toEqual([
    'expenditure.basic.running 1',
    'expenditure.project 9',
    'part.project.统计管理.日常业务 3',
    'part.project.统计管理.会议费 2',
    'revenue.carryOver 0',
  ]);
  // A list within an item is reported.
  expect(unread).toEqual(['3万元']);
});

test('the money of all projects under performance management', () => {
  expect(
    readSection(
      { topic: 'performance' },
      '所有项目支出预算纳入绩效管理，涉及预算资金8万元。',
      '拟对2个项目开展绩效评价，涉及预算资金3万元。本单位整体支出纳入绩效目标管理，涉及财政性资金9万元。',
    ),
  ).toMatchObject({
    amounts: [
      'performance.projectFunds 8',
      'performance.evaluatedFunds 3',
      'performance.wholeFunds 9',
    ],
    unread: [],
  });
});

test('a figure stands in its sentence, counted in the text of its section', () => {
  const text = '基本支出 6万元。 项目支出4万元，比上年增加1万元。';
  const [first, second] = readSection({ topic: 'expenditure' }, text, '经营支出1万元。').sentences;
  expect(text.slice(first?.start, (first?.start ?? 0) + (first?.length ?? 0))).toBe(
    '基本支出 6万元。',
  );
  expect(second).toEqual({ text: 'expenditure', start: 10, length: 17 });
});

test('figures behind a change of project spending are no part of a project', () => {
  expect(
    readSection(
      { topic: 'overview', scope: 'fiscal' },
      '一般公共预算财政拨款项目支出5万元，比上年增加1万元，主要原因是新建项目。',
      '2024年政府性基金预算财政拨款收入3万元，政府性基金预算支出3万元。',
    ).amounts,
  ).toEqual(['general.project 5', 'revenue.governmentFund 3', 'governmentFund.total 3']);
});

test('a figure behind 比上年 is last year’s only where the verb stands right behind it', () => {
  const { amounts, unread } = readSection(
    { topic: 'agencyOperating' },
    '2024年机关运行经费5万元，比上年1万元，增加3%。',
  );
  expect(amounts).toEqual(['agencyOperating.total 5']);
  expect(unread).toEqual(['1万元']);
});

test('what a definition lists has no parts that go on behind it', () => {
  expect(
    readSection(
      { topic: 'agencyOperating' },
      '机关运行经费是指保障运行的资金，包括办公及印刷费以及其他费用。2024年本单位机关运行经费安排5万元。',
    ).amounts,
  ).toEqual(['agencyOperating.total 5']);
});

test('a whole is divided anew, and not its last part', () => {
  expect(
    readSection(
      { topic: 'expenditure' },
      '支出预算9万元。',
      '1.按支出功能分类，包括教育支出9万元。',
      '2.按支出用途分类，包括人员支出5万元；日常公用支出4万元。',
    ).amounts,
  ).toEqual([
    'expenditure.total 9',
    'function.205 9',
    'expenditure.basic.personnel 5',
    'expenditure.basic.running 4',
  ]);
});

test('a reason behind the changes of several parts may be of either', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '其中：公务接待费5万元，比上年减少1万元；公务用车购置费0万元，比上年减少2万元。主要是压减开支。',
    ).changes,
  ).toEqual(['threePublic.reception 2023 -1', 'threePublic.vehicle.purchase 2023 -2']);
});
