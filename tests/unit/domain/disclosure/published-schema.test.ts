import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseBudgetJson, printBudgetJson, toBudgetJson } from '#domain/disclosure/budget-json.ts';
import { printedSchema, schemaFile } from '../../../../scripts/print-schema.ts';
import { anyDisclosure } from '../../../support/arbitrary-disclosure.ts';
import { sample } from '../../../support/disclosure.ts';

const published = readFileSync(schemaFile, 'utf8');
/** Another program's reader, which knows nothing of ours but the published schema. */
const stranger = new Ajv({ strict: true, allErrors: true }).compile(
  JSON.parse(published) as object,
);

test('the published schema is the one that the app reads with: npm run schema', () => {
  expect(published).toBe(printedSchema());
});

describe('by the published schema', () => {
  it('every file that the app prints is valid', () => {
    fc.assert(
      fc.property(anyDisclosure, (disclosure) => {
        expect(
          stranger(JSON.parse(printBudgetJson(disclosure))),
          stranger.errors?.[0]?.message,
        ).toBe(true);
      }),
    );
  });

  it.each([
    ['another format', { format: 'geo-json' }],
    ['a newer version', { version: 2 }],
    ['a year in words', { year: '2023' }],
    ['no tables', { tables: undefined }],
    ['an unknown unit', { unit: '美元' }],
    ['an organization without a name', { organization: { name: '', kind: 'department' } }],
  ])('%s is not', (_, part) => {
    expect(stranger({ ...toBudgetJson(sample), ...part })).toBe(false);
  });
});

describe('every bundled disclosure', () => {
  const folder = fileURLToPath(new URL('../../../../public/data/disclosures/', import.meta.url));
  const files = existsSync(folder) ? readdirSync(folder) : [];

  it('is there to be looked at', () => {
    expect(files).not.toEqual([]);
  });

  it.each(files)('is read without a remark: %s', (file) => {
    const text = readFileSync(folder + file, 'utf8');
    expect(parseBudgetJson(text).issues).toEqual([]);
    expect(stranger(JSON.parse(text))).toBe(true);
  });
});
