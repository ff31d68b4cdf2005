/** `ingest FILE… --merge -o OUT`: documents of one disclosure as one Budget JSON. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { canMerge, mergeDisclosures } from '#domain/merge/merge.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { importFile, sameFile, tellIssues, type ReadOptions } from '../files.ts';
import { Stop, type ExitCode } from '../reply.ts';
import { writeWhole } from '../write-whole.ts';

export interface MergeRequest {
  readonly files: readonly string[];
  /** A file, or a folder, in which each disclosure is written under its id. */
  readonly out: string;
  readonly force: boolean;
  readonly options: ReadOptions;
}

/**
 * Documents of the same organization, year and stage are merged in the order in which they are
 * named. One that cannot be read ends with 1 and nothing is written: half a disclosure would look
 * whole. Several disclosures for one output file are wrong use (2).
 */
export async function mergeFiles(request: MergeRequest): Promise<ExitCode> {
  const { files, out, force, options } = request;
  const merged = new Map<string, Disclosure>();
  for (const file of files) {
    const { value, issues } = await importFile(file, options);
    tellIssues(file, issues, options);
    if (value === null) return 1;
    merged.set(value.id, addTo(merged.get(value.id), value, file, options));
  }
  const isFolder = out.endsWith('/') || (existsSync(out) && statSync(out).isDirectory());
  if (merged.size > 1 && !isFolder) {
    throw new Stop(2, cliWords.severalDisclosures([...merged.keys()].join('、')));
  }
  const outputs = [...merged].map(
    ([id, value]) => [isFolder ? join(out, `${id}.json`) : out, value] as const,
  );
  for (const [output] of outputs) {
    if (files.some((file) => sameFile(file, output))) throw new Stop(2, cliWords.sameFile);
    if (existsSync(output) && !force) throw new Stop(2, cliWords.exists(output));
  }
  for (const [output, value] of outputs) writeWhole(output, printBudgetJson(value));
  return 0;
}

function addTo(
  first: Disclosure | undefined,
  second: Disclosure,
  file: string,
  options: ReadOptions,
): Disclosure {
  if (!first) return second;
  if (!canMerge(first, second)) throw new Stop(1, cliWords.sameDocument(basename(file)), file);
  const { value, issues } = mergeDisclosures(first, second);
  tellIssues(file, issues, options);
  return value;
}
