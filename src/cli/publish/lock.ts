/** One publication at a time into one folder. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { Stop } from '../reply.ts';
import { codeOf, isDraft } from '../write-whole.ts';

/**
 * Runs `publish` with the working folder for itself; ends with 1 where another process that is still
 * alive has it. What a killed one left half-written in `out` and in `work` goes first.
 */
export async function alone<T>(out: string, work: string, publish: () => Promise<T>): Promise<T> {
  const file = join(work, 'lock');
  try {
    mkdirSync(work, { recursive: true });
    const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (isAlive(owner)) throw new Stop(1, publishWords.busy(owner, out));
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (failure) {
    if (failure instanceof Stop) throw failure;
    throw new Stop(1, cliWords.notWritable(file, codeOf(failure)));
  }
  try {
    for (const folder of [out, work]) removeDrafts(folder);
    return await publish();
  } finally {
    rmSync(file, { force: true });
  }
}

function isAlive(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0 || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (failure) {
    return codeOf(failure) === 'EPERM';
  }
}

/** Files under the names that `writeWhole` gives to what is not whole yet. */
function removeDrafts(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (isDraft(basename(name))) {
      rmSync(join(folder, name), { force: true });
    }
  }
}
