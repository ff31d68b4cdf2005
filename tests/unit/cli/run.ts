/** Runs the command line as a child process, as a user would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const main = fileURLToPath(new URL('src/cli/main.ts', root));
const libraries = new URL('scripts/libraries-unchanged.mjs', root).href;

export function cli(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', libraries, main, ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mingzhang-'));
}
