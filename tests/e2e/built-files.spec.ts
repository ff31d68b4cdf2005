import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../scripts/security-headers.mjs';
import { hangingRules } from '../support/hanging-styles.ts';

/** All but the command line and the library for other programs, which no host serves. */
const built = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^dist\/(?:cli|library)(?:\/|$)/.test(entry.parentPath))
  .map(({ parentPath, name }) => ({
    folder: parentPath,
    name,
    text: () => readFileSync(`${parentPath}/${name}`, 'utf8'),
  }));
const scripts = built.filter(({ name }) => name.endsWith('.js'));

test('the built page keeps its policy', () => {
  expect(readFileSync('dist/index.html', 'utf8')).toContain(`content="${contentSecurityPolicy}"`);
});

/**
 * pdf.js and the core-js in it can compile functions from strings; `load-pdf-js.ts` turns that off
 * (isEvalSupported), and the policy would not let it happen. They are read in the import worker only.
 */
const pdfReader = /^(load-pdf-js|pdf)[.-]/;

test('E13 no built script makes code from strings', () => {
  const own = scripts.filter(({ name }) => !pdfReader.test(name));
  expect(own.length).toBeGreaterThan(0);
  for (const { name, text } of own) {
    expect(text(), name).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(/);
  }
});

test('no built script calls what Chrome 87 does not have', () => {
  // pdf.js brings its own; structured clones and the like are made by nobody else.
  const later =
    /\bObject\.(?:hasOwn|groupBy)\(|\bstructuredClone\(|\bPromise\.(?:try|withResolvers)\(/;
  for (const { name, text } of scripts.filter((file) => !pdfReader.test(file.name))) {
    expect(later.exec(text())?.[0], name).toBeUndefined();
  }
});

test('E13 no built page or style loads anything from another host', () => {
  const loading = /(?:src|href|action)=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/i;
  for (const { name, text } of built.filter((file) => /\.(html|css|svg)$/.test(file.name))) {
    expect(text(), name).not.toMatch(loading);
  }
});

test('E13 no style of an embed hangs on the height of its frame', () => {
  const folder = built.filter(({ folder: path }) => path === 'dist/embed');
  const styles = folder.filter(({ name }) => name.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(5);
  expect(styles.flatMap(({ text }) => hangingRules(text()))).toEqual([]);
});

test('every kind of file that is built has a type in the samples for hosts', () => {
  const kinds = new Set(built.map(({ name }) => name.replace(/^.*\./, '')));
  expect(kinds.size).toBeGreaterThan(5);
  for (const sample of ['web.config', 'tomcat/web.xml', 'apache.htaccess']) {
    const text = readFileSync(`docs/hosting/${sample}`, 'utf8');
    const missing = [...kinds].filter((kind) => !new RegExp(`[.>]${kind}\\b`).test(text));
    expect(missing, sample).toEqual([]);
  }
});

test('a file that is not there is missing, and not the page once more', async ({ request }) => {
  for (const path of ['nothing.json', 'data/nothing.json', 'some/page', 'assets/none.js']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('the page is served with the policy, and its type is not guessed', async ({ request }) => {
  const headers = (await request.get('')).headers();
  expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

/** A script of the built page and all that are loaded with it, before anybody asks for more. */
function loadedAtOnce(name: string, known = new Map<string, string>()): Map<string, string> {
  const text = scripts.find((script) => script.name === name)?.text();
  if (text === undefined || known.has(name)) return known;
  known.set(name, text);
  for (const [, other = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g)) {
    loadedAtOnce(other, known);
  }
  return known;
}

test('no reader of documents is in what the first view loads', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  const named = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = '']) => name);
  const first = new Map(named.flatMap((name) => [...loadedAtOnce(name)]));
  expect(first.size).toBeGreaterThan(0);
  const readers = {
    'pdf.js': 'PasswordException',
    SheetJS: 'mergeCell',
    saxes: 'text data outside of root node',
    parse5: 'annotation-xml',
    fflate: 'invalid distance',
  };
  for (const [reader, words] of Object.entries(readers)) {
    expect(scripts.filter(({ text }) => text().includes(words)).length, reader).toBeGreaterThan(0);
    const holding = [...first].filter(([, text]) => text.includes(words)).map(([name]) => name);
    expect(holding, reader).toEqual([]);
  }
});
