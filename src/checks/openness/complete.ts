/** 完整性: the tables, what is explained in words, who the department is. */
import {
  budgetTables,
  tableOf,
  type Disclosure,
  type TitledText,
} from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import type { Judgement } from '#domain/findings/openness.ts';
import { lackingOnly, missing, notApplicable, present, type Criterion } from './criterion.ts';

/** What is explained in words beside the tables: since 2015, and assets and targets since 2018. */
const inWords = [
  ['agencyOperating', 2015, /机关运行/],
  ['threePublic', 2015, /三公/],
  ['procurement', 2015, /政府采购/],
  ['assets', 2018, /资产/],
  ['performance', 2018, /绩效/],
] as const;

/** Terms that a reader of the tables meets, and by what they are met and explained. */
const terms: readonly (readonly [name: string, words: RegExp])[] = [
  ['基本支出', /基本支出/],
  ['项目支出', /项目支出/],
  ['一般公共预算', /一般公共预算/],
  ['政府性基金', /政府性基金/],
  ['国有资本经营', /国有资本经营/],
  ['“三公”经费', /三公/],
];

export const complete: readonly Criterion[] = [
  {
    id: 'tables',
    head: 'complete',
    judge(disclosure) {
      // 国有资本经营预算 came later than the other eight, with the budgets of 2021 at the latest.
      const wanted = budgetTables.filter((id) => id !== 'stateCapital' || disclosure.year >= 2021);
      const lacking = wanted.filter((id) => !tableOf(disclosure, id));
      const found = budgetTables.filter((id) => tableOf(disclosure, id));
      return lackingOnly(lacking, found.map(tablePlace));
    },
  },
  ...inWords.map(([id, since, words]): Criterion => ({
    id: `words.${id}`,
    head: 'complete',
    judge: (disclosure) =>
      disclosure.year < since ? notApplicable : judgeWords(disclosure, id, words),
  })),
  {
    id: 'empty-tables',
    head: 'complete',
    judge(disclosure) {
      const empty = disclosure.tables.filter(
        ({ id, rows }) =>
          budgetTables.some((known) => known === id) &&
          rows.every(({ values }) => values.every((value) => !value)),
      );
      if (empty.length === 0) return notApplicable;
      // A table of printed zeros explains itself.
      const silent = empty.filter(({ rows, note }) => rows.length === 0 && note === null);
      return lackingOnly(
        silent.map(({ id }) => id),
        empty.map(({ id }) => tablePlace(id)),
      );
    },
  },
  {
    id: 'duties',
    head: 'complete',
    judge: (disclosure) => judgeText(disclosure, /^duties/, /职责|职能/),
  },
  {
    id: 'units',
    head: 'complete',
    judge(disclosure) {
      const { kind, units } = disclosure.organization;
      if (units.length > 0) return present();
      const told = judgeText(
        disclosure,
        /^(?:units|institution|organization)/,
        /机构设置|单位构成|内设机构/,
      );
      return kind === 'unit' && told.verdict === 'missing' ? notApplicable : told;
    },
  },
  {
    id: 'changes-explained',
    head: 'complete',
    judge({ changes }) {
      const changed = changes.flatMap((change, index) =>
        change.delta !== 0 ? [{ reason: change.reason, index }] : [],
      );
      if (changed.length === 0) return changes.length > 0 ? notApplicable : missing;
      const reasons = changed.filter(({ reason }) => reason !== null);
      return reasons.length > 0
        ? present(reasons.map(({ index }) => ({ kind: 'change', index })))
        : missing;
    },
  },
  {
    id: 'terms',
    head: 'complete',
    judge(disclosure) {
      const used = terms.filter(([, words]) => isInTables(disclosure, words));
      const explained = (words: RegExp) =>
        disclosure.glossary.findIndex(({ term, definition }) => words.test(term + definition));
      const places = used.flatMap(([, words]): EvidenceRef[] => {
        const index = explained(words);
        return index < 0 ? [] : [{ kind: 'term', index }];
      });
      if (disclosure.glossary.length === 0) return missing;
      return lackingOnly(
        used.filter(([, words]) => explained(words) < 0).map(([name]) => name),
        places,
      );
    },
  },
];

function tablePlace(table: string): EvidenceRef {
  return { kind: 'table', table };
}

function judgeWords(disclosure: Disclosure, id: string, words: RegExp): Judgement {
  const { statements, performance, projects } = disclosure;
  const told = judgeText(disclosure, new RegExp(`^${id}`), words);
  const said = statements.flatMap((statement, index): EvidenceRef[] =>
    statement.id.startsWith(`${id}.`) ? [{ kind: 'statement', index }] : [],
  );
  if (told.verdict === 'present' || said.length > 0) return present([...told.places, ...said]);
  const isPerformance = id === 'performance';
  const withTargets = projects.findIndex(({ indicators }) => indicators.length > 0);
  if (isPerformance && withTargets >= 0) return present([{ kind: 'project', index: withTargets }]);
  return isPerformance && performance.overall.length > 0 ? present() : missing;
}

function judgeText({ texts }: Disclosure, id: RegExp, words: RegExp): Judgement {
  // What a department is there for may be assets or procurement: its duties do not explain its own.
  const found = texts.flatMap((text, index): EvidenceRef[] =>
    id.test(text.id) || words.test(text.title) || (!isDuties(text) && words.test(text.text))
      ? [{ kind: 'text', index }]
      : [],
  );
  return found.length > 0 ? present(found.slice(0, 3)) : missing;
}

function isDuties({ id, title }: TitledText): boolean {
  return id.startsWith('duties') || /职责|职能/.test(title);
}

function isInTables({ tables }: Disclosure, words: RegExp): boolean {
  return tables.some(
    ({ title, columns }) =>
      words.test(title) ||
      columns.some(({ label, groups }) => words.test([...groups, label].join(' '))),
  );
}
