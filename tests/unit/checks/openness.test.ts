import { expect, test } from 'vitest';
import { criteria, judgeOpenness } from '../../../src/checks/openness/openness.ts';
import type { OpennessContext } from '../../../src/checks/openness/criterion.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import type { CriterionId } from '../../../src/domain/findings/openness.ts';
import { opennessData, opennessMatrix } from '../../../src/export/openness-data.ts';
import { amountTable, sample, subjectRow, totalOf, wan } from '../../support/disclosure.ts';

function judge(disclosure: Disclosure, id: CriterionId, context: Partial<OpennessContext> = {}) {
  const judged = judgeOpenness(disclosure, { related: [], ...context });
  return judged.find(({ criterion }) => criterion.id === id)?.judgement;
}
const verdict = (...of: Parameters<typeof judge>) => judge(...of)?.verdict;
const withTexts = (...texts: (readonly [id: string, title: string, text: string])[]) => ({
  ...sample,
  texts: texts.map(([id, title, text]) => ({ id, title, text, kind: 'verbatim' as const })),
});

test('the tables that are not there are named, and every one of nine counts', () => {
  expect(judge(sample, 'tables')).toMatchObject({
    verdict: 'missing',
    lacking: ['revenue', 'fiscal', 'general', 'governmentFund'],
  });
  const ids = ['balance', 'revenue', 'expenditure', 'fiscal', 'general', 'basic', 'governmentFund'];
  const tables = [...ids, 'stateCapital', 'threePublic'].map((id) =>
    amountTable(id, ['total'], []),
  );
  expect(judge({ ...sample, tables }, 'tables')?.lacking).toEqual([]);
  expect(verdict({ ...sample, tables }, 'tables')).toBe('present');
});

test('a department with nothing to check is told what was not found and what does not apply', () => {
  const nothing: Disclosure = {
    ...sample,
    tables: [],
    projects: [],
    statements: [],
    changes: [],
    glossary: [],
    texts: [],
  };
  const judged = judgeOpenness(nothing, { related: [] });
  expect(judged).toHaveLength(criteria.length);
  const verdicts = new Map(
    judged.map(({ criterion, judgement }) => [criterion.id, judgement?.verdict]),
  );
  expect(verdicts.get('tables')).toBe('missing');
  for (const id of ['functional-items', 'economic-items', 'project-targets'] as const) {
    expect(verdicts.get(id)).toBe('not-applicable');
  }
  const { rows } = opennessData(nothing, judged);
  expect(rows).toHaveLength(judged.filter(({ judgement }) => judgement !== null).length);
});

test('an empty table with a note is explained, one without is not', () => {
  expect(verdict(sample, 'empty-tables')).toBe('present');
  const silent = sample.tables.map((table) => ({ ...table, note: null }));
  expect(judge({ ...sample, tables: silent }, 'empty-tables')).toMatchObject({
    verdict: 'missing',
    lacking: ['stateCapital'],
  });
  const full = sample.tables.filter(({ id }) => id !== 'stateCapital');
  expect(verdict({ ...sample, tables: full }, 'empty-tables')).toBe('not-applicable');
});

test('words on assets are words on its own: the duties of a department of assets are none', () => {
  const duties = ['duties', '主要职责', '负责国有资产监督管理'] as const;
  const bare = { ...withTexts(duties), statements: [] };
  expect(verdict(bare, 'words.assets')).toBe('missing');
  expect(verdict(bare, 'duties')).toBe('present');
  const told = withTexts(duties, ['other', '其他说明', '国有资产占用情况如下']);
  expect(judge({ ...told, statements: [] }, 'words.assets')).toMatchObject({
    verdict: 'present',
    places: [{ kind: 'text', index: 1 }],
  });
  expect(verdict({ ...bare, year: 2016 }, 'words.assets')).toBe('not-applicable');
});

test('every leaf with money has a 项 of seven digits, and the one that has not is named', () => {
  const general = (...rows: (typeof sample.tables)[0]['rows'][number][]) => ({
    ...sample,
    tables: [amountTable('general', ['total'], [totalOf(30), ...rows])],
  });
  const whole = [
    subjectRow('201', '一般公共服务支出', 30),
    subjectRow('20101', '人大事务', 30),
    subjectRow('2010101', '行政运行', 30),
  ];
  expect(judge(general(...whole), 'functional-items')).toMatchObject({
    verdict: 'present',
    share: { of: 1, all: 1 },
  });
  expect(judge(general(...whole.slice(0, 2)), 'functional-items')).toMatchObject({
    verdict: 'missing',
    lacking: ['20101 人大事务'],
    places: [{ kind: 'row', table: 'general', row: 2 }],
  });
  expect(verdict({ ...sample, tables: [] }, 'functional-items')).toBe('not-applicable');
  // Money and no codes at all.
  expect(verdict(general(), 'functional-items')).toBe('missing');
});

