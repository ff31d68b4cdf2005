/** A folder named in place of files. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cliWords } from '#words/zh/cli/cli.ts';
import { Stop } from './reply.ts';

/** By their names, which is all that tells a document from other files before it is opened. */
const document = /^(?![.~]).+\.(?:docx|doc|xlsx|xls|pdf|html?|mht|mhtml|txt|json)$/i;

/**
 * The paths with each folder replaced by the documents in it, by name and without those of its own
 * folders. A folder without any ends with 1.
 */
export function withoutFolders(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && document.test(entry.name))
      .map(({ name }) => name)
      .sort();
    if (names.length === 0) throw new Stop(1, cliWords.folderEmpty, path);
    return names.map((name) => join(path, name));
  });
}
