/** Writing, with every fault told in a sentence. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cliWords } from '#words/zh/cli/cli.ts';
import { Stop } from './reply.ts';

/** Writes a whole file or nothing: under another name first, then renamed. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  // A name of its own: with anything added the longest name that a disk takes would be too long.
  const draft = join(dirname(file), draftName());
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (failure) {
    // Of a full disk nothing is left behind, least of all what fills it.
    rmSync(draft, { force: true });
    throw new Stop(1, cliWords.notWritable(file, codeOf(failure)));
  }
}

let drafts = 0;

function draftName(): string {
  drafts += 1;
  return `mingzhang-${process.pid}-${drafts}.part`;
}

/** Whether a file of that name is what {@link writeWhole} had not finished. */
export function isDraft(name: string): boolean {
  return /^mingzhang-\d+-\d+\.part$/.test(name);
}

/** What the system calls the fault: `ENOENT`. */
export function codeOf(failure: unknown): string {
  const code = (failure as { code?: unknown }).code;
  return typeof code === 'string' ? code : String(failure);
}
