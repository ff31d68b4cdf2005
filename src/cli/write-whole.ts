/** Writing, with every fault told in a sentence. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cliWords } from '#words/zh/cli.ts';
import { Stop } from './reply.ts';

/** Writes a whole file or nothing: under another name first, then renamed. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (failure) {
    throw new Stop(1, cliWords.notWritable(file, codeOf(failure)));
  }
}

/** What the system calls the fault: `ENOENT`. */
export function codeOf(failure: unknown): string {
  const code = (failure as { code?: unknown }).code;
  return typeof code === 'string' ? code : String(failure);
}
