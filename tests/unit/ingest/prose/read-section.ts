/** One section of prose as the reader understands it, for tests. */
import type { Stage } from '../../../../src/domain/disclosure/disclosure.ts';
import { Account } from '../../../../src/ingest/account.ts';
import { readProse } from '../../../../src/ingest/prose/read-prose.ts';
import { SubjectNames } from '../../../../src/ingest/prose/subject-names.ts';
import type { Scope, Topic } from '../../../../src/ingest/recognise/document/sections.ts';

/** Subjects as the tables of a document give them. */
const names = new SubjectNames(
  [
    {
      id: 'general',
      title: '',
      caption: [],
      columns: [],
      note: null,
      rows: [
        ['201', '一般公共服务支出'],
        ['20101', '人大事务'],
        ['2010101', '行政运行'],
        ['20102', '政协事务'],
        ['2010201', '行政运行'],
        ['205', '教育支出'],
        ['20502', '普通教育'],
        ['2050202', '小学教育'],
        ['2210201', '住房公积金'],
        ['30113', '住房公积金'],
        ['301', '工资福利支出'],
      ].map(([code = '', name = '']) => ({ code, name, values: [], at: {} })),
    },
  ],
  2024,
);

interface Asked {
  readonly topic: Topic;
  readonly title?: string;
  readonly scope?: Scope;
  readonly stage?: Stage;
}

/** What 某市某局 states in 2024: amounts in 万元, changes, counts, and what is left to be reported. */
export function readSection(
  { topic, title = '', scope = 'all', stage = 'budget' }: Asked,
  ...texts: string[]
) {
  const account = new Account();
  const paragraphs = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    text,
    at: { line: index + 1 },
  }));
  const setting = { year: 2024, stage, organization: '某市某局', names };
  const found = readProse([{ topic, title, scope, paragraphs }], setting, account);
  account.take(...paragraphs);
  const left = account.report({ format: 'text', blocks: paragraphs });
  return {
    amounts: found.statements
      .filter(({ kind }) => kind !== 'quantity')
      .map(({ id, amount }) => `${id} ${amount / 1_000_000}`),
    counts: found.statements
      .filter(({ kind }) => kind === 'quantity')
      .map(({ id, amount, unit }) => `${id} ${amount}${unit ?? ''}`),
    changes: found.changes.map(({ of, baseYear, basis, delta, rate, reason }) =>
      [of, baseYear, basis, delta === null ? '?' : delta / 1_000_000, rate, reason]
        .filter((part) => part !== undefined && part !== null)
        .join(' '),
    ),
    /** Out of which budget, where the words say it. */
    scopes: found.statements.map(({ id, scope: fund }) => `${id} ${fund ?? '-'}`),
    whose: found.statements.map(({ whose }) => whose ?? '-'),
    bases: found.statements.flatMap(({ id, base }) =>
      base === undefined ? [] : [`${id} of ${base}`],
    ),
    sentences: found.statements.map(({ sentence }) => sentence),
    projects: found.projects.map(({ name, amount }) => `${name} ${amount / 1_000_000}`),
    issues: found.issues.map(({ key }) => key),
    unread: left.flatMap(({ values }) =>
      'lead' in values && 'text' in values ? [values.text] : [],
    ),
  };
}
