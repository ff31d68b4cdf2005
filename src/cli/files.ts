/** Reading, with every fault told in a sentence. */
import { readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { Disclosure } from '#domain/disclosure.ts';
import { missingIdentity } from '#domain/identity.ts';
import type { Result } from '#domain/issue.ts';
import { importDocument, type ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli.ts';
import { issueLine, Stop } from './reply.ts';
import { codeOf } from './write-whole.ts';

/**
 * What a file gives, nothing where it does not tell whose it is and of which year: options must say
 * so then. Ends with 1 where it cannot be opened.
 */
export async function importFile(
  file: string,
  options: ImportOptions,
): Promise<Result<Disclosure>> {
  const read = await importDocument(readBytes(file), basename(file), options);
  const untold = read.value !== null && missingIdentity(read.value).length > 0;
  return untold ? { ...read, value: null } : read;
}

/** Reads a file as a disclosure; its issues go to stderr. Ends with 1 where nothing could be read. */
export async function readDisclosure(file: string, options: ImportOptions): Promise<Disclosure> {
  const { value, issues } = await importFile(file, options);
  for (const issue of issues) process.stderr.write(`${issueLine(file, issue)}\n`);
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
