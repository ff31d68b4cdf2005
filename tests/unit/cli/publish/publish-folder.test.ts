/** `publish DIR`: a folder of documents and Budget JSON as the data of a site. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { parseBudgetJson, printBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import { catalogSchema, shardSchema } from '../../../../src/domain/catalog/catalog.ts';
import { disclosureId } from '../../../../src/domain/organization/identity.ts';
import type { Disclosure } from '../../../../src/domain/disclosure/disclosure.ts';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { randomNumbers } from '../../../support/damaged/random-numbers.ts';
import { sample, wan } from '../../../support/disclosure.ts';
import { cli, spawnedWith, newFolder, program } from '../run.ts';

// Each test starts processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 300_000 });

/** `npm run kills` asks for twenty. */
const kills = Number(process.env.KILLS ?? 4);

/** A disclosure of another organization, read from a document of its own. */
function made(code: string, year = 2023): Disclosure {
  const organization = { ...sample.organization, code, name: `虚构第${code}局` };
  const source = { ...sample.source, sha256: code.padStart(64, '0') };
  const id = disclosureId(sample.region.code, organization, year, sample.stage);
  return { ...sample, id, year, organization, source };
}

/** The disclosure with another document and another total of spending. */
function republished(disclosure: Disclosure): Disclosure {
  const tables = disclosure.tables.map((table) =>
    table.id === 'expenditure'
      ? { ...table, rows: table.rows.map((row) => ({ ...row, values: row.values.map(more) })) }
      : table,
  );
  return { ...disclosure, tables, source: { ...disclosure.source, sha256: 'f'.repeat(64) } };
}
const killer = new URL('../../../support/killed-writing.mjs', import.meta.url).href;
const more = (amount: number | null) => (amount === null ? null : amount + wan(1));

function setUp(files: Record<string, Disclosure | string>) {
  const folder = newFolder();
  const documents = join(folder, 'in');
  mkdirSync(documents);
  const put = (name: string, content: Disclosure | string) => {
    mkdirSync(join(documents, name, '..'), { recursive: true });
    const text = typeof content === 'string' ? content : printBudgetJson(content);
    writeFileSync(join(documents, name), text);
  };
  for (const [name, content] of Object.entries(files)) put(name, content);
  const out = join(folder, 'data');
  const run = (...words: string[]) =>
    cli('publish', documents, '-o', out, '--date', '2026-02-10', ...words);
  return {
    folder,
    documents,
    out,
    put,
    run,
    remove: (name: string) => rmSync(join(documents, name)),
  };
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

function library(out: string) {
  const catalog = v.parse(catalogSchema, JSON.parse(read(out, 'catalog.json')));
  const shards = catalog.regions.map(({ path }) =>
    v.parse(shardSchema, JSON.parse(read(out, path))),
  );
  return { catalog, entries: shards.flatMap(({ disclosures }) => disclosures) };
}

/** Every file of a folder with its content. */
function bytesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]),
  );
}

/** The files of a site that its lists name otherwise than they are. */
function brokenFiles(out: string): string[] {
  const { catalog, entries } = library(out);
  return [...catalog.regions, ...entries].flatMap(({ path, sha256 }) => {
    const found = createHash('sha256').update(readFileSync(join(out, path)));
    return found.digest('hex') === sha256 ? [] : [path];
  });
}