test('of 三公 the split of vehicles is asked for, unless there are none', () => {
  expect(judge(sample, 'three-public-items')?.lacking).toEqual([
    'threePublic.purchase',
    'threePublic.operation',
  ]);
  const row = (name: string, amount: number) => ({ name, values: [wan(amount)], at: {} });
  const table = amountTable(
    'threePublic',
    ['total'],
    [
      totalOf(10),
      row('一、因公出国（境）费', 0),
      row('二、公务用车购置及维护费', 0),
      row('三、公务接待费', 10),
    ],
  );
  expect(verdict({ ...sample, tables: [table] }, 'three-public-items')).toBe('present');
});

test('the share of project money with a target is money, and those without are named', () => {
  const targets = judge(sample, 'project-targets');
  expect(targets?.share).toMatchObject({ of: wan(60), unit: 'fen' });
  expect(targets?.lacking).toContain('劳务外包经费');
  expect(judge(sample, 'project-targets-in-figures')?.share?.of).toBe(wan(60));
  // Money for projects, and no project that could be seen.
  expect(verdict({ ...sample, projects: [] }, 'project-targets')).toBe('missing');
});

test('dates are not told by a file: without them nothing is said, with them the days are counted', () => {
  expect(judge(sample, 'published-in-time')).toBeNull();
  const days = (published: string) =>
    judge(sample, 'published-in-time', { approved: '2026-02-01', published });
  expect(days('2026-02-21')).toMatchObject({ verdict: 'present', share: { of: 20 } });
  expect(days('2026-02-22')).toMatchObject({ verdict: 'missing', share: { of: 21 } });
  expect(
    verdict(sample, 'published-in-time', { approved: '2026-02-02', published: '2026-02-01' }),
  ).toBe('missing');
});

test('a project of another department counts as the same by exact name and amount alone', () => {
  const other = {
    ...sample,
    id: '130207-302-2023-budget',
    organization: { ...sample.organization, code: '302', name: '唐山市丰南区档案馆' },
  };
  expect(judge(sample, 'project-once')).toBeNull();
  expect(judge(sample, 'project-once', { related: [other] })?.lacking).toContain(
    '会议费（唐山市丰南区档案馆）',
  );
  const projects = other.projects.map((project) => ({
    ...project,
    amount: (project.amount ?? 0) + 1,
  }));
  expect(verdict(sample, 'project-once', { related: [{ ...other, projects }] })).toBe('present');
});

test('a contradiction in the document is said with its cells; a document that agrees is said to', () => {
  // The parts that the text gives are 2 万元 more than its whole.
  const at = { line: 7 };
  const statements = [
    { id: 'expenditure.project', amount: wan(230.05), at },
    { id: 'expenditure.total', amount: wan(1043.55), at },
    { id: 'expenditure.basic', amount: wan(815.5), at },
  ];
  const judged = judge({ ...sample, statements }, 'agreement');
  expect(judged?.verdict).toBe('missing');
  expect(judged?.places).toContainEqual({ kind: 'statement', index: 0 });
  expect(verdict(sample, 'agreement')).toBe('present');
});

test('tables of it have a line for what can be told, and never a sum', () => {
  const judged = judgeOpenness(sample, { related: [] });
  const told = judged.filter(({ judgement }) => judgement !== null);
  expect(opennessData(sample, judged).rows).toHaveLength(told.length);
  const matrix = opennessMatrix([
    { organization: 'A', edition: '2023', judged },
    { organization: 'B', edition: '2023', judged: null },
  ]);
  expect(matrix.columns).toHaveLength(criteria.length + 2);
  expect(matrix.columns.every(({ kind }) => kind === 'text')).toBe(true);
  expect(new Set(matrix.rows[0]?.cells.slice(2))).toEqual(
    new Set(['具备', '未见', '不适用', null]),
  );
  expect(matrix.rows[1]?.cells.slice(2).every((cell) => cell === null)).toBe(true);
});
