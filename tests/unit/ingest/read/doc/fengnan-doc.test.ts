import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { printBudgetJson } from '../../../../../src/domain/disclosure/budget-json.ts';
import type { Disclosure } from '../../../../../src/domain/disclosure/disclosure.ts';
import { importDocument } from '../../../../../src/ingest/import-document.ts';

const folder = new URL('../../../../../../shared/documents/', import.meta.url);
const names = ['fengnan.doc', '000_3a347de978e48b41.txt'] as const;
const paths = names.map((name) => fileURLToPath(new URL(name, folder)));

async function budgetJson(path: string, name: string) {
  const { value, issues } = await importDocument(new Uint8Array(readFileSync(path)), name);
  const json: unknown = JSON.parse(printBudgetJson(value as Disclosure), (key, each: unknown) =>
    key === 'at' || key === 'source' ? undefined : each,
  );
  return { json, issues: issues.map(({ key, values }) => [key, values]) };
}

test.skipIf(!paths.every((path) => existsSync(path)))(
  `the Word document and its text give the same disclosure (skipped where ../shared/documents/${names[0]} is missing)`,
  async () => {
    const [word, text] = await Promise.all(
      names.map((name, index) => budgetJson(paths[index] ?? '', name)),
    );
    expect(word).toEqual(text);
  },
);
