/**
 * What of the library is kept in this browser, and packs: all disclosures of a region, or of one
 * year of it, fetched at once. A pack is no record of its own; it is what is kept of a list.
 */
import * as v from 'valibot';
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import { smallest } from '#domain/large-lists.ts';
import { disclosurePrefix } from '../archive/archive.ts';
import type { CatalogSync } from './catalog-sync.ts';
import type { DownloadOptions } from './download.ts';
import { PackJob } from './pack-job.svelte.ts';
import { askPersistence, presentPersistence, type Persistence } from '../archive/persistence.ts';
import type { SessionArchive } from '../archive/session-archive.ts';

const keptRecord = v.object({
  name: v.pipe(v.string(), v.startsWith(disclosurePrefix)),
  sha256: v.string(),
  keptAt: v.number(),
  size: v.optional(v.number(), 0),
});

/** A disclosure that is kept. */
export interface KeptDisclosure {
  readonly id: string;
  readonly sha256: string;
  /** In milliseconds since 1970. */
  readonly keptAt: number;
  /** In bytes. */
  readonly size: number;
}

/** What is kept of one region and year. */
export interface KeptPack {
  /** The region's code. */
  readonly region: string;
  readonly year: number;
  readonly ids: readonly string[];
  /** In bytes. */
  readonly size: number;
  /** When the oldest of them came. */
  readonly keptAt: number;
}

/** How much of a list is kept: `current` as the list names them, `old` in another version. */
export interface KeptShare {
  readonly current: number;
  readonly old: number;
  /** Of all in the list, in bytes; of those that are kept and current. */
  readonly size: number;
  readonly keptSize: number;
  /** When the oldest of the kept came; `null` where none is. */
  readonly keptAt: number | null;
}

export class Packs {
  #kept = $state.raw<ReadonlyMap<string, KeptDisclosure>>(new Map());
  #persistence = $state.raw<Persistence | null>(null);
  #jobs = $state.raw<ReadonlyMap<string, PackJob>>(new Map());
  readonly #archive: SessionArchive;
  readonly #sync: CatalogSync;
  readonly #options: DownloadOptions;

  constructor(archive: SessionArchive, sync: CatalogSync, options: DownloadOptions) {
    this.#archive = archive;
    this.#sync = sync;
    this.#options = options;
  }

  /** What is kept, by region and year, in the order of codes and newest year first. Reactive. */
  get kept(): readonly KeptPack[] {
    const packs = new Map<string, KeptPack>();
    for (const { id, size, keptAt } of this.#kept.values()) {
      const [, region, year] = /^(\d{2,12})-.*-(\d{4})-/.exec(id) ?? [];
      if (region === undefined) continue;
      const key = `${region}/${year}`;
      const { ids = [], size: before = 0, keptAt: oldest = keptAt } = packs.get(key) ?? {};
      packs.set(key, {
        region,
        year: Number(year),
        ids: [...ids, id],
        size: before + size,
        keptAt: Math.min(oldest, keptAt),
      });
    }
    return [...packs.values()].sort(
      (one, other) => one.region.localeCompare(other.region) || other.year - one.year,
    );
  }

  /** Whether the browser said it will not clear them for room; `null` where none is kept. Reactive. */
  get persistence(): Persistence | null {
    return this.#kept.size > 0 ? this.#persistence : null;
  }

  /** Whether that disclosure is kept, in whichever version. Reactive. */
  has(id: string): boolean {
    return this.#kept.has(id);
  }

  /** How much of those entries of a region's list is kept. Reactive. */
  share(entries: readonly ShardDisclosure[]): KeptShare {
    const here = entries.flatMap((entry) => {
      const kept = this.#kept.get(entry.id);
      return kept ? [{ ...kept, current: kept.sha256 === entry.sha256 }] : [];
    });
    const current = here.filter((kept) => kept.current);
    return {
      current: current.length,
      old: here.length - current.length,
      size: entries.reduce((sum, { bytes }) => sum + bytes, 0),
      keptSize: current.reduce((sum, { size }) => sum + size, 0),
      keptAt: here.length > 0 ? smallest(here.map(({ keptAt }) => keptAt)) : null,
    };
  }

  /** The fetching of a pack, under way or over, by the name it was begun with. Reactive. */
  job(name: string): PackJob | undefined {
    return this.#jobs.get(name);
  }

  /** Fetches and keeps those entries that are not kept as the list names them. */
  async keep(name: string, entries: readonly ShardDisclosure[]): Promise<void> {
    if (this.#jobs.get(name)?.running) return;
    const job = new PackJob(entries);
    this.#jobs = new Map(this.#jobs).set(name, job);
    await job.run(this.#archive, this.#sync, this.#options);
    await this.relist();
    if (job.progress.done > job.progress.missed.length) void this.#askPersistence();
  }

  /** The browser may put the question to its user, so nothing waits. */
  async #askPersistence(): Promise<void> {
    if (this.#persistence !== 'granted') this.#persistence = await askPersistence();
  }

  /** Takes those disclosures out of this browser; the library still has them. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.#archive.remove(ids.map((id) => disclosurePrefix + id));
    await this.relist();
  }

  /** Looks anew what is kept; a record that is none is left out. */
  async relist(): Promise<void> {
    const records = await this.#archive.listLasting(disclosurePrefix);
    const kept = records.flatMap((record): [string, KeptDisclosure][] => {
      const parsed = v.safeParse(keptRecord, record);
      if (!parsed.success) return [];
      const { name, ...rest } = parsed.output;
      const id = name.slice(disclosurePrefix.length);
      return [[id, { id, ...rest }]];
    });
    this.#kept = new Map(kept);
    if (kept.length > 0) this.#persistence ??= await presentPersistence();
  }
}
