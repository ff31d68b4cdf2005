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

test('several reasons go on behind a semicolon, to where the next change begins', () => {
  for (const reason of [
    '一是压减开支；二是修路项目较上年减少',
    '（一）压减开支；（二）修路项目减少',
    '其一压减开支；其二修路项目减少',
  ]) {
    const { changes } = readSection(
      { topic: 'revenue' },
      `收入预算9万元，比上年减少1万元，主要原因是${reason}；支出预算9万元，比上年减少1万元，主要原因是${reason}。`,
    );
    expect(changes).toEqual([`revenue 2023 -1 ${reason}`, `total 2023 -1 ${reason}`]);
  }
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
  expect(uses.unread).toEqual(['3万元']);
});

test('增 and 减 alone are verbs, and so is the one of two words in brackets that was left standing', () => {
  const { changes, unread } = readSection(
    expenditure,
    '基本支出预算较上年增3万元，增幅5%。项目支出预算较上年(减)2万元，(减)幅4%。',
    '人员经费6万元，比上年增（减）1万元。',
  );
  expect(changes).toEqual(['basic 2023 3 5', 'project 2023 -2 -4']);
  expect(unread).toEqual(['1万元']);
});

test('a rate behind 、 or behind 同比 is that of the amount before it', () => {
  expect(
    readSection(
      { topic: 'revenue' },
      '与上年相比，收入增加2万元、增长4%，主要原因是增资。',
      '一般公共财政预算拨款5万元，同比减少1万元，同比下降16.67%。',
    ).changes,
  ).toEqual(['revenue 2023 2 4 增资', 'revenue.generalPublic 2023 -1 -16.67']);
});

test('负增长 is a fall, and the rates of two figures together are of neither', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '公务接待费3万元，比上年负增长9%。',
      '与上年相比，公务接待费减少1万元、因公出国费减少2万元，下降10%、20%。',
    ).changes,
  ).toEqual([
    'threePublic.reception 2023 ? -9',
    'threePublic.reception 2023 -1',
    'threePublic.overseas 2023 -2',
  ]);
});

test('the budget of the same year may be given with its amount', () => {
  const { amounts, changes, unread } = readSection(
    { topic: 'threePublic', stage: 'finalAccounts' },
    '“三公”经费决算数6万元，比2024年“三公”经费财政拨款年初预算8万元减少2万元。',
    '公务接待费决算数1万元，决算数小于预算数3万元，主要原因是厉行节约。',
    '公务用车运行费5万元，支出较年初预算数无增减，较上年决算数减少1万元。',
  );
  expect(amounts).toEqual([
    'threePublic.total 6',
    'threePublic.total.budget 8',
    'threePublic.reception 1',
    'threePublic.vehicle.operation 5',
  ]);
  expect(changes).toEqual([
    'threePublic 2024 budget -2',
    'threePublic.reception 2024 budget -3 厉行节约',
    'threePublic.vehicle.operation 2024 budget 0',
    'threePublic.vehicle.operation 2023 -1',
  ]);
  expect(unread).toEqual([]);
});

test('a reason that names parts is a reason, and the parts are changes of their own', () => {
  expect(
    readSection(
      expenditure,
      '支出预算8万元，较去年增加3万元，主要是基本支出增加4万元，项目支出减少1万元。',
    ).changes,
  ).toEqual([
    'total 2023 3 基本支出增加4万元，项目支出减少1万元',
    'basic 2023 4',
    'project 2023 -1',
  ]);
});

test('a reason ends before what is counted, what the money is for and what is said below', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '公务用车购置费1万元，比上年增加1万元，主要原因是更新，全年购置公务用车1辆。',
      '公务接待费2万元，比上年减少1万元，主要原因是节约，公务接待费主要用于会议。',
      '“三公”经费3万元，比上年减少1万元，主要原因是节约，具体情况如下：',
      '培训费4万元，比上年增加1万元，主要变动原因如下：',
      '会议费5万元，比上年增加1万元，主要原因是：',
    ),
  ).toMatchObject({
    changes: [
      'threePublic.vehicle.purchase 2023 1 更新',
      'threePublic.reception 2023 -1 节约',
      'threePublic 2023 -1 节约',
      'training 2023 1',
      'conference 2023 1',
    ],
    issues: [],
  });
});

test('增加的主要原因 does not explain what fell or stayed', () => {
  expect(
    readSection({ topic: 'revenue' }, '上年结余收入0万元，与上年持平。增加的主要原因是增资。')
      .changes,
  ).toEqual(['revenue.carryOver 2023 0']);
});

test('of two changes of one subject a reason explains both', () => {
  expect(
    readSection(
      { topic: 'threePublic', stage: 'finalAccounts' },
      '公务接待费4万元，较上年减少2万元，较年初预算数减少1万元，主要是节约。',
    ).changes,
  ).toEqual(['threePublic.reception 2023 -2 节约', 'threePublic.reception 2024 budget -1 节约']);
});

test('last year’s figure may be accumulated or called 数字, and a reason may stand right behind a rate', () => {
  const { amounts, changes } = readSection(
    { topic: 'threePublic', stage: 'finalAccounts' },
    '“三公”经费支出5万元，比上年累计支出8万元减少3万元，下降37.5%主要原因是节约。',
    '公务接待费4万元，比上年决算数字下降20%。',
  );
  expect(amounts).toEqual([
    'threePublic.total 5',
    'threePublic.total.previousActual 8',
    'threePublic.reception 4',
  ]);
  expect(changes).toEqual(['threePublic 2023 -3 -37.5 节约', 'threePublic.reception 2023 ? -20']);
});

test('a reason ends before another organization is spoken of, and its figure is not lost', () => {
  const { amounts, changes, unread } = readSection(
    { topic: 'revenue' },
    '收入预算9万元，比上年增加1万元，主要原因是人员增加；下属实验小学收入预算减少；支出预算9万元。',
  );
  expect(amounts).toEqual(['revenue.total 9', 'unit.实验小学.expenditure.total 9']);
  expect(changes).toEqual(['revenue 2023 1 人员增加']);
  expect(unread).toEqual([]);
});

test('a reason ends where the next subject is compared', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '公务接待费较上年降低2万元，原因是来访减少；公务用车运行维护费较上年降低3万元，原因是少用车。',
    ).changes,
  ).toEqual([
    'threePublic.reception 2023 -2 来访减少',
    'threePublic.vehicle.operation 2023 -3 少用车',
  ]);
});
