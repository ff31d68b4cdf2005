/** Lists over many documents as they are taken away: every cell, and what is made of it in a file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '#checks/options.ts';
import { runChecks } from '#checks/run-checks.ts';
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';
import { printCsv } from '#export/csv.ts';
import { findingsData } from '#export/findings-data.ts';
import { listAbout, listFileName } from '#export/provenance.ts';
import { listData } from '#views/home/list-data.ts';
import { notesData } from '#views/notebook/notes-data.ts';
import { surveyData } from '#views/survey/survey-data.ts';
import { noteWith } from '../../support/note.ts';
import { bundledDisclosure } from './bundled.ts';

const data = new URL('../../../public/data/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));
const shards = (json('catalog.json') as Catalog).regions.map(({ path }) => json(path) as Shard);
const fengnan = bundledDisclosure();
const taken = { at: new Date(2026, 10, 22, 12), address: 'https://budget.example.gov.cn/#/' };

const linesOf = (text: string) => text.replace('\ufeff', '').trim().split('\r\n');

describe('the list of departments', () => {
  const lines = linesOf(printCsv(listData('各部门预算', shards, '')));

  it('has every disclosure of the library with its total, in 万元 whatever its own unit', () => {
    expect(lines).toHaveLength(1 + shards.flatMap(({ disclosures }) => disclosures).length);
    expect(lines[0]).toBe(
      '地区,部门代码,部门,文件,支出预算（万元）,上年（万元）,比上年（万元）,比上年（%）,编号',
    );
    expect(lines).toContain(
      '唐山市丰南区,301,唐山市丰南区人民代表大会常务委员会办公室,2023年部门预算,1043.55,847.73,195.82,23.1,130207-301-2023-budget',
    );
  });

  it('takes last year from last year’s document where nothing is stated, and leaves a blank where there is none', () => {
    const wanli = lines.filter((line) => line.includes('万里街道'));
    expect(wanli).toHaveLength(3);
    expect(wanli.find((line) => line.includes('2023年'))).toMatch(/,,,,310107/);
    expect(wanli.find((line) => line.includes('2024年'))).toMatch(/,-5\.3\d*,310107/);
  });

  it('has what a search leaves and no more', () => {
    expect(listData('', shards, '丰南').rows).toHaveLength(1);
    expect(listData('', shards, '教育局').rows).toHaveLength(0);
  });
});

describe('the findings as a table', () => {
  const { findings } = runChecks(fengnan);
  const table = findingsData('全部发现', [{ disclosure: fengnan, findings, related: [] }]);
  const columns = table.columns.map(({ id }) => id);

  it('have a row each, with both sides, the difference and every place', () => {
    expect(table.rows).toHaveLength(findings.length);
    const lines = linesOf(printCsv(table));
    const vehicle = lines.filter((line) => line.includes('不一致'));
    expect(vehicle).toHaveLength(1);
    expect(table.rows.map(({ cells }) => cells[columns.indexOf('difference')])).toEqual(
      findings.map(({ difference }) => difference),
    );
    const places = columns.indexOf('cells');
    for (const [index, { evidence }] of findings.entries()) {
      const text = String(table.rows[index]?.cells[places]);
      expect(text === '' ? 0 : text.split('\n').length).toBeGreaterThanOrEqual(evidence.length);
    }
  });

  it('of documents in several units are in 万元, and name the other document of a place', () => {
    const later = bundledDisclosure('310107-eece0746-2025-budget');
    const earlier = bundledDisclosure('310107-eece0746-2024-budget');
    const related = [earlier];
    const checked = runChecks(later, { thresholds: defaultThresholds, related }).findings;
    const both = findingsData('全部发现', [
      { disclosure: fengnan, findings, related: [] },
      { disclosure: later, findings: checked, related },
    ]);
    expect(both.rows).toHaveLength(findings.length + checked.length);
    const amounts = both.columns.flatMap((column) =>
      column.kind === 'amount' ? [column.unit] : [],
    );
    expect(new Set(amounts)).toEqual(new Set(['万元']));
    const elsewhere = checked.filter(({ evidence }) =>
      evidence.some(({ document }) => document === earlier.id),
    );
    const told = both.rows.filter(({ cells }) =>
      String(cells[columns.indexOf('cells')]).includes('2024年部门预算，'),
    );
    expect(told).toHaveLength(elsewhere.length);
  });
});

it('the list over all departments leaves blank what was not looked at yet', () => {
  const listed = {
    id: 'x',
    sha256: '',
    year: 2024,
    stage: 'budget' as const,
    region: { code: '130207', name: '丰南区' },
    organization: { code: null, name: '甲' },
  };
  const digest = {
    examined: 431,
    held: 426,
    contradictions: 5,
    questions: 9,
    rise: { of: 'basic.personnel', delta: 173_110_000, rate: 31.76 },
    projects: 8,
    unmeasured: 0,
  };
  const text = printCsv(
    surveyData('核对结果', [
      { listed, digest },
      { listed, digest: undefined },
    ]),
  );
  expect(linesOf(text).slice(1)).toEqual([
    '丰南区,甲,2024年部门预算,5,9,人员经费,173.11,31.76,8,0,431,426',
    '丰南区,甲,2024年部门预算,,,,,,,,,',
  ]);
});

it('notes are a row each, and none of them becomes a formula', () => {
  const note = noteWith({ text: '=HYPERLINK("http://x")\n为什么？', tags: ['采购', '车辆'] });
  const [, cells = ''] = printCsv(notesData('笔记', [note])).split(/\r\n(?=问题,)/);
  expect(cells).toContain(`"'=HYPERLINK(""http://x"")`);
  expect(cells).toContain('采购、车辆');
  expect(cells).toContain('未办');
});

it('a list names itself and its day, and claims no source', () => {
  expect(listFileName('各部门预算', taken, 'csv')).toBe('各部门预算_2026-11-22.csv');
  expect(listAbout('各部门预算', ['万元', '万元'], taken).map(([, text]) => text)).toEqual([
    '各部门预算',
    '万元',
    '2026-11-22',
    taken.address,
    '空格表示文件没有列数，0 表示列数为零。',
  ]);
});
