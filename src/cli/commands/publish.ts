/**
 * `publish FILE... --summaries DIR -o DIR`: the library that ships with the app, made anew from the
 * files given. The same files give the same bytes. In a built program it keeps what the build made
 * of the data true too: the scripts beside it, and with `--pages` the pages.
 */
import { join } from 'node:path';
import { runChecks } from '#checks/run-checks.ts';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Catalog, CatalogRegion } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { hasDataScripts, writeDataScripts } from '../site/data-scripts.ts';
import { readDisclosure } from '../files.ts';
import { writeCorrections } from '../publish/catalog/corrections.ts';
import { namedFile, printList, type NamedFile } from '../publish/library-files.ts';
import { regionList } from '../publish/catalog/region-list.ts';
import { entryOf } from '../publish/catalog/shard-entry.ts';
import { Stop } from '../reply.ts';
import { removeFiles, staleFiles } from '../site/stale-files.ts';
import { readSummaries, summarise } from '../site/summaries.ts';
import { writePages } from '../site/write-pages.ts';
import { writeWhole } from '../write-whole.ts';

export interface PublishRequest extends ImportOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly summaries: string;
  /** The folder of the pages that need no program; they are not written where it is left out. */
  readonly pages?: string;
  /** The address of the folder that the pages' folder will stand in. */
  readonly site?: string;
  /** Whether files of earlier publications go. */
  readonly prune: boolean;
}

/**
 * Reads all files before it writes any, and writes what is pointed to before what points to it, so
 * that a run that stops half-way leaves the old library whole. What earlier runs wrote stays, because
 * embeds are pinned to it, and goes last where that is asked for.
 */
export async function publish(request: PublishRequest): Promise<void> {
  const { files, out, summaries, pages, site = null, prune, ...options } = request;
  const disclosures: Disclosure[] = [];
  for (const file of files) {
    const disclosure = await readDisclosure(file, options);
    disclosures.push(summarise(disclosure, readSummaries(summaries, disclosure)));
  }
  refuseRepeated(disclosures);
  const library = libraryOf(disclosures);
  for (const { path, text } of library.files) writeWhole(join(out, path), text);
  writeWhole(join(out, 'catalog.json'), library.catalog);
  writeCorrections(out, library.regions);
  if (hasDataScripts(out)) writeDataScripts(out);
  const kept = new Set(library.files.map(({ path }) => path));
  const stale = staleFiles('data', out, kept);
  const written = pages === undefined ? null : await writePages(out, pages, site);
  if (prune) {
    removeFiles(out, stale);
    if (pages !== undefined && written) removeFiles(pages, staleFiles('pages', pages, written));
  } else if (stale.length > 0) {
    process.stderr.write(`${cliWords.publishedKept(stale.length)}\n`);
  }
}

function refuseRepeated(disclosures: readonly Disclosure[]): void {
  const ids = disclosures.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Stop(1, cliWords.idTwice(twice));
}

function libraryOf(disclosures: readonly Disclosure[]): {
  files: NamedFile[];
  regions: CatalogRegion[];
  catalog: string;
} {
  const byRegion = new Map<string, Disclosure[]>();
  for (const disclosure of disclosures) {
    const { code } = disclosure.region;
    if (code === null) throw new Stop(1, cliWords.regionNeeded(disclosure.id));
    byRegion.set(code, [...(byRegion.get(code) ?? []), disclosure]);
  }
  const files: NamedFile[] = [];
  const regions = [...byRegion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => {
      const entries = members.map((disclosure) => {
        const file = namedFile('disclosures', disclosure.id, printBudgetJson(disclosure));
        files.push(file);
        const related = members.filter((other) => other !== disclosure);
        return entryOf(disclosure, file, runChecks(disclosure, { related }));
      });
      const { file, line } = regionList({ code, name: members[0]?.region.name ?? code }, entries);
      files.push(file);
      return line;
    });
  const catalog: Catalog = { format: 'mingzhang-catalog', version: 1, regions };
  return { files, regions, catalog: printList(catalog) };
}
