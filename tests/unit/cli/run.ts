/** Runs the command line in this process, or as a child process as a user does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCommandLine } from '../../../src/cli/run.ts';

const root = new URL('../../../', import.meta.url);
const main = fileURLToPath(new URL('scripts/run-cli.mjs', root));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in this process. One at a time: what is written meanwhile counts as its own. */
export async function cli(...words: string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += text instanceof Uint8Array ? Buffer.from(text).toString() : text;
      return true;
    }),
  );
  try {
    const status = await runCommandLine(words, { threads: false, screen: null });
    return { status, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** The program and what starts it, as words for `process.execPath`. */
export const program = [main];

/** The command line as a process of its own: for what only a process has, its code and its streams. */
export function spawned(...words: string[]): Ended {
  return spawnedWith('', ...words);
}

/** With that on its standard input. */
export function spawnedWith(input: string, ...words: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mingzhang-'));
}
