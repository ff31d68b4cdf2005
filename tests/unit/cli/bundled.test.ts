/** The disclosures in public/data against fresh readings of the documents they come from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseBudgetJson } from '../../../src/domain/disclosure/budget-json.ts';
import { catalogSchema, shardSchema } from '../../../src/domain/catalog/catalog.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { mergeDisclosures } from '../../../src/domain/merge/merge.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import * as v from 'valibot';

const root = new URL('../../../', import.meta.url);
const data = fileURLToPath(new URL('public/data/', root));
const documents = fileURLToPath(new URL('../shared/documents/', root));

/** The id that is bundled, what it was read from, joined by +, and how many sentences are looked at. */
const bundledFrom: [id: string, documents: string, sentences: number][] = [
  ['130207-301-2023-budget', '000_3a347de978e48b41.txt', 30],
  ['310107-eece0746-2023-budget', 'sh-putuo-wanli-street-2023-budget-dept.pdf', 20],
  ['310107-eece0746-2024-budget', 'sh-putuo-wanli-street-2024-budget-dept.pdf', 20],
  ['310107-eece0746-2025-budget', 'sh-putuo-wanli-street-2025-budget-dept.pdf', 20],
  ['320000-4e505f6f-2017-budget', 'js-npc-2017-budget-full.pdf', 15],
  ['320000-4e505f6f-2018-budget', 'js-npc-2018-budget-full.pdf', 15],
  [
    '320000-4e505f6f-2019-budget',
    'js-npc-2019-budget-full.pdf + js-npc-2019-budget-tables.pdf',
    15,
  ],
];

function bundled(id: string): Disclosure {
  const folder = `${data}disclosures/`;
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${id}-`));
  const { value } = parseBudgetJson(readFileSync(`${folder}${file}`, 'utf8'));
  if (!value) throw new Error(`the bundled ${id} does not parse`);
  return value;
}

async function read(name: string): Promise<Disclosure> {
  const { value } = await importDocument(new Uint8Array(readFileSync(documents + name)), name);
  if (!value) throw new Error(`${name} is unreadable`);
  return value;
}

async function fresh(names: readonly string[]): Promise<Disclosure> {
  const parts = await Promise.all(names.map(read));
  return parts.reduce((merged, part) => mergeDisclosures(merged, part).value);
}

/** The disclosure with its prose taken out, as what is left out on purpose is, and the rest left in. */
function withoutWords(disclosure: Disclosure) {
  return {
    ...disclosure,
    projects: disclosure.projects.map((project) => ({ ...project, goals: [] })),
    // A sentence is a place in a text, and goes with its words.
    changes: disclosure.changes.map(({ sentence: _, ...change }) => ({ ...change, reason: null })),
    statements: disclosure.statements.map(({ sentence: _, ...statement }) => statement),
    texts: [],
    performance: {
      overall: [],
      items: disclosure.performance.items.map(({ target, at }) => ({ target, at })),
      measures: [],
    },
    glossary: [],
  };
}

/** Every word that a summary may stand in the place of. */
function proseOf({ projects, changes, texts, performance, glossary }: Disclosure): string[] {
  const { overall, items, measures } = performance;
  return [
    ...projects.flatMap(({ goals }) => goals.map(({ text }) => text)),
    ...changes.flatMap(({ reason }) => (reason === null ? [] : [reason])),
    ...[...texts, ...overall, ...measures].map(({ text }) => text),
    ...items.flatMap(({ goal, indicator }) => [goal, indicator]),
    ...glossary.map(({ definition }) => definition),
  ];
}

test('the catalog lists every bundled disclosure under its region, and no other', () => {
  const listed = (path: string): unknown => JSON.parse(readFileSync(`${data}${path}`, 'utf8'));
  const { regions } = v.parse(catalogSchema, listed('catalog.json'));
  expect(regions.map(({ code, name }) => [code, name])).toEqual([
    ['130207', '唐山市丰南区'],
    ['310107', '上海市普陀区'],
    ['320000', '江苏省'],
  ]);
  const shards = regions.map(({ path }) => v.parse(shardSchema, listed(path)));
  const ids = shards.flatMap(({ disclosures }) => disclosures.map(({ id }) => id));
  expect(ids.sort()).toEqual(bundledFrom.map(([id]) => id));
  const initials = shards.map(({ disclosures }) => disclosures[0]?.organization.initials);
  expect(initials).toEqual(['tssfnqrmdbdhcwwyhbgs', 'shsptqrmzfwljdbsc', 'jssrdcwhbgt']);
});

describe.each(bundledFrom)('the bundled %s', (id, from, sentences) => {
  const names = from.split(' + ');
  const missing = !names.every((name) => existsSync(documents + name));
  const skipped = `(skipped where ../shared/documents has no ${from})`;

  test('holds no verbatim text', () => {
    expect(JSON.stringify(bundled(id))).not.toContain('"verbatim"');
  });

  test.skipIf(missing)(`agrees with a fresh reading in all but words ${skipped}`, async () => {
    expect(withoutWords(bundled(id))).toEqual(withoutWords(await fresh(names)));
  });

  test.skipIf(missing)(`repeats no run of 16 characters of its prose ${skipped}`, async () => {
    const printed = proseOf(await fresh(names))
      .join('\n')
      .replace(/\s+/g, '');
    const words = proseOf(bundled(id)).map((text) => text.replace(/\s+/g, ''));
    expect(words.length).toBeGreaterThanOrEqual(sentences);
    const runs = words.flatMap((text) =>
      Array.from({ length: Math.max(0, text.length - 15) }, (_, at) => text.slice(at, at + 16)),
    );
    expect(runs.filter((run) => printed.includes(run))).toEqual([]);
  });
});
