/** `ingest --ndjson [FILE…]`: one line of JSON a document, paths from stdin where no file is named. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { importFile, type ReadOptions } from '../files.ts';
import { printReading, readingOf, type Reading } from '../publish/documents/reading.ts';
import { Stop, type ExitCode } from '../reply.ts';

/**
 * Reads each path as it comes and writes its line before it takes the next. A document that gives
 * nothing is a line, too, with its reasons: engines that fan out call a process that ends with
 * another code than 0 failed, and run all of it again. A path that holds a line break is written as
 * a JSON string.
 */
export async function ingestLines(
  files: readonly string[],
  options: ReadOptions,
): Promise<ExitCode> {
  const paths = files.length > 0 ? files : createInterface({ input: process.stdin });
  for await (const path of paths) {
    const file = pathIn(path);
    if (file !== '') await written(`${printReading(await readOne(file, options))}\n`);
  }
  return 0;
}

function pathIn(line: string): string {
  const path = line.replace(/\r$/, '');
  if (!path.startsWith('"')) return path;
  try {
    const text: unknown = JSON.parse(path);
    return typeof text === 'string' ? text : path;
  } catch {
    return path;
  }
}

async function readOne(file: string, options: ReadOptions): Promise<Reading> {
  const failed = (reason: string): Reading => ({
    ...readingOf(file, '', null, []),
    errors: [reason],
  });
  try {
    const { value, issues } = await importFile(file, options);
    return readingOf(file, hashOfFile(file), value, issues);
  } catch (failure) {
    if (failure instanceof Stop) return failed(failure.message);
    return failed(publishWords.outcome.crashed(String(failure)));
  }
}

/** SHA-256 of the bytes of a file. */
export function hashOfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Waits until whoever reads has taken it: a pipe holds little. */
function written(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (failure) => (failure ? reject(failure) : resolve()));
  });
}
