/** `ingest FILE… [-o OUT]`: documents as Budget JSON. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Result } from '#domain/issues/issue.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { importFile, sameFile, tellIssues, type ReadOptions } from '../files.ts';
import { summaryLine } from './ingest-summary.ts';
import { shownName, Stop, tell, type ExitCode } from '../reply.ts';
import { writeWhole } from '../write-whole.ts';

export interface IngestRequest extends ReadOptions {
  readonly files: readonly string[];
  /** Where to write: a file, or a folder, which it must be for several files; stdout if left out. */
  readonly out?: string;
  /** Whether existing outputs may be replaced; without it that is wrong use (2). */
  readonly force: boolean;
  /** Whether a line a document goes to stdout, as it does for a folder; without `out` in place of the JSON. */
  readonly summary: boolean;
}

/**
 * Nothing is read when an output could not be written anyway. Each file is written whole or not at
 * all; one that cannot be read does not keep the others from being read, and ends with 1.
 */
export async function ingest(request: IngestRequest): Promise<ExitCode> {
  const { files, out, force, summary: asked, ...options } = request;
  const summary = asked || (files.length > 1 && out !== undefined);
  const outputs = outputsOf(files, out, summary);
  outputs.forEach((output, index) => {
    if (output === null) return;
    if (sameFile(files[index] ?? '', output)) throw new Stop(2, cliWords.sameFile);
    if (existsSync(output) && !force) throw new Stop(2, cliWords.exists(output));
  });
  if (summary) process.stdout.write(`${cliWords.summaryHead.join('\t')}\n`);
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    const done = await ingestOne(file, outputs[index] ?? null, summary, options);
    if (!done) code = 1;
  }
  return code;
}

async function ingestOne(
  file: string,
  output: string | null,
  summary: boolean,
  options: ReadOptions,
): Promise<boolean> {
  const read = await opened(file, options);
  if (read === null) return false;
  const { value, issues } = read;
  tellIssues(file, issues, options);
  if (summary) process.stdout.write(summaryLine(shownName(basename(file)), value, issues));
  if (value === null) return false;
  if (output !== null) writeWhole(output, printBudgetJson(value));
  else if (!summary) process.stdout.write(printBudgetJson(value));
  return true;
}

/** What a file gives; one that cannot be opened is told and gives `null`. */
async function opened(file: string, options: ReadOptions): Promise<Result<Disclosure> | null> {
  try {
    return await importFile(file, options);
  } catch (failure) {
    if (!(failure instanceof Stop) || failure.code !== 1) throw failure;
    tell(`${shownName(file)}: ${failure.message}`);
    return null;
  }
}

/** Where each file goes: into the folder under its own name with `.json`; `null` for stdout. */
function outputsOf(
  files: readonly string[],
  out: string | undefined,
  summary: boolean,
): (string | null)[] {
  const several = files.length > 1;
  if (out === undefined) {
    if (several && !summary) throw new Stop(2, cliWords.folderMissing);
    return files.map(() => null);
  }
  const isFolder = out.endsWith('/') || (existsSync(out) && statSync(out).isDirectory());
  if (!several && !isFolder) return [out];
  if (existsSync(out) && !isFolder) throw new Stop(2, cliWords.notFolder(out));
  const names = files.map((file) => `${basename(file)}.json`);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new Stop(2, cliWords.nameTwice(twice));
  return names.map((name) => join(out, name));
}
