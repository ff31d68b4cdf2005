import { expect, test } from 'vitest';
import { issue, type Place } from '../../../src/domain/issues/issue.ts';
import { gatherIssues } from '../../../src/ingest/gathered-issues.ts';
import type { Section } from '../../../src/ingest/recognise/document/sections.ts';

const places = Array.from({ length: 6 }, (_, index): Place => ({ line: index + 1 }));

function section(title: string, from: number, to: number): Section {
  const paragraphs = places
    .slice(from, to)
    .map((at) => ({ kind: 'paragraph' as const, text: '', at }));
  return { topic: 'unknown', title, scope: 'all', paragraphs };
}

function unread(text: string, at: Place | undefined) {
  return issue('figure-not-understood', 'warning', { text, lead: '另有' }, at);
}

test('many figures of one section are told once, at the first of them, with their number', () => {
  const issues = places.slice(0, 5).map((at, index) => unread(`${index}万元`, at));
  expect(gatherIssues(issues, [section('机关运行经费', 0, 4), section('其他', 4, 6)])).toEqual([
    {
      key: 'figures-not-understood',
      severity: 'warning',
      values: { title: '机关运行经费', count: 4, text: '0万元', lead: '另有' },
      at: { line: 1 },
    },
    unread('4万元', places[4]),
  ]);
});

test('a few are told one by one, in their order, and other issues stay where they are', () => {
  const other = issue('tables-missing', 'warning', {});
  const issues = [unread('1万元', places[0]), other, unread('2万元', places[1])];
  expect(gatherIssues(issues, [section('其他', 0, 6)])).toEqual(issues);
});

test('paragraphs that belong to no section are told together as well', () => {
  const issues = places.map((at) =>
    issue('paragraph-not-understood', 'warning', { text: `第${at.line}段` }, at),
  );
  expect(gatherIssues(issues, [])).toEqual([
    {
      key: 'paragraphs-not-understood',
      severity: 'warning',
      values: { count: 6, text: '第1段' },
      at: { line: 1 },
    },
  ]);
});

test('what is said alike in many sections is told once, and so are rows of one table and projects', () => {
  const sections = places.map((_, index) => section(`第${index}个单位`, index, index + 1));
  const issues = [
    ...places.slice(0, 4).map((at, index) => unread(`${index}.00万元`, at)),
    ...[1, 2, 3, 4].map((row) =>
      issue('row-without-name', 'warning', { table: '收入总表' }, { table: 2, row }),
    ),
    ...['甲', '乙', '丙', '丁'].map((name) =>
      issue('project-without-amount', 'warning', { name }, { table: 3 }),
    ),
  ];
  expect(gatherIssues(issues, sections).map(({ key, values }) => [key, values])).toEqual([
    ['figures-alike', { count: 4, text: '0.00万元', lead: '另有' }],
    ['rows-without-name', { count: 4, table: '收入总表' }],
    ['projects-without-amount', { count: 4, name: '甲' }],
  ]);
});

test('words that cannot be seen on many pages are told once, at the first of them', () => {
  const hidden = [3, 4, 5, 6].map((page) =>
    issue('text-hidden', 'warning', { text: `第${page}页` }, { page }),
  );
  expect(gatherIssues(hidden, [])).toEqual([
    issue('texts-hidden', 'warning', { count: 4, text: '第3页' }, { page: 3 }),
  ]);
  expect(gatherIssues(hidden.slice(1), [])).toEqual(hidden.slice(1));
});
