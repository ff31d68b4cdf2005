/** What a disclosure holds beside its tables, as tables: units, projects, targets, prose, terms. */
import type { Disclosure, Project, Text } from '#domain/disclosure/disclosure.ts';
import { placeOf } from '#domain/disclosure/figure.ts';
import type { Place } from '#domain/issues/issue.ts';
import { proseFigures } from '#domain/disclosure/printed-table.ts';
import { evidenceText } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import {
  amountColumn,
  numberColumn,
  textColumn,
  type DataCell,
  type DataColumn,
  type DataTable,
} from './data-table.ts';

const say = words.takeAway;
type Id = keyof typeof say.furtherTables;

/** Every such table that has a row, in the order in which documents give them. */
export function furtherData(disclosure: Disclosure): DataTable[] {
  return [
    unitsData(disclosure),
    projectsData(disclosure),
    indicatorsData(disclosure.projects),
    performanceData(disclosure),
    changesData(disclosure),
    statementsData(disclosure),
    textsData(disclosure),
    glossaryData(disclosure),
  ].filter(({ rows }) => rows.length > 0);
}

/** 机构设置 */
export function unitsData({ organization }: Disclosure): DataTable {
  return tableOf(
    'units',
    texts('name', 'nature', 'rank', 'funding'),
    organization.units.map(({ name, nature, rank, funding, at }) => [
      at,
      name,
      nature,
      rank,
      funding,
    ]),
  );
}

function projectsData(disclosure: Disclosure): DataTable {
  const joined = (goals: readonly Text[]): string => goals.map(({ text }) => text).join('\n');
  return tableOf(
    'projects',
    [...texts('name'), amountColumn('amount', say.columns.amount, disclosure), ...texts('goals')],
    disclosure.projects.map(({ name, amount, goals, at }) => [at, name, amount, joined(goals)]),
  );
}

/** The indicators of these projects, those that are shown of each; their results where any has one. */
export function indicatorsData(
  projects: readonly Pick<Project, 'name' | 'indicators'>[],
): DataTable {
  const evaluated = projects.some(({ indicators }) =>
    indicators.some(({ result }) => result !== undefined),
  );
  return tableOf(
    'indicators',
    [
      ...texts('project', 'level1', 'level2', 'level3', 'description', 'target', 'basis'),
      numberColumn('weight', say.columns.weight, false),
      ...texts('direction'),
      ...(evaluated ? [...texts('result'), numberColumn('score', say.columns.score, false)] : []),
    ],
    projects.flatMap(({ name, indicators }) =>
      indicators.map(({ level1, level2, level3, description, target, basis, at, ...more }) => [
        at,
        name,
        level1,
        level2,
        level3,
        description,
        target,
        basis,
        more.weight ?? null,
        more.direction ?? null,
        ...(evaluated ? [more.result ?? null, more.score ?? null] : []),
      ]),
    ),
  );
}

/** Every figure of the prose with its place: what is stated, what changed, what a project gets. */
export function proseData(disclosure: Disclosure): DataTable {
  return tableOf(
    'prose',
    [
      ...texts('about'),
      amountColumn('amount', say.columns.amount, disclosure),
      numberColumn('quantity', say.columns.quantity, false),
      ...texts('unit'),
    ],
    proseFigures(disclosure).map(({ ref, fen, counts }) => {
      const money = counts === null;
      const about = evidenceText(ref, disclosure);
      const at = placeOf(ref, disclosure);
      return [at, about, money ? fen : null, money ? null : fen, counts];
    }),
  );
}

/** The department's own targets: overall, by duty, and the measures it names. */
export function performanceData({ performance }: Disclosure): DataTable {
  const { overall, items, measures } = performance;
  return tableOf('performance', texts('kind', 'duty', 'text', 'indicator'), [
    ...overall.map(({ text, at }): Line => [at, say.performance.overall, null, text, null]),
    ...items.map(({ goal, target, indicator, at }): Line => {
      return [at, say.performance.item, target, goal, indicator];
    }),
    ...measures.map(({ text, at }): Line => [at, say.performance.measure, null, text, null]),
  ]);
}

function changesData(disclosure: Disclosure): DataTable {
  const { columns } = say;
  return tableOf(
    'changes',
    [
      ...texts('of', 'about'),
      numberColumn('base_year', columns.base_year, false),
      amountColumn('delta', columns.delta, disclosure),
      numberColumn('rate', columns.rate, false),
      ...texts('reason', 'basis'),
    ],
    disclosure.changes.map(({ of, baseYear, delta, rate, reason, basis, at }) => {
      const name = words.changeOf(of, (code) => nameOfSubject(disclosure, code));
      return [at, of, name, baseYear, delta, rate, reason, basis ?? null];
    }),
  );
}

function statementsData(disclosure: Disclosure): DataTable {
  return tableOf(
    'statements',
    [
      ...texts('of', 'about'),
      amountColumn('amount', say.columns.amount, disclosure),
      numberColumn('quantity', say.columns.quantity, false),
      ...texts('unit'),
    ],
    disclosure.statements.map(({ id, amount, kind, unit, at }) => {
      const name = words.statementName(id, (code) => nameOfSubject(disclosure, code));
      const counted = kind === 'quantity';
      return [at, id, name, counted ? null : amount, counted ? amount : null, unit ?? null];
    }),
  );
}

/** Duties and explanations, section by section. */
export function textsData({ texts: all }: Disclosure): DataTable {
  return tableOf(
    'texts',
    texts('title', 'text', 'wording'),
    all.map(({ title, text, kind, at }) => [at, title, text, say.wording[kind]]),
  );
}

/** The document's own terms. */
export function glossaryData({ glossary }: Disclosure): DataTable {
  return tableOf(
    'glossary',
    texts('term', 'definition', 'wording'),
    glossary.map(({ term, definition, kind, at }) => [at, term, definition, say.wording[kind]]),
  );
}

/** The place of a row, then its cells. */
type Line = readonly [at: Place | undefined, ...cells: DataCell[]];

function tableOf(id: Id, columns: readonly DataColumn[], lines: readonly Line[]): DataTable {
  return {
    id,
    title: say.furtherTables[id],
    caption: [],
    columns,
    rows: lines.map(([at, ...cells]) => ({ at, cells })),
    note: null,
  };
}

function texts(...ids: (keyof typeof say.columns)[]): DataColumn[] {
  return ids.map((id) => textColumn(id, say.columns[id]));
}

/** The name that the tables give a code: a subject in the prose is known by its code. */
function nameOfSubject({ tables }: Disclosure, code: string): string | undefined {
  return tables.flatMap(({ rows }) => rows).find((row) => row.code === code)?.name;
}
