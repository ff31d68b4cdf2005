/** What is written beside the published pages: data, packages, feed, sitemap. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { columnsOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { fenFromDecimal, type AmountUnit } from '#domain/money/money.ts';
import { siteFiles } from '#export/site/site-files.ts';
import { dataPackage2 } from '../../fixtures/data-package-2.ts';
import { sample } from '../../support/disclosure.ts';
import { publishedOf } from '../../support/published.ts';
import { bundled } from './bundled.ts';

const site = 'https://budget.example.gov.cn/ysgk/';
const isPackage = new Ajv({ allErrors: true }).compile(dataPackage2);
const filesFor = (published: Parameters<typeof siteFiles>[0], at: string | null = site) =>
  new Map(siteFiles(published, at).map(({ path, content }) => [path, String(content)]));
const all = bundled.map(([, disclosure], index) =>
  publishedOf(disclosure, { published: `2026-01-${String(index + 1).padStart(2, '0')}` }),
);
const files = filesFor(all);

test('every package is a Data Package of version 2.0 and its files are what it says they are', () => {
  const packages = [...files].filter(([path]) => path.endsWith('datapackage.json'));
  const regions = new Set(bundled.map(([id]) => id.split('-')[0]));
  expect(packages.length).toBe(all.length + regions.size);
  for (const [, text] of packages) {
    const descriptor = JSON.parse(text) as {
      resources: { path: string; bytes?: number; hash?: string }[];
    };
    isPackage(descriptor);
    expect(isPackage.errors).toBeNull();
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = files.get(path);
      expect(content).toBeDefined();
      if (bytes === undefined) continue;
      expect(Buffer.byteLength(content ?? '')).toBe(bytes);
      expect(
        `sha256:${createHash('sha256')
          .update(content ?? '')
          .digest('hex')}`,
      ).toBe(hash);
    }
  }
});

test.each(bundled)(
  'the CSV of %s has every figure of every table, to the fen',
  (id, disclosure) => {
    const { data, errors } = Papa.parse<Record<string, string>>(files.get(`${id}.csv`) ?? '', {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(valueIn)).toEqual(figuresOf(disclosure));
  },
);

function valueIn({ table, row, column, value = '', unit }: Record<string, string>) {
  const figure = unit === '' ? Number(value) : fenFromDecimal(value, unit as AmountUnit);
  return [table, Number(row), column, figure];
}

function figuresOf({ tables }: Disclosure) {
  return tables.flatMap((table) =>
    table.rows.flatMap((row, index) =>
      columnsOf(table, row).flatMap(({ id }, position) => {
        const value = row.values[position] ?? null;
        return value === null ? [] : [[table.id, index + 1, id, value]];
      }),
    ),
  );
}

test('the line for DuckDB in the README reads the CSV, codes as text and every figure', async () => {
  const [id, disclosure] = bundled[0] ?? [];
  if (id === undefined || !disclosure) throw new Error('Nothing is bundled');
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'));
  const file = join(folder, `${id}.csv`);
  writeFileSync(file, files.get(`${id}.csv`) ?? '');
  const [, line = ''] =
    /DuckDB：`SELECT \* (FROM .*)`/.exec(files.get(`${id}.README.md`) ?? '') ?? [];
  expect(line).toContain(`${site}pages/${id}.csv`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sql = `SELECT count(*), sum(value), typeof(any_value(code)), min(region) ${line}`;
  const reader = await connection.runAndReadAll(sql.replace(`${site}pages/${id}.csv`, file));
  const figures = figuresOf(disclosure);
  const [row] = reader.getRows();
  connection.closeSync();
  expect(row?.slice(2)).toEqual(['VARCHAR', '130207']);
  expect(Number(row?.[0])).toBe(figures.length);
});

test('feeds have the newest first, each version once, and say what was published again', () => {
  const again = publishedOf(sample, {
    published: '2026-03-01',
    changedCells: 4,
    versions: [{ path: 'disclosures/a.json', sha256: '0'.repeat(64), bytes: 1 }],
  });
  const made = filesFor([...all, again]);
  const feed = made.get('atom.xml') ?? '';
  expect(feed.indexOf('首次公开后 4 个单元格有改动')).toBeGreaterThan(0);
  const dates = [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date = '']) => date);
  expect(dates.slice(1)).toEqual([...dates.slice(1)].sort().reverse());
  expect(dates[0]).toBe('2026-03-01T00:00:00Z');
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(all.length + 2);
  expect(made.get('region-130207.atom.xml')).toContain('首次公开后 4 个单元格有改动');
  expect(made.get('region-320000.atom.xml')).not.toContain('首次公开后');
});

test("a feed reader's library reads every entry with its title, author, day and page, hostile names as words", () => {
  const name = '"><script>&]]>局=1+1';
  const hostile = publishedOf(
    { ...sample, id: 'x-1-2023-budget', organization: { ...sample.organization, name } },
    { published: '2026-03-02' },
  );
  const read = parseFeed(filesFor([...all, hostile]).get('atom.xml') ?? '');
  expect([read.meta.type, read.meta.version]).toEqual(['atom', '1.0']);
  expect([read.self, read.url]).toEqual([`${site}pages/atom.xml`, `${site}pages/index.html`]);
  expect(read.items).toHaveLength(all.length + 1);
  const [newest] = read.items;
  expect(newest?.title).toContain(name);
  expect(newest?.url).toBe(`${site}pages/x-1-2023-budget.html`);
  expect(newest?.authors.map((author) => author.name)).toEqual([name]);
  expect(newest?.updated).toEqual(new Date('2026-03-02T00:00:00Z'));
  for (const { id, url, title } of read.items) expect([id, url, title]).not.toContain(null);
});

test('without dates there is no feed, without an address neither feed nor sitemap', () => {
  const undated = filesFor([publishedOf(sample)]);
  expect([undated.has('atom.xml'), undated.has('sitemap.xml')]).toEqual([false, true]);
  const bare = filesFor(all, null);
  expect([...bare.keys()].filter((path) => path.endsWith('.xml'))).toEqual([]);
  expect(bare.get('catalog.jsonld')).not.toContain('https://budget');
});

test('hostile names stay words in feed, sitemap, catalog, package and CSV', () => {
  const name = '"><script>&amp;]]>\u0007局\u2028=1+1';
  const hostile = publishedOf(
    {
      ...sample,
      organization: { ...sample.organization, name },
      region: { code: '130207', name },
      source: { ...sample.source, title: name, url: 'javascript:alert(1)' },
      tables: sample.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, name: '=cmd|1' })),
      })),
    },
    { published: '2026-02-10' },
  );
  const made = filesFor([hostile]);
  for (const path of ['atom.xml', 'region-130207.atom.xml', 'sitemap.xml']) {
    const { names, text } = xmlOf(made.get(path) ?? '');
    expect(names.has('script')).toBe(false);
    if (path !== 'sitemap.xml') expect(text).toContain('"><script>&amp;]]>局\u2028=1+1');
  }
  const catalog = JSON.parse(made.get('catalog.jsonld') ?? '') as Record<string, object[]>;
  expect(catalog['dcat:dataset']?.[0]).toMatchObject({ 'dct:publisher': { 'foaf:name': name } });
  const id = sample.id;
  const descriptor: unknown = JSON.parse(made.get(`${id}.datapackage.json`) ?? '');
  isPackage(descriptor);
  expect(isPackage.errors).toBeNull();
  expect(made.get(`${id}.csv`)).not.toMatch(/(?:^|,)=cmd/m);
  // Budget JSON says what the document says; nothing that is opened does.
  made.delete(`${id}.json`);
  expect([...made.values()].join('')).not.toContain('javascript:');
});

/** The names of the elements and all words; throws where it is no XML. */
function xmlOf(markup: string): { names: Set<string>; text: string } {
  const parser = new SaxesParser();
  const names = new Set<string>();
  let text = '';
  parser.on('opentag', ({ name }) => names.add(name));
  parser.on('text', (words) => (text += words));
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.write(markup).close();
  return { names, text };
}
