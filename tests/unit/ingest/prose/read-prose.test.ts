import { expect, test } from 'vitest';
import { Account } from '../../../../src/ingest/account.ts';
import { readProse } from '../../../../src/ingest/prose/read-prose.ts';
import { SubjectNames } from '../../../../src/ingest/prose/subject-names.ts';
import type { Topic } from '../../../../src/ingest/recognise/document/sections.ts';

const setting = {
  year: 2024,
  stage: 'budget' as const,
  organization: '某市某局',
  names: new SubjectNames([], 2024),
};

function read(topic: Topic, ...texts: string[]) {
  const account = new Account();
  const paragraphs = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    text,
    at: { line: index + 1 },
  }));
  const section = { topic, title: '', scope: 'all' as const, paragraphs };
  const found = readProse([section], setting, account);
  account.take(...paragraphs);
  const { issues } = { issues: account.report({ format: 'text', blocks: paragraphs }) };
  return {
    statements: found.statements.map(({ id, amount }) => [id, amount / 1_000_000]),
    changes: found.changes.map(({ of, baseYear, delta }) => [
      of,
      baseYear,
      (delta ?? 0) / 1_000_000,
    ]),
    projects: found.projects.map(({ name, amount }) => [name, amount / 1_000_000]),
    reasons: found.changes.map(({ reason }) => reason),
    rates: found.changes.map(({ rate }) => rate),
    unread: issues.map(({ values }) => ('lead' in values ? values.text : '')),
  };
}

test('revenue and its sources are told apart', () => {
  const { statements, unread } = read(
    'revenue',
    '2024年预算收入8.00万元，其中：一般公共预算收入5.00万元，基金预算收入2.00万元，单位资金收入1.00万元，上年结转结余0.00万元。',
  );
  expect(statements).toEqual([
    ['revenue.total', 8],
    ['revenue.generalPublic', 5],
    ['revenue.governmentFund', 2],
    ['revenue.ownFunds', 1],
    ['revenue.carryOver', 0],
  ]);
  expect(unread).toEqual([]);
});

test('projects are listed behind project spending, with brackets of either width', () => {
  const { statements, projects } = read(
    'expenditure',
    '2024年支出预算9万元，其中基本支出4万元；项目支出5万元，主要为(一）聘用人员经费项目支出3万元。（二）培训（区级）支出2万元。',
  );
  expect(statements).toEqual([
    ['expenditure.total', 9],
    ['expenditure.basic', 4],
    ['expenditure.project', 5],
  ]);
  expect(projects).toEqual([
    ['聘用人员经费', 3],
    ['培训（区级）', 2],
  ]);
});

test('a change without a subject is about the figure before it, against the year that is named', () => {
  const { changes } = read(
    'changes',
    '2024年预算收支安排9万元，较2022年预算减少1.5万元。其中：基本支出减少2万元，项目支出增加0.5万元，主要为（一）培训项目增加0.5万元。',
  );
  expect(changes).toEqual([
    ['total', 2022, -1.5],
    ['basic', 2022, -2],
    ['project', 2022, 0.5],
    ['project.培训', 2022, 0.5],
  ]);
});

test('rate and reason are read, and figures inside the reason belong to it', () => {
  const { changes, rates, reasons, unread } = read(
    'overview',
    '收入、支出预算总计100万元，与上年相比收、支预算总计各增加20万元，增长25%。主要原因是养老保险增加3万元。',
  );
  expect(changes).toEqual([['total', 2023, 20]]);
  expect(rates).toEqual([25]);
  expect(reasons).toEqual(['养老保险增加3万元']);
  expect(unread).toEqual([]);
});

test('持平 is a change of zero, 基本持平 is none', () => {
  expect(read('threePublic', '“三公”经费预算安排48万元，与2023年持平。').changes).toEqual([
    ['threePublic', 2023, 0],
  ]);
  expect(read('threePublic', '“三公”经费预算安排48万元，与2023年基本持平。').changes).toEqual([]);
});

test('the items of the three public expenses are read under all their names', () => {
  const { statements } = read(
    'threePublic',
    '公务用车购置及运维费38万元，其中：公务用车购置费18万元、公务用车运行维护费20万元；公务接待费10万元；因公出国（境）费0万元。',
  );
  expect(statements).toEqual([
    ['threePublic.vehicle', 38],
    ['threePublic.vehicle.purchase', 18],
    ['threePublic.vehicle.operation', 20],
    ['threePublic.reception', 10],
    ['threePublic.overseas', 0],
  ]);
});

test('the words of a form that were left standing are read only for a zero', () => {
  const { changes, unread } = read(
    'threePublic',
    '公务接待费10万元，比上年增加（减少）0万元。因公出国费5万元，比上年增加（减少）3万元。',
  );
  expect(changes).toEqual([['threePublic.reception', 2023, 0]]);
  expect(unread).toEqual(['3万元']);
});

test('a figure about a stranger is left, and a bound is no figure', () => {
  const { statements, unread } = read('assets', '单价20万元以上的设备一台，争取社会捐赠7万元。');
  expect(statements).toEqual([]);
  expect(unread).toEqual(['7万元']);
});

test('words in a list of projects that name none do not become a project', () => {
  const { projects, unread } = read('expenditure', '项目支出5万元，其中：预留1万元。');
  expect(projects).toEqual([]);
  expect(unread).toEqual(['1万元']);
});
