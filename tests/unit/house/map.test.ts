import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { layers } from '../../../scripts/house-rules.mjs';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const map = readFileSync(`${src}/README.md`, 'utf8');

/** The folders in the map's tree: two spaces of indentation a level, a slash behind each name. */
function namedFolders(): string[] {
  const path: string[] = [];
  return [...map.matchAll(/^( *)((?:[\w-]+\/ )*[\w-]+\/)(?: .*)?$/gm)].flatMap(
    ([, indent = '', names = '']) =>
      names.split(' ').flatMap((name) => {
        path.splice(indent.length / 2, Infinity, name.slice(0, -1));
        return path.length > 1 ? [path.slice(1).join('/')] : [];
      }),
  );
}

/** The folders of src that hold a file, and those above them. */
function realFolders(): string[] {
  const files = readdirSync(src, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const folders = files.flatMap(({ parentPath }) => {
    const names = relative(src, parentPath).split(sep);
    return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
  });
  return [...new Set(folders)].filter((folder) => folder !== '');
}

/** So many files of one folder can still be looked over at once. */
const mostFiles = 20;

test('no folder holds more files than can be looked over, beside its folders', () => {
  const files = new Map<string, number>();
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const folder = relative(src, entry.parentPath);
    files.set(folder, (files.get(folder) ?? 0) + 1);
  }
  expect(files.size).toBeGreaterThan(50);
  expect([...files].filter(([, count]) => count > mostFiles)).toEqual([]);
});

describe('the map in src/README.md', () => {
  it('names every folder', () => {
    expect(realFolders().filter((folder) => !namedFolders().includes(folder))).toEqual([]);
  });

  it('names no folder that is not there', () => {
    expect(namedFolders().length).toBeGreaterThan(20);
    expect(namedFolders().filter((folder) => !realFolders().includes(folder))).toEqual([]);
  });

  it('gives the order of the layers that lint holds', () => {
    const order = /^`domain`.*$/m.exec(map)?.[0] ?? '';
    const named = [...order.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(layers).sort());
  });
});
