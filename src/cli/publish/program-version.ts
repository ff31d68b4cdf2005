/** By what a reading, or a list of a region, is known to be made by this very program. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Those whose code decides what is read, and those that decide what is written of it. */
const parts = {
  reader: ['domain', 'ingest'],
  writer: ['domain', 'ingest', 'checks', 'export', 'words', 'cli'],
} as const;

/**
 * SHA-256 over the program's own files: the source folders where it runs from them, else the files
 * that it was built into. Another program reads again.
 */
export function programVersion(part: keyof typeof parts): string {
  const here = fileURLToPath(import.meta.url);
  const folders = here.endsWith('.ts')
    ? parts[part].map((name) => join(dirname(here), '../..', name))
    : [dirname(here)];
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of codeIn(folder)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|m?js)$/.test(name))
    .sort();
}
