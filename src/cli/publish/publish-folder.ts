/**
 * `publish DIR… -o OUT`: everything in a folder as the data of a site. Only what has changed is read
 * again; what was published before gives way to nothing worse. The catalog is written last, so that
 * a run that ends at any point leaves the library as it was, and the next goes on from there.
 */
import { append } from '#domain/large-lists.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogRegion, ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { ImportOptions } from '#ingest/import-document.ts';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { hasDataScripts, writeDataScripts } from '../site/data-scripts.ts';
import { Stop, type ExitCode } from '../reply.ts';
import { writePages } from '../site/write-pages.ts';
import { arrange, type Arranged } from './catalog/arrange.ts';
import { documentsIn } from './documents/documents-in.ts';
import { writeCorrections } from './catalog/corrections.ts';
import { readDocuments, withoutCopies, type Document } from './documents/documents.ts';
import { catalogOf, commit, readEarlier, readEntries, type Earlier } from './catalog/earlier.ts';
import { documentsFrom } from './documents/from-lines.ts';
import { printList, sha256Of } from './library-files.ts';
import { alone } from './lock.ts';
import type { Outcome } from './outcome.ts';
import { programVersion } from './program-version.ts';
import { progressLine } from './progress.ts';
import { ReadingStore } from './documents/reading-store.ts';
import { publishRegion, type RegionContext } from './catalog/region.ts';
import { writeReport } from './report.ts';
import { writeParquet } from './parquet/write-parquet.ts';

export interface FolderRequest {
  readonly folders: readonly string[];
  /** Folders of what other machines have read. */
  readonly from: readonly string[];
  readonly out: string;
  /** Where readings and reports are kept; never part of the site. */
  readonly work: string;
  /** `2026-02-10`: of what is published now. */
  readonly date: string;
  readonly processes: number;
  readonly summaries: string | null;
  readonly pages: string | null;
  readonly site: string | null;
  /** The folder of Parquet files; they are not written where it is left out. */
  readonly parquet: string | null;
  readonly options: ImportOptions;
}

/** Longer than any document that was met takes; a process that is longer at one is ended. */
const secondsForOne = 120;

/** Gives 1 where a document was not used, and publishes all others. */
export async function publishFolder(request: FolderRequest): Promise<ExitCode> {
  const { out, work } = request;
  return alone(out, work, async () => {
    const earlier = readEarlier(out, work);
    const store = new ReadingStore(join(work, 'readings'));
    const { documents, copies } = await gather(request, store);
    if (documents.length === 0) throw new Stop(1, publishWords.noDocuments);
    const arranged = arrange(documents, earlier.memory);
    const made = publishRegions(request, store, arranged, earlier);
    const catalog = printList(catalogOf(made.lines));
    commit(out, work, catalog, { documents: arranged.traces, regions: made.memory });
    writeCorrections(out, made.lines);
    if (hasDataScripts(out)) writeDataScripts(out);
    if (request.pages !== null) await writePages(out, request.pages, request.site);
    if (request.parquet !== null) writeParquet(out, request.parquet);
    const outcomes = [...arranged.outcomes, ...copies, ...made.outcomes];
    const { lines: regions, changed } = made;
    process.stdout.write(writeReport(work, { documents, outcomes, regions, changed }));
    return outcomes.some(({ kind }) => kind === 'unused' || kind === 'kept') ? 1 : 0;
  });
}

async function gather(request: FolderRequest, store: ReadingStore) {
  const { folders, from, out, work, processes, options, pages, parquet } = request;
  const without = [out, work, pages, parquet].filter((folder) => folder !== null);
  const paths = folders.flatMap((folder) => documentsIn(folder, without));
  const line = progressLine();
  const read = await readDocuments(paths, store, {
    options,
    processes,
    seconds: secondsForOne,
    progress: (done, all, failed) => line(publishWords.progress(done, all, failed), done === all),
  });
  const elsewhere: Document[] = [];
  for (const folder of from) append(elsewhere, await documentsFrom(folder, store));
  return withoutCopies([...read, ...elsewhere]);
}

interface Made {
  readonly lines: CatalogRegion[];
  readonly outcomes: Outcome[];
  readonly changed: ShardDisclosure[];
  readonly memory: Record<string, { key: string; sha256: string; outcomes: readonly Outcome[] }>;
}

function publishRegions(
  { out, date, summaries }: FolderRequest,
  store: ReadingStore,
  { regions, endangered, gone }: Arranged,
  { regions: before, memory }: Earlier,
): Made {
  const context: RegionContext = { out, store, date, summaries };
  const version = programVersion('writer');
  const codes = [...new Set([...regions.keys(), ...before.keys()])].sort();
  const made: Made = { lines: [], outcomes: [], changed: [], memory: {} };
  const line = progressLine();
  codes.forEach((code, index) => {
    const documents = regions.get(code) ?? new Map<string, readonly Document[]>();
    const old = before.get(code);
    const known = memory?.regions[code];
    const ids = [...documents.keys(), ...(known?.outcomes ?? []).flatMap(({ id }) => id ?? [])];
    const own = (all: ReadonlySet<string>) => new Set(ids.filter((id) => all.has(id)));
    const key = keyOf(documents, own(endangered), own(gone), version);
    const isSame = known?.key === key && known.sha256 === old?.sha256 && summaries === null;
    if (isSame && old && existsSync(join(out, old.path))) {
      made.lines.push(old);
      append(made.outcomes, known.outcomes);
      made.memory[code] = known;
    } else {
      const entries = (old && readEntries(out, old)) ?? new Map<string, ShardDisclosure>();
      if (old && entries.size === 0) {
        process.stderr.write(`${publishWords.shardDamaged(code, old.path)}\n`);
      }
      const name = old?.name ?? null;
      const input = { code, documents, entries, name, endangered, gone };
      const { line: now, outcomes } = publishRegion(input, context);
      append(made.outcomes, outcomes);
      if (now) {
        made.lines.push(now);
        made.memory[code] = { key, sha256: now.sha256, outcomes };
        for (const [id, entry] of readEntries(out, now) ?? []) {
          if (entries.get(id)?.sha256 !== entry.sha256) made.changed.push(entry);
        }
      }
    }
    line(publishWords.progressRegions(index + 1, codes.length), index + 1 === codes.length);
  });
  return made;
}

/** Everything that a region's list depends on, but for the list before it. */
function keyOf(
  documents: ReadonlyMap<string, readonly Document[]>,
  endangered: ReadonlySet<string>,
  gone: ReadonlySet<string>,
  version: string,
): string {
  const members = [...documents].map(([id, each]) => [
    id,
    each.map(({ file, key }) => [file, key]),
  ]);
  return sha256Of(JSON.stringify([version, members, [...endangered].sort(), [...gone].sort()]));
}
