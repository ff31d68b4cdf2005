import { expect, test } from 'vitest';
import { readSection } from './read-section.ts';

test('income, spending and their parts are read with their shares', () => {
  const { amounts, counts, unread } = readSection(
    { topic: 'expenditure' },
    '某市某局本年支出预算合计10万元，其中：基本支出6万元，占60%；单位预留机动经费1万元，占10%；结转下年资金0万元，占0%。',
  );
  expect(amounts).toEqual([
    'expenditure.total 10',
    'expenditure.basic 6',
    'expenditure.reserve 1',
    'expenditure.carryForward 0',
  ]);
  expect(counts).toEqual([
    'expenditure.basic.share 60%',
    'expenditure.reserve.share 10%',
    'expenditure.carryForward.share 0%',
  ]);
  expect(unread).toEqual([]);
});

test('the budget that is named, else that of the section, is part of what a figure is about', () => {
  const general = { topic: 'expenditure', scope: 'general' } as const;
  expect(
    readSection(
      general,
      '2024年一般公共预算财政拨款基本支出9万元，其中：人员经费8万元；公用经费1万元。',
    ).amounts,
  ).toEqual(['general.basic 9', 'general.basic.personnel 8', 'general.basic.running 1']);
  expect(readSection(general, '本年支出合计9万元。').unread).toEqual(['9万元']);
  expect(
    readSection(
      { topic: 'overview', scope: 'fiscal' },
      '财政拨款收支总预算9万元。收入包括：一般公共预算拨款8万元；支出包括：教育支出7万元。',
    ).amounts,
  ).toEqual(['fiscal.total 9', 'revenue.generalPublic 8', 'function.205 7']);
});

test('income of a fund, in the section on the fund, is no income of the whole', () => {
  expect(
    readSection(
      { topic: 'governmentFund', scope: 'governmentFund' },
      '本年收入3万元，本年支出2万元。',
    ).amounts,
  ).toEqual(['revenue.governmentFund 3', 'governmentFund.total 2']);
});

test('subjects take the code that the tables have for their name', () => {
  const { amounts } = readSection(
    { topic: 'expenditure' },
    '1. “一般公共服务支出-人大事务-行政运行”科目1万元，主要用于运转。',
    '2. “教育支出（类）普通教育（款）小学教育（项）”2万元。',
    '（三）政协事务（款）行政运行（项）2024年预算数为3万元。',
    '4．教育（类）支出4万元。',
    '行政运行（2010101）5万元。',
    '工资福利支出6万元。',
  );
  expect(amounts).toEqual([
    'function.2010101 1',
    'function.2050202 2',
    'function.2010201 3',
    'function.205 4',
    'function.2010101 5',
    'economic.301 6',
  ]);
});

test('a subject that the tables lack is known by its name, one that they have twice is not guessed', () => {
  const { amounts, unread } = readSection(
    { topic: 'expenditure' },
    '1.农林水支出（类）水利（款）防汛（项）1万元。',
    '2.行政运行（项）2万元。',
    '住房公积金3万元，行政运行（2010999）4万元，社会保险基金5万元。',
  );
  expect(amounts).toEqual(['function.农林水支出-水利-防汛 1', 'function.行政运行 2']);
  expect(unread).toEqual(['3万元', '4万元', '5万元']);
});

test('budget and final accounts of a subject stand side by side under its heading', () => {
  const { amounts, counts, changes } = readSection(
    { topic: 'expenditure', scope: 'general', stage: 'finalAccounts' },
    '1、教育支出（类）普通教育（款）小学教育（项）。主要用于：教师。年初预算为10万元，支出决算为9万元，完成年初预算的90%。决算数小于预算数的主要原因：厉行节约。',
    '2、人大事务（款）行政运行（项）。年初预算为8万元，支出决算为8万元。决算数同预算数持平。',
  );
  expect(amounts).toEqual([
    'function.2050202.budget 10',
    'function.2050202 9',
    'function.2010101.budget 8',
    'function.2010101 8',
  ]);
  expect(counts).toEqual(['function.2050202.completion 90%']);
  expect(changes).toEqual([
    'function.2050202 2024 budget ? 厉行节约',
    'function.2010101 2024 budget 0',
  ]);
});

test('what was executed last year is kept apart from this year', () => {
  const { amounts, changes } = readSection(
    { topic: 'expenditure' },
    '“教育支出（类）普通教育（款）小学教育（项）”5万元，主要用于教师。2023年当年预算执行数为4万元，2024年预算安排5万元，比2023年预算执行数增加25%。主要原因是：教师增加。',
  );
  expect(amounts).toEqual([
    'function.2050202 5',
    'function.2050202.previousExecution 4',
    'function.2050202 5',
  ]);
  expect(changes).toEqual(['function.2050202 2023 execution ? 25 教师增加']);
});

test('another year and a part of nobody knows what are reported, another organization keeps its own', () => {
  const { amounts, unread } = readSection(
    { topic: 'overview' },
    '2021年支出1万元。',
    '某市第一小学收入预算2万元，支出预算3万元。',
    '人员经费、公用经费分别为4万元、5万元，人均公用经费6万元，某局本级收入预算7万元。',
  );
  expect(amounts).toEqual([
    'unit.某市第一小学.revenue.total 2',
    'unit.某市第一小学.expenditure.total 3',
    'unit.某局本级.revenue.total 7',
  ]);
  expect(unread).toEqual(['1万元', '4万元', '5万元', '6万元']);
});

test('a figure behind a stranger is not taken for the section’s own', () => {
  const { amounts, unread } = readSection(
    { topic: 'agencyOperating' },
    '某市某局等3家行政单位的机关运行经费财政拨款预算97万元。捐赠活动方面，安排5万元。',
  );
  expect(amounts).toEqual(['agencyOperating.total 97']);
  expect(unread).toEqual(['5万元']);
});

test('procurement by kind, reserved for small business and awarded to it', () => {
  const { amounts, unread } = readSection(
    { topic: 'procurement' },
    '政府采购预算总额9万元，其中：拟采购货物支出2万元、政府采购工程预算3万元、服务采购金额4万元。',
    '面向中小企业预留政府采购项目预算金额6万元，其中，预留给小型和微型企业的政府采购项目预算为5万元。',
    '授予中小企业合同金额7万元，其中：授予小微企业合同金额1万元。由中小企业中标的，采购金额8万元。',
  );
  expect(amounts).toEqual([
    'procurement.total 9',
    'procurement.goods 2',
    'procurement.works 3',
    'procurement.services 4',
    'procurement.smallBusiness 6',
    'procurement.smallBusiness.micro 5',
    'procurement.awarded.smallBusiness 7',
    'procurement.awarded.smallBusiness.micro 1',
  ]);
  expect(unread).toEqual(['8万元']);
});

test('a number of 万 is money where money is spoken of', () => {
  expect(
    readSection(
      { topic: 'threePublic' },
      '国内公务接待支出0.39万（含外宾接待支出0.1万元），服务3万人。',
    ).amounts,
  ).toEqual(['threePublic.reception.domestic 0.39', 'threePublic.reception.foreign 0.1']);
});
