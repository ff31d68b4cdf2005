import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import { catalogSchema, shardSchema } from '../../../../src/domain/catalog/catalog.ts';
import { expenditureTable } from '../../../fixtures/expenditure-text.ts';
import { cli, newFolder } from '../run.ts';

const text = `${expenditureTable()}九、其他需要说明的事项\n原文如此。\n`;
const sha = (content: string) => createHash('sha256').update(content).digest('hex');
const none = { texts: {}, goals: {}, overall: [], items: [], measures: [], glossary: {} };

function setUp(summaries: object) {
  const folder = newFolder();
  const file = join(folder, 'a.txt');
  const out = join(folder, 'data');
  writeFileSync(file, text);
  writeFileSync(join(folder, '130207-301-2023-budget.summaries.json'), JSON.stringify(summaries));
  const pages = join(folder, 'pages');
  const run = (...more: string[]) =>
    cli('publish', file, '--summaries', folder, '-o', out, ...more);
  return { out, pages, run };
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

test('catalog, shard and disclosure point to each other by SHA-256, and no word is verbatim', async () => {
  const { out, run } = setUp({ ...none, sha256: sha(text), texts: { other: '摘要。' } });
  expect(await run()).toEqual({ status: 0, stdout: '', stderr: '' });
  const catalog = v.parse(catalogSchema, JSON.parse(read(out, 'catalog.json')));
  const [region] = catalog.regions;
  expect(region).toMatchObject({ code: '130207', name: '唐山市丰南区', disclosures: 1 });
  expect(sha(read(out, region?.path ?? ''))).toBe(region?.sha256);
  const shard = v.parse(shardSchema, JSON.parse(read(out, region?.path ?? '')));
  const [entry] = shard.disclosures;
  expect(entry).toMatchObject({
    organization: { code: '301', initials: 'tssfnqmbgs' },
    total: 12.3,
    unit: '万元',
    totalLastYear: null,
  });
  const printed = read(out, entry?.path ?? '');
  expect([sha(printed), Buffer.byteLength(printed)]).toEqual([entry?.sha256, entry?.bytes]);
  expect(parseBudgetJson(printed).value?.texts).toMatchObject([
    { text: '摘要。', kind: 'summary' },
  ]);
  expect(printed).not.toContain('原文如此');
});

test('the same input gives the same files; those of an earlier run stay, and go when asked', async () => {
  const { out, run } = setUp({ ...none, sha256: sha(text), texts: { other: '摘要。' } });
  await run();
  const first = readdirSync(join(out, 'disclosures'));
  const catalog = read(out, 'catalog.json');
  const old = 'old-0123456789ab.json';
  writeFileSync(join(out, 'disclosures', old), '{}');
  writeFileSync(join(out, 'disclosures', 'notes.json'), '{}');
  expect(await run()).toEqual({
    status: 0,
    stdout: '',
    stderr: expect.stringMatching(/保留了 1 个旧版数据文件.*--prune/) as string,
  });
  expect(readdirSync(join(out, 'disclosures'))).toContain(old);
  expect(await run('--prune')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readdirSync(join(out, 'disclosures')).sort()).toEqual([...first, 'notes.json'].sort());
  expect(read(out, 'catalog.json')).toBe(catalog);
});

test('in a built program the scripts of the data are written anew, and go with their data', async () => {
  const { out, run } = setUp({ ...none, sha256: sha(text), texts: { other: '摘要。' } });
  await run();
  expect(existsSync(join(out, 'catalog.json.js'))).toBe(false);
  const old = join(out, 'disclosures', 'old-0123456789ab.json.js');
  for (const script of [join(out, 'catalog.json.js'), old]) writeFileSync(script, 'old');
  await run();
  expect(existsSync(old)).toBe(true);
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const data = names.filter((name) => name.endsWith('.json'));
  expect(data).toHaveLength(4);
  for (const name of data) {
    const [, literal = ''] = /^mingzhangData\((.*)\);\n$/s.exec(read(out, `${name}.js`)) ?? [];
    expect(JSON.parse(literal)).toBe(read(out, name));
  }
  await run('--prune');
  expect(existsSync(old)).toBe(false);
});

test('pages are written with their title, description and picture, and those of others go when asked', async () => {
  const { pages, run } = setUp({ ...none, sha256: sha(text), texts: { other: '摘要。' } });
  const id = '130207-301-2023-budget';
  mkdirSync(pages);
  const others = ['130207-999-2020-budget.html', 'page-00000000.css', 'notes.html'];
  for (const name of others) writeFileSync(join(pages, name), '');
  const site = 'https://www.example.gov.cn/ysgk';
  expect(await run('--pages', pages, '--site', site)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  const written = readdirSync(pages);
  expect(written).toEqual(expect.arrayContaining([`${id}.html`, `${id}.png`, 'index.html']));
  expect(written).toEqual(expect.arrayContaining(others));
  const page = read(pages, `${id}.html`);
  expect(page).toContain(`property="og:image" content="${site}/pages/${id}.png"`);
  expect(page).toMatch(/<meta name="description" content="[^"]*12\.30/);
  expect(page).toContain('property="og:title"');
  const [, style = ''] = /rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
  expect(read(pages, style)).toContain('--paper');
  expect(read(pages, 'index.html')).toContain(`href="${id}.html"`);
  await run('--pages', pages, '--prune');
  const left = readdirSync(pages);
  expect(left.sort()).toEqual(
    [
      ...['html', 'png', 'csv', 'json', 'datapackage.json', 'README.md'].map(
        (end) => `${id}.${end}`,
      ),
      ...[
        'index.html',
        'method.html',
        'notes.html',
        'catalog.jsonld',
        'region-130207.datapackage.json',
        style,
      ],
    ].sort(),
  );
});

test.each([
  ['a text without a summary', { ...none, sha256: sha(text) }, '其他需要说明的事项'],
  ['summaries of another document', { ...none, sha256: sha('') }, '另一份'],
  ['a field of another name', { ...none, sha256: sha(text), words: {} }, 'words'],
])('%s ends with 1 and writes nothing', async (_, summaries, word) => {
  const { out, run } = setUp(summaries);
  const { status, stderr } = await run();
  expect(status).toBe(1);
  expect(stderr).toContain(word);
  expect(existsSync(out)).toBe(false);
});

test('what is knowingly left out is not published, and an old file without reasons still serves', async () => {
  const { out, run } = setUp({ ...none, sha256: sha(text), texts: { other: null } });
  expect(await run()).toEqual({ status: 0, stdout: '', stderr: '' });
  const [file] = readdirSync(join(out, 'disclosures'));
  const printed = read(out, 'disclosures', file ?? '');
  expect(parseBudgetJson(printed).value?.texts).toEqual([]);
  expect(printed).not.toContain('原文如此');
});

test('a folder without summaries ends with 1', async () => {
  const folder = newFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, text);
  mkdirSync(join(folder, 'empty'));
  const { status } = await cli('publish', file, '--summaries', join(folder, 'empty'), '-o', folder);
  expect(status).toBe(1);
});
