/** The documents of a folder: every file in it and below, but what is not one by its name. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Paths of all files, each with the folder's own path before it, in an order that is the same on every
 * system. Hidden files, summaries, links to folders and what lies in a folder of `without` are left out.
 */
export function documentsIn(folder: string, without: readonly string[]): string[] {
  const closed = new Set(without.map((each) => resolve(each)));
  const below = (path: string): string[] => {
    if (closed.has(resolve(path))) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        const inside = join(path, entry.name);
        if (entry.isDirectory()) return below(inside);
        return isDocument(entry.name) ? [inside] : [];
      });
  };
  return below(folder);
}

function isDocument(name: string): boolean {
  return !/\.(?:summaries\.json|part|ndjson)$/.test(name);
}
