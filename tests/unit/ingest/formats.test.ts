/** One document in several formats; the files are not part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toBudgetJson } from '../../../src/domain/disclosure/budget-json.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';

const text = '000_3a347de978e48b41.txt';
const others = ['docx', 'doc', 'xlsx', 'html', 'pdf'].map((format) => `fengnan.${format}`);

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../../../shared/documents/${name}`, import.meta.url));
}

/** Everything but where it was found. */
async function contentOf(name: string): Promise<unknown> {
  const { value, issues } = await importDocument(new Uint8Array(readFileSync(pathOf(name))), name);
  if (!value) throw new Error(issues.map(({ key }) => key).join());
  const json = JSON.stringify(toBudgetJson(value), (key, part: unknown) =>
    key === 'at' || key === 'source' ? undefined : part,
  );
  return JSON.parse(json);
}

for (const name of others) {
  const here = existsSync(pathOf(text)) && existsSync(pathOf(name));
  describe.skipIf(!here)(`${name} (skipped where ../shared/documents/${name} is missing)`, () => {
    test('gives the same Budget JSON as the text, but for its source and its places', async () => {
      expect(await contentOf(name)).toEqual(await contentOf(text));
    });

    test('is read with nothing more to report than the text', async () => {
      const keys = async (file: string) => {
        const read = await importDocument(new Uint8Array(readFileSync(pathOf(file))), file);
        return read.issues.map(({ key }) => key);
      };
      expect(await keys(name)).toEqual(await keys(text));
    });
  });
}
