/** The page of method is written from the rules: each is told, under its folder, and no other. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '#checks/rules.ts';
import { methodGroups } from '#words/later/method-words.ts';

const told = [...methodGroups].flatMap(([group, each]) =>
  [...each.rules.keys()].map((id) => [id, group] as const),
);

it('tells every rule that runs, once, and none that does not', () => {
  expect(told.map(([id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
});

it('tells each rule under the folder that it stands in', () => {
  const folder = new URL('../../../../../src/checks/', import.meta.url);
  const list = readFileSync(new URL('rules.ts', folder), 'utf8');
  const standing = new Map<string, string>();
  for (const [, file = '', group = ''] of list.matchAll(/from '\.\/(([a-z]+)\/[\w/-]+\.ts)'/g)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (const [, id = ''] of text.matchAll(/Rule\(\s*'([\w-]+)'/g)) standing.set(id, group);
  }
  expect(told.filter(([id, group]) => standing.get(id) !== group)).toEqual([]);
});