test('documents and Budget JSON in any mix are one library; what cannot be read is said and stops nothing', async () => {
  const { out, run } = setUp({
    'a.json': made('401'),
    'deep/b.json': made('402', 2022),
    'c.txt': expenditureTable(),
    'broken.json': '{"format": "budget-json", "ver',
    'copy/a-again.json': made('401'),
  });
  const { status, stdout } = await run();
  expect(status).toBe(1);
  expect(stdout).toContain('共 5 份文件：采用 3 份，没有采用 1 份，与其他文件重复 1 份。');
  expect(stdout).toMatch(/broken\.json: 数据文件在第 \d+ 个字符处损坏/);
  const { catalog, entries } = library(out);
  expect(entries.map(({ id }) => id).sort()).toEqual([
    '130207-301-2023-budget',
    '130207-401-2023-budget',
    '130207-402-2022-budget',
  ]);
  const [region] = catalog.regions;
  expect(region?.years?.map(({ year, departments }) => [year, departments])).toEqual([
    [2023, 2],
    [2022, 1],
  ]);
  expect(region?.years?.[1]?.total).toBe(1043.55);
  const entry = entries.find(({ id }) => id === '130207-401-2023-budget');
  expect(entry).toMatchObject({
    published: '2026-02-10',
    figures: { basic: 815.5, project: 228.05 },
    checked: { contradictions: 0 },
  });
  expect(entry?.checked?.examined).toBeGreaterThan(10);
  for (const { path, bytes } of entries) {
    expect(Buffer.byteLength(read(out, path))).toBe(bytes);
    expect(parseBudgetJson(read(out, path)).value).not.toBeNull();
  }
  const first = bytesIn(out);
  expect((await run('--date', '2026-03-01')).status).toBe(1);
  expect(bytesIn(out)).toEqual(first);
});

test('a document that turns bad leaves what it gave before; one that is taken away takes it down', async () => {
  const { out, put, remove, run } = setUp({ 'a.json': made('401'), 'b.json': made('402') });
  expect((await run()).status).toBe(0);
  const before = library(out).entries;
  put('a.json', '{}');
  put('b.json', { ...made('402'), tables: [] });
  const bad = await run();
  expect(bad.status).toBe(1);
  expect(bad.stdout).toContain('“130207-401-2023-budget”没有更新，仍用以前发布的一版。');
  expect(bad.stdout).toContain('没有读出“130207-402-2023-budget”的任何表格');
  expect(library(out).entries).toEqual(before);
  await run();
  expect(library(out).entries).toEqual(before);
  put('b.json', made('402'));
  remove('a.json');
  const taken = await run();
  expect(taken.status).toBe(0);
  expect(taken.stdout).toContain('“130207-401-2023-budget”的文件不在文件夹里了');
  expect(library(out).entries).toEqual(
    before.filter(({ organization }) => organization.code === '402'),
  );
});

test('a disclosure published again keeps its first version and says how many cells are others', async () => {
  const first = made('401');
  const { out, put, run } = setUp({ 'a.json': first });
  await run();
  const [old] = library(out).entries;
  put('a.json', republished(first));
  const again = await run('--date', '2026-04-01');
  expect(again.status).toBe(0);
  const [now] = library(out).entries;
  const cells = first.tables
    .flatMap(({ id, rows }) => (id === 'expenditure' ? rows : []))
    .flatMap(({ values }) => values.filter((value) => value !== null)).length;
  expect(now).toMatchObject({
    published: '2026-04-01',
    changedCells: cells,
    versions: [{ path: old?.path, sha256: old?.sha256, published: '2026-02-10' }],
  });
  expect(again.stdout).toContain(`首次公开后 ${cells} 个单元格有改动`);
  expect(parseBudgetJson(read(out, old?.path ?? '')).value).toEqual(first);
});

test('of two documents that claim to be one disclosure the one published first stays, and both are named', async () => {
  const first = made('401');
  const { out, put, run } = setUp({ 'b.json': first });
  await run();
  const before = library(out).entries;
  put('a.json', republished(first));
  const { status, stdout } = await run();
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /a\.json: 与“[^”]*b\.json”同是“130207-401-2023-budget”，“expenditure”却不一样/,
  );
  expect(library(out).entries).toEqual(before);
});

