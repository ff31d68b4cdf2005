/** What is bundled in public/data, held against fresh readings of the documents it comes from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseBudgetJson } from '../../../src/domain/disclosure/budget-json.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { mergeDisclosures } from '../../../src/domain/merge/merge.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';

const root = new URL('../../../', import.meta.url);
export const data = fileURLToPath(new URL('public/data/', root));
const documents = fileURLToPath(new URL('../shared/documents/', root));

/** The id that is bundled, what it was read from, joined by +, and how many texts are looked at. */
export type BundledFrom = readonly [id: string, documents: string, texts: number];

function bundled(id: string): Disclosure {
  const folder = `${data}disclosures/`;
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${id}-`));
  const { value } = parseBudgetJson(readFileSync(`${folder}${file}`, 'utf8'));
  if (!value) throw new Error(`the bundled ${id} does not parse`);
  return value;
}

async function read(name: string): Promise<Disclosure> {
  const { value } = await importDocument(
    new Uint8Array(readFileSync(documents + name)),
    basename(name),
  );
  if (!value) throw new Error(`${name} is unreadable`);
  return value;
}

async function readAll(names: readonly string[]): Promise<Disclosure> {
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

/** The facts that hold of everything bundled. */
export function holdsForBundled(all: readonly BundledFrom[]): void {
  describe.each(all)('the bundled %s', (id, from, texts) => {
    const names = from.split(' + ');
    const missing = !names.every((name) => existsSync(documents + name));
    let reading: Promise<Disclosure> | null = null;
    const fresh = () => (reading ??= readAll(names));
    const skipped = `(skipped where ../shared/documents has no ${from})`;

    test('holds no verbatim text', () => {
      expect(JSON.stringify(bundled(id))).not.toContain('"verbatim"');
    });

    test.skipIf(missing)(`agrees with a fresh reading in all but words ${skipped}`, async () => {
      expect(withoutWords(bundled(id))).toEqual(withoutWords(await fresh()));
    });

    test.skipIf(missing)(`repeats no run of 16 characters of its prose ${skipped}`, async () => {
      const printed = proseOf(await fresh())
        .join('\n')
        .replace(/\s+/g, '');
      const words = proseOf(bundled(id)).map((text) => text.replace(/\s+/g, ''));
      expect(words.length).toBeGreaterThanOrEqual(texts);
      const runs = words.flatMap((text) =>
        Array.from({ length: Math.max(0, text.length - 15) }, (_, at) => text.slice(at, at + 16)),
      );
      expect(runs.filter((run) => printed.includes(run))).toEqual([]);
    });
  });
}
