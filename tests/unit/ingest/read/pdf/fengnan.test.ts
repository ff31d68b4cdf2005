/** The same document as text and as PDF; neither file is part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toBudgetJson } from '#domain/disclosure/budget-json.ts';
import { importDocument } from '#ingest/import-document.ts';

const folder = new URL('../../../../../../shared/documents/', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, folder));
const source = { title: '', file: '', sha256: '', format: 'text', url: null } as const;

const [text, pdf] = ['000_3a347de978e48b41.txt', 'fengnan.pdf'] as const;

describe.skipIf(!existsSync(path(text)) || !existsSync(path(pdf)))(
  `the Fengnan document (skipped where ../shared/documents/${text} or ${pdf} is missing)`,
  () => {
    test('as PDF gives the same Budget JSON as its text but for places and source', async () => {
      const [fromText, fromPdf] = await Promise.all(
        [text, pdf].map(async (name) => {
          const { value } = await importDocument(new Uint8Array(readFileSync(path(name))), name);
          return value && withoutPlaces(toBudgetJson({ ...value, source }));
        }),
      );
      expect(fromPdf).toBeTruthy();
      expect(fromPdf).toEqual(fromText);
    });
  },
);

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'at')
      .map(([key, inner]) => [key, withoutPlaces(inner)]),
  );
}
