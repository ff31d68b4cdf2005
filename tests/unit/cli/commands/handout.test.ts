import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { cli, newFolder } from '../run.ts';

// The first of them may have to build the program.
vi.setConfig({ testTimeout: 180_000 });

const [bundled = ''] = readdirSync('public/data/disclosures').map((file) =>
  join('public/data/disclosures', file),
);

const wanli = readdirSync('public/data/disclosures')
  .filter((file) => file.startsWith('310107-eece0746'))
  .map((file) => join('public/data/disclosures', file)) as [string, ...string[]];

test('the other years of the organization stand in the same file, the newest first', async () => {
  const out = join(newFolder(), '三年.html');
  expect((await cli('handout', ...wanli, '-o', out)).status).toBe(0);
  const page = readFileSync(out, 'utf8');
  const ids = [...page.matchAll(/data-disclosure="([\w-]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([2025, 2024, 2023].map((year) => `310107-eece0746-${year}-budget`));
  expect(page).toContain('2024年与2025年按功能科目比较');
});

test('one file with the program, the data and the tables, which loads nothing', async () => {
  const out = join(newFolder(), 'a', '预算.html');
  expect((await cli('handout', bundled, '-o', out)).status).toBe(0);
  const page = readFileSync(out, 'utf8');
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/<!--(?:handout|build):/);
  const outside = page.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
  expect(outside).not.toMatch(/\ssrc=|<link[^>]*href="(?!data:,)/);
  expect(outside).toContain('<caption>');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).not.toMatch(/'self'|unsafe|https?:/);
  for (const tag of ['script', 'style']) {
    const [, content = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
    expect(content.length).toBeGreaterThan(1_000);
    const hash = createHash('sha256').update(content).digest('base64');
    expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
  }
});

test('an output that is there stays, unless it is to be replaced; the document itself always does', async () => {
  const folder = newFolder();
  const out = join(folder, 'a.html');
  writeFileSync(out, 'mine');
  expect(await cli('handout', bundled, '-o', out)).toMatchObject({ status: 2, stdout: '' });
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect((await cli('handout', bundled, '-o', out, '--force')).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/);
  const own = join(folder, 'b.json');
  writeFileSync(own, '{}');
  expect((await cli('handout', own, '-o', own, '--force')).status).toBe(2);
  expect(readFileSync(own, 'utf8')).toBe('{}');
});

test.each([
  ['without an output', [bundled], 2],
  ['without a file', ['-o', 'x.html'], 2],
  ['with one year twice', [bundled, bundled, '-o', 'x.html'], 1],
  ['with files of two organizations', [bundled, wanli[0], '-o', 'x.html'], 1],
  ['with several files and one year for all', [...wanli, '-o', 'x.html', '--year', '2024'], 2],
  ['with a file that is not there', ['missing.docx', '-o', 'x.html'], 1],
  ['with an option of another command', [bundled, '-o', 'x.html', '--json'], 2],
])('%s it says so and writes nothing', async (_, words, code) => {
  const { status, stderr } = await cli('handout', ...words);
  expect(status).toBe(code);
  expect(stderr).toMatch(/\p{Script=Han}/u);
  expect(existsSync('x.html')).toBe(false);
});

test('a document that cannot be read leaves no file behind', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'in'));
  const file = join(folder, 'in', 'empty.txt');
  writeFileSync(file, '');
  const out = join(folder, 'out.html');
  expect((await cli('handout', file, '-o', out)).status).toBe(1);
  expect(existsSync(out)).toBe(false);
});
