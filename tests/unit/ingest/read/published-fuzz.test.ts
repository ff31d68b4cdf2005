/**
 * Changed real documents, read in a process of its own: each gives a sound disclosure or a code, in time
 * and within memory. `npm run fuzz` goes on for a minute with each; the documents are not ours to copy.
 */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { ReaderProcess } from '../../../support/reader-process.ts';
import { changed, changes } from './mutate-file.ts';

const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const folder = new URL('../../../../../shared/documents/', import.meta.url);
const names = [
  '000_3a347de978e48b41.txt',
  'hebei-xiakou-finance-2025-excerpt.txt',
  'fengnan.doc',
  'fengnan.docx',
  'fengnan.html',
  'fengnan.xlsx',
  'fengnan.pdf',
  'js-npc-2017-budget-full.pdf',
  'js-npc-2018-budget-full.pdf',
  'js-npc-2019-budget-full.pdf',
  'js-npc-2019-budget-tables.pdf',
  'sh-putuo-govoffice-2025-budget-dept.pdf',
  'sh-putuo-planning-2024-final-dept.pdf',
  'sh-putuo-wanli-street-2023-budget-dept.pdf',
  'sh-putuo-wanli-street-2024-budget-dept.pdf',
  'sh-putuo-wanli-street-2025-budget-dept.pdf',
].filter((name) => existsSync(new URL(name, folder)));

/** PDFs take longest. */
const quick = names.filter((name) => !name.endsWith('.pdf') || name.includes('budget-tables'));

describe.skipIf(names.length === 0)('changes to a published document', () => {
  const reader = new ReaderProcess({ heapMegabytes: 512, seconds: 90 });
  afterAll(() => reader.end());

  test.each(seconds > 0 ? names : quick)(
    '%s',
    async (name) => {
      const file = new Uint8Array(readFileSync(new URL(name, folder)));
      const tally = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(changes, async (all) => {
          const verdict = await reader.read(changed(file, all), name);
          expect(verdict).toMatchObject({ kind: 'answered' });
          if (verdict.kind !== 'answered') return;
          const answer = verdict.errors[0]?.code ?? 'read';
          tally.set(answer, (tally.get(answer) ?? 0) + 1);
          expect(verdict.made).toBe(verdict.sound);
          expect(verdict.errors.length > 0).toBe(!verdict.made);
        }),
        seconds > 0
          ? { numRuns: 10_000_000, interruptAfterTimeLimit: seconds * 1_000 }
          : { numRuns: 2, seed: 1 },
      );
      if (seconds > 0) console.info(name, Object.fromEntries(tally));
    },
    (seconds + 300) * 1_000,
  );
});
