/** Reading, with every fault told in a sentence. */
import { readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { missingIdentity } from '#domain/organization/identity.ts';
import type { Issue, Result } from '#domain/issues/issue.ts';
import { contentTypeOf } from '#ingest/read/content-type.ts';
import { importDocument, type ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import type { Progress } from './progress.ts';
import { readInThread } from './read-in-thread.ts';
import { issueLine, shownName, Stop, tell } from './reply.ts';
import { codeOf } from './write-whole.ts';

/** What the documents are told to be, and how they are read. */
export interface ReadOptions extends ImportOptions {
  /** Seconds that a document may take; without it, it is read in this thread and may take any time. */
  readonly deadline?: number;
  /** Who is told how far it is. */
  readonly progress?: Progress;
  /** Whether only errors are told. */
  readonly quiet?: boolean;
}

/**
 * What a file gives, nothing where it does not tell whose it is and of which year: options must say
 * so then. Ends with 1 where it cannot be opened or takes longer than it may.
 */
export async function importFile(file: string, options: ReadOptions): Promise<Result<Disclosure>> {
  const { progress } = options;
  progress?.reading(shownName(basename(file)));
  const read = await readFile(file, options).finally(() => progress?.next());
  const untold = read.value !== null && missingIdentity(read.value).length > 0;
  return untold ? { ...read, value: null } : read;
}

/** Budget JSON is read here at once: starting a thread would take longer. */
async function readFile(file: string, options: ReadOptions): Promise<Result<Disclosure>> {
  const { deadline, progress, ...known } = options;
  const bytes = readBytes(file);
  const name = basename(file);
  const onPage = (page: number, pages: number) => progress?.reading(shownName(name), page, pages);
  if (deadline === undefined || contentTypeOf(bytes, known.encoding) === 'json') {
    return importDocument(bytes, name, { ...known, onPage });
  }
  const read = await readInThread({ bytes, name, options: known }, deadline, onPage);
  if (read === null) throw new Stop(1, cliWords.deadlinePassed(deadline), file);
  return read;
}

/** Tells on stderr what was not understood. */
export function tellIssues(file: string, issues: readonly Issue[], { quiet }: ReadOptions): void {
  const told = quiet ? issues.filter(({ severity }) => severity === 'error') : issues;
  for (const issue of told) tell(issueLine(file, issue));
}

/** Reads a file as a disclosure; its issues go to stderr. Ends with 1 where nothing could be read. */
export async function readDisclosure(file: string, options: ReadOptions): Promise<Disclosure> {
  const { value, issues } = await importFile(file, options);
  tellIssues(file, issues, options);
  if (value === null) throw new Stop(1, '');
  return value;
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (failure) {
    const code = codeOf(failure);
    if (code === 'ENOENT') throw new Stop(1, cliWords.notFound, file);
    if (code === 'EISDIR') throw new Stop(1, cliWords.isDirectory, file);
    throw new Stop(1, cliWords.notReadable(code), file);
  }
}

/** Whether two paths lead to the same file, through links too. */
export function sameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
