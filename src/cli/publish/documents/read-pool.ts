/**
 * Reads documents in several processes, each `ingest --ndjson` over a pipe: what happens in one of
 * them, to the worst file, happens to that file alone.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { parseReading, readingOf, type Reading } from './reading.ts';

export interface ReadPool {
  readonly processes: number;
  /** Options of `ingest`, as words of the command line. */
  readonly words: readonly string[];
  /** How long one document may take before its process is ended. */
  readonly seconds: number;
}

/** Calls `done` once for every path, in the order in which they are ready. */
export async function readInProcesses(
  paths: readonly string[],
  { processes, words, seconds }: ReadPool,
  done: (reading: Reading) => void,
): Promise<void> {
  const waiting = [...paths].reverse();
  // A process is not worth its start for two or three documents.
  const count = Math.min(processes, Math.ceil(paths.length / 4));
  await Promise.all(Array.from({ length: count }, () => readInTurn()));

  /** One process after the other, until nothing waits. */
  async function readInTurn(): Promise<void> {
    while (waiting.length > 0) await oneProcess(waiting, words, seconds, done);
  }
}

/** Reads until nothing waits or the process ends; a document that it ended at has a reading that says so. */
function oneProcess(
  waiting: string[],
  words: readonly string[],
  seconds: number,
  done: (reading: Reading) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startIngest(words);
    let current: string | null = null;
    let timer: NodeJS.Timeout | undefined;
    let reason: string = publishWords.outcome.processEnded;
    const next = (): void => {
      clearTimeout(timer);
      current = waiting.pop() ?? null;
      if (current === null) return void child.stdin?.end();
      timer = setTimeout(() => {
        reason = publishWords.outcome.tooLong(seconds);
        child.kill('SIGKILL');
      }, seconds * 1_000);
      child.stdin?.write(`${JSON.stringify(current)}\n`);
    };
    const failed = (why: string): Reading => ({
      ...readingOf(current ?? '', '', null, []),
      errors: [why],
    });
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (current === null) return;
      try {
        done(parseReading(line) ?? failed(publishWords.outcome.processEnded));
        next();
      } catch (failure) {
        // Nothing can be kept any more, because the disk is full.
        current = null;
        clearTimeout(timer);
        child.kill('SIGKILL');
        reject(failure as Error);
      }
    });
    // Written to a process that just ended: its end is told by `close`.
    child.stdin?.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      if (current !== null) done(failed(reason));
      resolve();
    });
    next();
  });
}

/** This very program, from its sources or as it was built, as a reader. */
function startIngest(words: readonly string[]): ChildProcess {
  const here = import.meta.url;
  const program = here.endsWith('.ts')
    ? fileURLToPath(new URL('../../../../scripts/run-cli.mjs', here))
    : (process.argv[1] ?? '');
  return spawn(process.execPath, [program, 'ingest', '--ndjson', ...words], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
