import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import { disclosurePrefix } from '../archive/archive.ts';
import type { CatalogSync } from './catalog-sync.ts';
import { download, type DownloadOptions } from './download.ts';
import type { LoadFailure } from './load.ts';
import { readDisclosure } from './read-file.ts';
import type { Keeping, SessionArchive } from '../archive/session-archive.ts';

/** Why a disclosure did not come: it could not be fetched, or could not be kept. */
export type PackFault =
  | { readonly kind: 'not-loaded'; readonly failure: LoadFailure }
  | { readonly kind: 'not-kept'; readonly because: Exclude<Keeping, 'kept'> };

/** One that did not come, by its entry in the list. */
export interface MissedDisclosure {
  readonly entry: ShardDisclosure;
  readonly fault: PackFault;
}

interface Progress {
  readonly done: number;
  /** In bytes, of those that are done. */
  readonly size: number;
  readonly missed: readonly MissedDisclosure[];
}

/** As many as browsers fetch from one HTTP/1.1 host without queueing, less some for the screen. */
const atOnce = 4;

/** The fetching of a pack. What came is kept, whatever happens to the rest. */
export class PackJob {
  readonly entries: readonly ShardDisclosure[];
  #progress = $state.raw<Progress>({ done: 0, size: 0, missed: [] });
  #running = $state.raw(true);
  readonly #cancel = new AbortController();

  constructor(entries: readonly ShardDisclosure[]) {
    this.entries = entries;
  }

  /** Reactive. */
  get progress(): Progress {
    return this.#progress;
  }

  /** Reactive. */
  get running(): boolean {
    return this.#running;
  }

  /** Leaves what has not come yet. */
  cancel(): void {
    this.#cancel.abort();
    this.#running = false;
  }

  /** Fetches all, a few at once; ends when all came, failed, or were given up. */
  async run(archive: SessionArchive, sync: CatalogSync, options: DownloadOptions): Promise<void> {
    const { signal } = this.#cancel;
    const left = [...this.entries];
    const work = async (): Promise<void> => {
      for (let entry = left.shift(); entry && !signal.aborted; entry = left.shift()) {
        const fault = await keepOne(entry, archive, sync, { ...options, signal });
        if (!signal.aborted) this.#count(entry, fault);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    this.#running = false;
  }

  #count(entry: ShardDisclosure, fault: PackFault | null): void {
    const { done, size, missed } = this.#progress;
    this.#progress = {
      done: done + 1,
      size: fault ? size : size + entry.bytes,
      missed: fault ? [...missed, { entry, fault }] : missed,
    };
  }
}

/** Keeps one, read back and checked; `null` where that went well, or was so already. */
async function keepOne(
  entry: ShardDisclosure,
  archive: SessionArchive,
  sync: CatalogSync,
  options: DownloadOptions,
): Promise<PackFault | null> {
  const name = disclosurePrefix + entry.id;
  const copy = await sync.stored(name, readDisclosure);
  if (copy?.sha256 === entry.sha256) return null;
  const { path, sha256, bytes: length } = entry;
  const fetched = await download({ path, sha256, bytes: length }, options);
  if (fetched.state === 'failed') return { kind: 'not-loaded', failure: fetched.failure };
  const { bytes } = fetched.value;
  const read = readDisclosure(bytes, path);
  if (read.state === 'failed') return { kind: 'not-loaded', failure: read.failure };
  const file = { name, sha256, bytes, keptAt: Date.now() };
  const keeping = await archive.put([file], { readBack: true });
  return keeping === 'kept' ? null : { kind: 'not-kept', because: keeping };
}
