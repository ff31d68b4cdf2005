/** docs/many-machines.md: its commands, run over a pipe, give the library that one machine makes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { cli, newFolder, program } from '../run.ts';

// Each test starts processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 300_000 });

const document = readFileSync(
  new URL('../../../../docs/many-machines.md', import.meta.url),
  'utf8',
);
const command = 'npm run -s cli --';
const own = [process.execPath, ...program].join(' ');

async function city() {
  const folder = newFolder();
  const words = ['--departments', '4', '--years', '2', '--seed', 'many'];
  await cli('synth', ...words, '-o', folder);
  const documents = join(folder, 'documents');
  const files = readdirSync(documents, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(documents, name))
    .sort();
  writeFileSync(join(folder, 'all.txt'), `${files.join('\n')}\n`);
  const lines = join(folder, 'lines');
  mkdirSync(lines);
  return { folder, documents, lines };
}

async function catalogOf(...words: string[]): Promise<string> {
  const out = join(newFolder(), 'data');
  const { status } = await cli('publish', ...words, '-o', out, '--date', '2026-02-10');
  expect(status).toBe(0);
  return readFileSync(join(out, 'catalog.json'), 'utf8');
}

function shell(text: string, folder: string, env: Record<string, string> = {}) {
  const placed = text.replace(/(?<![/\w])(all\.txt|lines\/)/g, `${folder}/$1`);
  const { status, stderr } = spawnSync('sh', ['-c', placed], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
}

/** What one machine makes of the Budget JSON in the folder. */
async function alone(documents: string): Promise<string> {
  const catalog = await catalogOf(documents, '--region', '990100');
  expect(JSON.parse(catalog)).toMatchObject({ regions: [{ code: '990100' }] });
  return catalog;
}

test('the pods of a Kubernetes job each read their part, and together all of it', async () => {
  const { folder, documents, lines } = await city();
  const [, read = ''] = /value: \|\n\s+(awk .*)\n/.exec(document) ?? [];
  const text = read
    .replace(command, own)
    .replace('/lists/', `${folder}/`)
    .replaceAll('/lines/', `${lines}/`);
  for (const index of ['0', '1', '2']) {
    shell(text, folder, { COMPLETIONS: '3', JOB_COMPLETION_INDEX: index });
  }
  expect(readdirSync(lines).sort()).toEqual(['0.ndjson', '1.ndjson', '2.ndjson']);
  const merged = await catalogOf('--from', lines);
  expect(merged).toBe(await alone(withoutPages(documents)));
});

const parallel = spawnSync('parallel', ['--version']).status === 0;
test.skipIf(!parallel)('GNU parallel reads it (skipped where it is not installed)', async () => {
  const { folder, documents, lines } = await city();
  const [, line = ''] = /```sh\n(parallel .*)\n/.exec(document) ?? [];
  shell(line.replace(command, own), folder);
  expect(await catalogOf('--from', lines)).toBe(await alone(withoutPages(documents)));
});

test('a document that a second machine read again counts once', async () => {
  const { folder, documents, lines } = await city();
  const read = `${own} ingest --ndjson < all.txt > ${lines}`;
  shell(`${read}/one.ndjson; ${read}/two.ndjson`, folder);
  expect(await catalogOf('--from', lines)).toBe(await alone(withoutPages(documents)));
});

/** A folder with the Budget JSON of another. */
function withoutPages(documents: string): string {
  const folder = newFolder();
  for (const name of readdirSync(documents, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    writeFileSync(join(folder, name.replaceAll('/', '-')), readFileSync(join(documents, name)));
  }
  return folder;
}
