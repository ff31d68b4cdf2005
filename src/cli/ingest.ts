/** `ingest FILE [-o OUT.json]`: one document as Budget JSON. */
import { existsSync } from 'node:fs';
import { printBudgetJson } from '#domain/budget-json.ts';
import type { ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli.ts';
import { readDisclosure, sameFile, writeWhole } from './files.ts';
import { Stop } from './reply.ts';

export interface IngestRequest extends ImportOptions {
  readonly file: string;
  /** Where to write; stdout where it is left out. */
  readonly out?: string;
  /** Whether an existing `out` may be replaced; without it that is wrong use (2). */
  readonly force: boolean;
}

/** Nothing is read when the output could not be written anyway. */
export async function ingest({ file, out, force, ...options }: IngestRequest): Promise<void> {
  if (out !== undefined) {
    if (sameFile(file, out)) throw new Stop(2, cliWords.sameFile);
    if (existsSync(out) && !force) throw new Stop(2, cliWords.exists(out));
  }
  const text = printBudgetJson(await readDisclosure(file, options));
  if (out === undefined) process.stdout.write(text);
  else writeWhole(out, text);
}
