/** `publish --parquet`: the questions of docs/parquet.md, answered by an engine and by the program. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Shard, ShardDisclosure } from '../../../../../src/domain/catalog/catalog.ts';
import { parseBudgetJson } from '../../../../../src/domain/disclosure/budget-json.ts';
import {
  tableOf,
  totalRow,
  valueOf,
  type Disclosure,
} from '../../../../../src/domain/disclosure/disclosure.ts';
import { fenFromNumber } from '../../../../../src/domain/money/money.ts';
import { targetValue } from '../../../../../src/domain/targets/target.ts';
import { cli, newFolder } from '../../run.ts';

// It reads a city in processes of its own.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const document = readFileSync(new URL('../../../../../docs/parquet.md', import.meta.url), 'utf8');
const questions = [...document.matchAll(/\n([^\n]+\?)\n\n```sql\n([\s\S]*?)```/g)].map(
  ([, question = '', sql = '']) => [question, sql] as const,
);

type Of = readonly [disclosure: Disclosure, entry: ShardDisclosure];
let library: readonly Of[] = [];
let lake = '';
let again = '';

beforeAll(async () => {
  const folder = newFolder();
  const city = ['--departments', '12', '--years', '3', '--seed', 'lake'];
  await cli('synth', ...city, '-o', folder);
  const out = join(folder, 'data');
  [lake, again] = [join(folder, 'lake'), join(folder, 'again')];
  for (const into of [lake, again]) {
    const words = ['--region', '990100', '--date', '2026-02-10', '--parquet', into];
    await cli('publish', join(folder, 'documents'), '-o', out, ...words);
  }
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const shards = readdirSync(join(out, 'regions')).map(
    (name) => JSON.parse(read(join('regions', name))) as Shard,
  );
  library = shards.flatMap(({ disclosures }) =>
    disclosures.map((entry): Of => {
      const { value } = parseBudgetJson(read(entry.path));
      if (!value) throw new Error(`${entry.id} is unreadable`);
      return [value, entry];
    }),
  );
});

const fenOf = (amount: number | null | undefined, { unit }: ShardDisclosure): number => {
  const fen = amount === null || amount === undefined ? 0 : fenFromNumber(amount, unit);
  return typeof fen === 'number' ? fen : 0;
};
const sum = (all: readonly Of[], fen: (of: Of) => number) =>
  all.reduce((total, each) => total + fen(each), 0);
const total = ([, entry]: Of) => fenOf(entry.total, entry);

/** Groups in the order of their keys. */
function grouped(key: (of: Of) => string): [key: string, members: readonly Of[]][] {
  const groups = new Map<string, Of[]>();
  for (const each of library) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

const byYear = (fen: (all: readonly Of[]) => readonly unknown[]) =>
  grouped(([{ year }]) => String(year)).map(([year, all]) => [Number(year), ...fen(all)]);
const figure =
  (of: 'basic' | 'project' | 'threePublic') =>
  ([, entry]: Of) =>
    fenOf(entry.figures?.[of], entry);

/** The same questions in the program's own terms, in the order of the document. */
const answers: readonly (() => readonly (readonly unknown[])[])[] = [
  () => byYear((all) => [sum(all, total)]),
  () => byYear((all) => [sum(all, total), all.length]).map((row) => ['99', ...row]),
  () => {
    const classes = new Map<string, number>();
    for (const [disclosure] of library) {
      const table = tableOf(disclosure, 'expenditure');
      for (const row of table?.rows ?? []) {
        if (!table || row.code?.length !== 3) continue;
        classes.set(row.code, (classes.get(row.code) ?? 0) + (valueOf(table, row, 'total') ?? 0));
      }
    }
    return [...classes].sort(([one], [other]) => (one < other ? -1 : 1));
  },
  () =>
    library
      .filter(([{ year }]) => year === 2026)
      .map((of): [string, number] => [of[0].id, total(of)])
      .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
      .slice(0, 10),
  () => byYear((all) => [sum(all, figure('threePublic'))]),
  () => byYear((all) => [sum(all, figure('project')), sum(all, figure('basic'))]),
  () =>
    grouped(([{ id }]) => id).flatMap(([id, [now]]) => {
      const before = library.find(
        ([{ organization, year }]) =>
          now && organization.name === now[0].organization.name && year === now[0].year - 1,
      );
      return now && before ? [[id, total(now) - total(before)]] : [];
    }),
  () =>
    byYear((all) => [
      all.length,
      all.reduce((count, [, { checked }]) => count + (checked?.contradictions ?? 0), 0),
    ]).map((row) => ['990100', ...row]),
  () =>
    (['personnel', 'running'] as const).map((column) => [
      column,
      sum(library, ([disclosure]) => {
        const table = tableOf(disclosure, 'basic');
        const row = table && totalRow(table);
        return (table && row && valueOf(table, row, column)) ?? 0;
      }),
    ]),
  () => {
    const projects = library.flatMap(([disclosure]) => disclosure.projects);
    const money = (some: typeof projects) =>
      some.reduce((all, { amount }) => all + (amount ?? 0), 0);
    const measurable = projects.filter(({ indicators }) =>
      indicators.some(({ target }) => targetValue(target).kind === 'measurable'),
    );
    return [[money(projects), money(measurable)]];
  },
];

describe('ten questions of a national aggregator', () => {
  test.each(questions.map((each, index) => [index + 1, ...each] as const))(
    '%i. %s',
    async (number, _, sql) => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const reader = await connection.runAndReadAll(sql.replaceAll("'lake/", `'${lake}/`));
      const rows = reader.getRows().map((row) => row.map(plain));
      connection.closeSync();
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(answers[number - 1]?.());
    },
  );

  test('are ten', () => {
    expect([questions.length, answers.length]).toEqual([10, 10]);
  });
});

/** Sums of INT64 are HUGEINT; nothing here is beyond what a number holds exactly. */
function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

test('the same library writes the same bytes', () => {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'base64')]);
  expect(files(lake).length).toBe(9);
  expect(files(lake)).toEqual(files(again));
});
