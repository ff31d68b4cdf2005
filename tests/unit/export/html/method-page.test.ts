/** The page of method: written from the rules, the same in the app and beside the published pages. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { criteria } from '#checks/openness/openness.ts';
import { rules } from '#checks/rules.ts';
import type { Catalog } from '#domain/catalog/catalog.ts';
import { methodPage } from '#export/html/method-page.ts';
import { methodOf } from '#export/method.ts';

const { regions } = JSON.parse(readFileSync('public/data/catalog.json', 'utf8')) as Catalog;

test('every rule and every criterion stands on it with what it rests on', () => {
  const { tables } = methodOf(regions);
  const rows = tables.flatMap((table) => table.rows);
  expect(rows).toHaveLength(rules.length + criteria.length);
  const named = rows.flatMap(({ cells: [, , rule] }) => rule ?? []);
  expect(named.sort()).toEqual(rules.map(({ id }) => id as string).sort());
  const based = tables.filter(({ id }) => id !== 'openness').flatMap((table) => table.rows);
  expect(based.every(({ cells: [, basis] }) => basis !== null)).toBe(true);
});

test('it says with how many figures it was tried, and nothing where no list counts them', () => {
  const { tried } = methodOf(regions);
  expect(tried).toMatch(/^这里的资料有 29 份文件，一共核对了 [\d,]+ 处，[\d,]+ 处相符。$/);
  const uncounted = regions.map(({ code, name, path, sha256, disclosures }) => ({
    ...{ code, name, path, sha256, disclosures },
  }));
  expect(methodOf(uncounted).tried).toBeNull();
});

test('the published page has the same words, a policy without scripts and the way to the app', () => {
  const { path, content } = methodPage(regions, 'page.css');
  const text = String(content);
  expect(path).toBe('method.html');
  const { lead, tried, lists, tables } = methodOf(regions);
  for (const said of [lead, tried, ...lists.flatMap(({ texts }) => texts)]) {
    expect(text).toContain(said);
  }
  for (const { id } of rules) expect(text).toContain(`>${id}<`);
  expect(text.match(/<table>/g)).toHaveLength(tables.length);
  expect(text).toContain("default-src 'none'");
  expect(text).not.toContain('<script');
  expect(text).toContain('href="../index.html#/method"');
});
