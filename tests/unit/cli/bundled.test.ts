/** The Fengnan disclosure in public/data against a fresh reading of the document it comes from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseBudgetJson } from '../../../src/domain/budget-json.ts';
import type { Disclosure } from '../../../src/domain/disclosure.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';

const root = new URL('../../../', import.meta.url);
const name = '000_3a347de978e48b41.txt';
const document = fileURLToPath(new URL(`../shared/documents/${name}`, root));
const folder = fileURLToPath(new URL('public/data/disclosures/', root));

function bundled(): Disclosure {
  const file = readdirSync(folder).find((entry) => entry.startsWith('130207-301-2023-budget-'));
  const { value } = parseBudgetJson(readFileSync(`${folder}${file}`, 'utf8'));
  if (!value) throw new Error('the bundled disclosure does not parse');
  return value;
}

/** The disclosure with its words taken out and everything else left in. */
function withoutWords(disclosure: Disclosure) {
  const bare = <T extends { readonly kind: string }>(item: T) => ({
    ...item,
    kind: '',
    text: '',
    definition: '',
  });
  const { overall, items, measures } = disclosure.performance;
  return {
    ...disclosure,
    projects: disclosure.projects.map((each) => ({ ...each, goals: each.goals.map(bare) })),
    texts: disclosure.texts.map(bare),
    performance: {
      overall: overall.map(bare),
      items: items.map((item) => ({ ...item, kind: '', goal: '', indicator: '' })),
      measures: measures.map(bare),
    },
    glossary: disclosure.glossary.map(bare),
  };
}

test('the bundled disclosure holds no verbatim text', () => {
  expect(JSON.stringify(bundled())).not.toContain('"verbatim"');
});

test.skipIf(!existsSync(document))(
  `the bundled disclosure and a fresh reading agree in all but words (skipped where ../shared/documents/${name} is missing)`,
  async () => {
    const { value } = await importDocument(new Uint8Array(readFileSync(document)), name);
    if (!value) throw new Error('unreadable');
    expect(withoutWords(bundled())).toEqual(withoutWords(value));
  },
);

test.skipIf(!existsSync(document))(
  `no summary repeats a sentence of the document (skipped where ../shared/documents/${name} is missing)`,
  () => {
    const printed = readFileSync(document, 'utf8').replace(/\s+/g, '');
    const { projects, texts, performance, glossary } = bundled();
    const { overall, items, measures } = performance;
    const words = [
      ...projects.flatMap(({ goals }) => goals.map(({ text }) => text)),
      ...[...texts, ...overall, ...measures].map(({ text }) => text),
      ...items.flatMap(({ goal, indicator }) => [goal, indicator]),
      ...glossary.map(({ definition }) => definition),
    ];
    const sentences = words.flatMap((text) => text.split('。')).filter(({ length }) => length > 15);
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => printed.includes(sentence))).toEqual([]);
  },
);