test('what other machines have read line by line is the same library, and a cut line is said', async () => {
  const { folder, documents, out, run } = setUp({
    'a.json': made('401'),
    'c.txt': expenditureTable(),
    'broken.json': '{',
  });
  await run();
  const paths = readdirSync(documents)
    .sort()
    .map((name) => join(documents, name));
  const lines = spawnedWith(`${paths.join('\n')}\n`, 'ingest', '--ndjson');
  expect(lines.status).toBe(0);
  expect(lines.stdout.trimEnd().split('\n')).toHaveLength(3);
  const from = join(folder, 'from');
  mkdirSync(from);
  writeFileSync(join(from, 'one.ndjson'), lines.stdout);
  writeFileSync(join(from, 'two.ndjson'), lines.stdout.slice(0, 200));
  const merged = join(folder, 'merged');
  const { status, stdout } = await cli(
    'publish',
    '--from',
    from,
    '-o',
    merged,
    '--date',
    '2026-02-10',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('第 1 行不完整');
  expect(bytesIn(merged)).toEqual(bytesIn(out));
});

test(`killed ${kills} times while it writes: the site is the old one or the new one, what it said is there, and the next run writes the bytes of an undisturbed one`, async () => {
  const files = { 'a.json': made('401'), 'c.txt': expenditureTable() };
  const { documents, out, put, run } = setUp(files);
  await run();
  const old = bytesIn(out);
  const folders = [out, `${out}.work`];
  for (const folder of folders) cpSync(folder, `${folder}.before`, { recursive: true });
  const asBefore = () => {
    for (const folder of folders) {
      rmSync(folder, { recursive: true });
      cpSync(`${folder}.before`, folder, { recursive: true });
    }
  };
  put('a.json', republished(made('401')));
  put('b.json', made('402'));
  const words = ['publish', documents, '-o', out, '--date', '2026-02-10'];
  const killedAt = (moment: number) =>
    spawnSync(process.execPath, ['--import', killer, ...program, ...words], {
      encoding: 'utf8',
      env: { ...process.env, MINGZHANG_KILLED_AT: String(moment) },
    });
  const undisturbed = killedAt(Infinity);
  const changes = Number(/(\d+) changes$/.exec(undisturbed.stderr)?.[1]);
  const whole = bytesIn(out);
  const catalogs = [old['/catalog.json'], whole['/catalog.json']];

  const random = randomNumbers(11);
  const found = new Set<string | undefined>();
  for (let kill = 0; kill < kills; kill += 1) {
    asBefore();
    // Spread over the whole run: before a change, or in the middle of it.
    const moment = 1 + Math.floor(((kill + random()) / kills) * changes * 2) / 2;
    const { signal, stdout } = killedAt(moment);
    expect([moment, signal]).toEqual([moment, 'SIGKILL']);
    const left = bytesIn(out);
    expect(catalogs).toContain(left['/catalog.json']);
    if (stdout.includes('采用')) expect(left['/catalog.json']).toBe(catalogs[1]);
    expect(brokenFiles(out)).toEqual([]);
    found.add(left['/catalog.json']);
    expect((await run()).status).toBe(0);
    expect(bytesIn(out)).toEqual(whole);
  }
  expect(found.size).toBe(2);
});

test('a folder that another process is publishing into is left to it; what a dead one left is not', async () => {
  const { folder, out, run } = setUp({ 'a.json': made('401') });
  mkdirSync(join(folder, 'data.work'));
  writeFileSync(join(folder, 'data.work', 'lock'), String(process.ppid));
  const busy = await run();
  expect([busy.status, busy.stderr]).toEqual([1, expect.stringContaining(String(process.ppid))]);
  expect(existsSync(out)).toBe(false);
  writeFileSync(join(folder, 'data.work', 'lock'), '999999999');
  expect((await run()).status).toBe(0);
});

test('a damaged catalog is not built upon, a missing list is said and made anew', async () => {
  const { out, run } = setUp({ 'a.json': made('401') });
  await run();
  const { path = '' } = library(out).catalog.regions[0] ?? {};
  const list = read(out, path);
  rmSync(join(out, path));
  expect((await run()).stderr).toContain(path);
  expect(read(out, path)).toBe(list);
  const catalog = read(out, 'catalog.json');
  writeFileSync(join(out, 'catalog.json'), catalog.slice(0, 100));
  expect((await run()).status).toBe(1);
  expect(read(out, 'catalog.json')).toBe(catalog.slice(0, 100));
});

test.each(['--date 2026-2-1', '--processes 0', '--prune'])('%s is wrong use', async (words) => {
  const { run } = setUp({ 'a.json': made('401') });
  expect((await run(...words.split(' '))).status).toBe(2);
});
