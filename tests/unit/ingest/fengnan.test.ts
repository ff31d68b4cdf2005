/** The example document, figure by figure; its file is not part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  tableOf,
  valueOf,
  type Disclosure,
  type Table,
} from '../../../src/domain/disclosure/disclosure.ts';
import type { Issue } from '../../../src/domain/issues/issue.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { readDocument } from '../../../src/ingest/read/read-document.ts';
import type { Grid } from '../../../src/ingest/read/document.ts';
import {
  basicRows,
  changes,
  expenditureRows,
  projectAmounts,
  statements,
  tableWidths,
  threePublicRows,
} from './fengnan-figures.ts';

const name = '000_3a347de978e48b41.txt';
const file = fileURLToPath(new URL(`../../../../shared/documents/${name}`, import.meta.url));
const here = existsSync(file);
const bytes = here ? new Uint8Array(readFileSync(file)) : new Uint8Array();
const wan = 1_000_000;

describe.skipIf(!here)(
  `the Fengnan document (skipped where ../shared/documents/${name} is missing)`,
  () => {
    let disclosure: Disclosure;
    let issues: readonly Issue[];
    beforeAll(async () => {
      const read = await importDocument(bytes, name);
      disclosure = read.value as Disclosure;
      issues = read.issues;
    });
    const table = (id: string): Table => tableOf(disclosure, id) as Table;
    const cells = (id: string, columns: string[]) =>
      table(id).rows.map((row) => [
        row.code ?? row.name,
        ...columns.map((column) => {
          const fen = valueOf(table(id), row, column) ?? null;
          return fen === null ? null : fen / wan;
        }),
      ]);

    test('it is known for what it is', () => {
      expect(disclosure.id).toBe('130207-301-2023-budget');
      expect(disclosure.region).toEqual({ code: '130207', name: '唐山市丰南区' });
      expect(disclosure.organization).toMatchObject({
        code: '301',
        name: '唐山市丰南区人民代表大会常务委员会办公室',
        kind: 'department',
        units: [{ nature: '行政', rank: '正科级', funding: '财政拨款', at: { table: 10, row: 2 } }],
      });
      expect([disclosure.unit, disclosure.decimals]).toEqual(['万元', 2]);
      expect(disclosure.source.sha256).toMatch(/^43230f17ae5e7788/);
    });

    test('what was not understood is an empty part and a cut sentence, and nothing else', () => {
      expect(issues.map(({ key, at }) => [key, at?.line])).toEqual([
        ['section-empty', 1671],
        ['sentence-cut', 2230],
      ]);
    });

    test('its 28 tables have the geometry that is printed', async () => {
      const blocks = (await readDocument(bytes, name)).value?.blocks ?? [];
      const grids = blocks.filter((block): block is Grid => block.kind === 'grid');
      const widths = grids.map(({ rows }) =>
        rows.map((row) => row.reduce((sum, cell) => sum + cell.columnSpan, 0)),
      );
      expect(widths.every((rows) => new Set(rows).size === 1)).toBe(true);
      expect(widths.map((rows) => [rows[0], rows.length])).toEqual(tableWidths);
    });

    test('its tables stand in order with their rows', () => {
      expect(disclosure.tables.map(({ id, rows }) => [id, rows.length])).toEqual([
        ['balance', 46],
        ['revenue', 18],
        ['expenditure', 18],
        ['fiscal', 43],
        ['general', 18],
        ['basic', 25],
        ['governmentFund', 0],
        ['stateCapital', 0],
        ['threePublic', 7],
        ['procurement', 0],
        ['assets', 6],
      ]);
    });

    test('expenditure by subject', () => {
      expect(cells('expenditure', ['total', 'basic', 'project'])).toEqual(expenditureRows);
      expect(cells('general', ['total', 'basic', 'project'])).toEqual(expenditureRows);
      const revenue = expenditureRows.map(([code, total]) => [code, total, total, total]);
      expect(cells('revenue', ['total', 'currentYear', 'fiscalAppropriation'])).toEqual(revenue);
      expect(
        table('expenditure')
          .rows.map(({ level }) => level)
          .slice(0, 4),
      ).toEqual([undefined, 1, 2, 3]);
    });

    test('basic expenditure by economic item', () => {
      expect(cells('basic', ['total', 'personnel', 'running'])).toEqual(basicRows);
      expect(table('basic').columns[0]?.groups).toEqual(['一般公共预算基本支出']);
    });

    test('the three public expenses with their depth', () => {
      expect(cells('threePublic', ['total', 'generalPublic'])).toEqual(threePublicRows);
      expect(table('threePublic').rows.map(({ level, role }) => level ?? role)).toEqual([
        'total',
        'subtotal',
        1,
        1,
        2,
        2,
        1,
      ]);
    });

    test('in the ledgers both sides share their number and the repeated funds are carry-overs', () => {
      const total = table('balance').rows.filter(({ role }) => role === 'total');
      expect(total.map(({ no, side, values }) => [no, side, values])).toEqual([
        [34, 'revenue', [1043.55 * wan]],
        [34, 'expenditure', [1043.55 * wan]],
      ]);
      const again = table('fiscal').rows.filter(
        ({ name: label }) => label === '一、一般公共预算拨款',
      );
      expect(again.map(({ no, role, level }) => [no, role, level])).toEqual([
        [1, undefined, undefined],
        [34, 'carryOver', 2],
      ]);
    });

    test('empty tables keep their columns and their notes', () => {
      expect(table('governmentFund').note).toMatch(/空表列示/);
      expect(table('procurement').note?.split('\n')).toHaveLength(2);
      expect(table('procurement').columns.map(({ id }) => id)).toEqual([
        'total',
        'generalPublic',
        'governmentFund',
        'stateCapital',
        'fiscalAccount',
        'ownFunds',
        'fiscalCarryOver',
        'nonFiscalCarryOver',
        'smallBusinessShare',
      ]);
    });

    test('assets count vehicles and value them', () => {
      expect(table('assets').rows.map(({ values }) => values)).toEqual([
        [null, 42.3 * wan],
        [null, null],
        [null, null],
        [3, 42.3 * wan],
        [null, null],
        [null, null],
      ]);
    });

    test('eight projects with amounts, a goal and six indicators each', () => {
      expect(
        disclosure.projects.map(({ name: title, amount }) => [title, (amount ?? 0) / wan]),
      ).toEqual(projectAmounts);
      expect(disclosure.projects.every(({ goals }) => goals.length === 1)).toBe(true);
      const indicators = disclosure.projects.flatMap((project) => project.indicators);
      expect(indicators).toHaveLength(48);
      expect(indicators.filter(({ target }) => /\d/.test(target))).toHaveLength(19);
      expect(indicators.filter(({ level1 }) => level1 === '产出指标')).toHaveLength(32);
      expect(indicators.every(({ at }) => at?.table && at.row && at.line)).toBe(true);
    });

    test('every figure of the prose', () => {
      const said = disclosure.statements.map(({ id, amount, at }) => [id, amount / wan, at?.line]);
      expect(said).toEqual(statements);
      expect(disclosure.changes.map(({ of, delta }) => [of, (delta ?? 0) / wan])).toEqual(changes);
      expect(disclosure.changes.every(({ baseYear }) => baseYear === 2022)).toBe(true);
    });

    test('the narrative: texts, performance and glossary', () => {
      expect(disclosure.texts.map(({ id, at }) => [id, at?.line])).toEqual([
        ['introduction', 1595],
        ['duties', 1598],
        ['overview', 1613],
        ['revenue', 1615],
        ['expenditure', 1617],
        ['changes', 1619],
        ['agencyOperating', 1621],
        ['threePublic', 1623],
        ['procurement', 2130],
        ['assets', 2183],
        ['other', 2230],
      ]);
      const { overall, items, measures } = disclosure.performance;
      expect([overall.length, items.length, measures.length]).toEqual([1, 4, 25]);
      expect(items.map(({ target }) => target)).toEqual([
        '人大监督',
        '人大会议',
        '选举和任免',
        '人大事务管理',
      ]);
      expect(disclosure.glossary.map(({ term }) => term)).toHaveLength(10);
    });

    test('figures stand where they say: the total of expenditure', () => {
      expect(table('expenditure').rows[0]?.at).toEqual({ table: 3, row: 5, line: 555 });
      const lines = new TextDecoder().decode(bytes).split('\n');
      expect(lines[555 + 3 - 1]).toBe('\t1043.55');
    });
  },
);
