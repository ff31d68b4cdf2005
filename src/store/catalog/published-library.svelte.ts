/**
 * What a host publishes: the regions, their lists, the disclosures. Screens ask it for what their address
 * names, and it loads no more than that; it keeps nothing beyond the page. All that an embed needs.
 */
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { disclosurePrefix } from '../archive/archive.ts';
import { download, type DownloadOptions, type Wanted } from './download.ts';
import type { Imported } from '../archive/imports.ts';
import { ready, type Attempt } from './load.ts';
import { Loading, remembered, settled, type Fill, type Filled } from './loading.svelte.ts';
import {
  comparableWith,
  listedIn,
  otherDisclosures,
  type Listed,
  type OtherDisclosure,
} from './other-disclosures.ts';
import { readCatalog, readDisclosure, readShard, type ReadFile } from './read-file.ts';
import type { StorageState } from '../archive/session-archive.ts';
import { wantedDisclosure, wantedShard } from './wanted.ts';

export interface PublishedOptions {
  /** Address of the folder that catalog.json is in, with a slash at the end. */
  readonly base: string;
  readonly fetch?: typeof fetch;
  /** How long a download may take, in milliseconds. */
  readonly deadline?: number;
}

/** One file of the library: under which name it is kept, how it is read, and what names it. */
export interface Source<T> {
  readonly name: string;
  readonly read: ReadFile<T>;
  /** The entry in the list above it; fails where that list cannot be had, or does not name it. */
  readonly wanted: () => Promise<Attempt<Wanted>>;
}

export class PublishedLibrary {
  readonly #regions = new Map<string, Loading<Shard>>();
  readonly #disclosures = new Map<string, Loading<Disclosure>>();
  /** By their paths, each of one kind. */
  readonly #beside = new Map<string, Loading<unknown>>();
  protected readonly options: DownloadOptions;
  /** The list of regions. */
  readonly regions: Loading<Catalog>;

  constructor({ base, deadline = 30_000, fetch = askNetwork }: PublishedOptions) {
    this.options = { base, deadline, fetch };
    const wanted = (): Promise<Attempt<Wanted>> => Promise.resolve(ready({ path: 'catalog.json' }));
    // Filled later, when whoever builds on this is made too.
    this.regions = new Loading((show) =>
      this.fill({ name: 'catalog', read: readCatalog, wanted }, show),
    );
  }

  /** How storage is; reading goes on in every state. */
  get storage(): StorageState {
    return 'unavailable';
  }

  /** The user's imports, newest first. */
  get imports(): readonly Imported[] {
    return this.imported ?? [];
  }

  /** The imports; `null` until they are listed. */
  protected get imported(): readonly Imported[] | null {
    return [];
  }

  /** Settles when what is kept in this browser is listed. */
  get started(): Promise<void> {
    return Promise.resolve();
  }

  /** The list of a region's disclosures; may be asked for inside `$derived`. */
  region(code: string): Loading<Shard> {
    const wanted = async (): Promise<Attempt<Wanted>> =>
      wantedShard(await this.regions.final, code);
    return remembered(this.#regions, code, (show) =>
      this.fill({ name: `region/${code}`, read: readShard, wanted }, show),
    );
  }

  /** A disclosure: the user's import of that id, else the library's. May be asked for inside `$derived`. */
  disclosure(id: string): Loading<Disclosure> {
    return remembered(this.#disclosures, id, (show) => this.fillDisclosure(id, show));
  }

  /**
   * One version of a disclosure of the library, by the SHA-256 of its file: no list is asked, and
   * what is published later changes nothing.
   */
  edition(id: string, sha256: string): Loading<Disclosure> {
    const path = `disclosures/${id}-${sha256.slice(0, 12)}.json`;
    const wanted = (): Promise<Attempt<Wanted>> => Promise.resolve(ready({ path, sha256 }));
    const name = `disclosure/${id}/${sha256}`;
    return remembered(this.#disclosures, name, (show) =>
      this.fill({ name, read: readDisclosure, wanted }, show),
    );
  }

  /**
   * The other disclosures of the same organization, imported or in its region's list, newest first;
   * `null` until both are listed. May be asked for inside `$derived`.
   */
  others(of: Disclosure): readonly OtherDisclosure[] | null {
    const shard = of.region.code === null ? null : this.region(of.region.code).load;
    if (shard?.state === 'loading' || !this.imported) return null;
    return otherDisclosures(of, shard?.state === 'ready' ? shard.value : null, this.imported);
  }

  /**
   * What a disclosure can be checked against; `null` until its region and the imports are listed. May be
   * asked for inside `$derived`.
   */
  comparable(of: Disclosure): readonly Listed[] | null {
    const shard = of.region.code === null ? null : this.region(of.region.code).load;
    if (shard?.state === 'loading' || !this.imported) return null;
    return comparableWith(
      of,
      listedIn(shard?.state === 'ready' ? shard.value : null, this.imported),
    );
  }

  /** A file beside the catalog, which names none of its versions; may be asked for inside `$derived`. */
  beside<T>(path: string, read: ReadFile<T>): Loading<T> {
    const wanted = (): Promise<Attempt<Wanted>> => Promise.resolve(ready({ path }));
    return remembered(this.#beside as Map<string, Loading<T>>, path, (show) =>
      this.fill({ name: path, read, wanted }, show),
    );
  }

  /** The lists of all regions; one that cannot be had is left out. */
  async shards(): Promise<readonly Shard[]> {
    const catalog = await this.regions.final;
    const regions = catalog.state === 'ready' ? catalog.value.regions : [];
    const shards = await Promise.all(regions.map(({ code }) => this.region(code).final));
    return shards.flatMap((shard) => (shard.state === 'ready' ? [shard.value] : []));
  }

  /** Everything that the regions list and the user imported; a region that cannot be had is left out. */
  async everything(): Promise<readonly Listed[]> {
    const shards = await this.shards();
    await this.started;
    const all = shards.flatMap((shard) => listedIn(shard, this.imports));
    // The imports come with every region.
    return [
      ...new Map([...listedIn(null, this.imports), ...all].map((one) => [one.id, one])).values(),
    ];
  }

  /** A disclosure for one look: neither kept in storage nor in memory; `null` where it cannot be had. */
  async glance(id: string): Promise<Disclosure | null> {
    const { attempt } = await this.fillDisclosure(id, () => undefined);
    return attempt.state === 'ready' ? attempt.value : null;
  }

  /** Asks the server again for the catalog and for everything that was asked for: after a failure. */
  async refresh(): Promise<void> {
    const all = [this.regions, ...this.#regions.values(), ...this.#disclosures.values()];
    await Promise.all(all.map((loading) => loading.again()));
  }

  /** Loads a disclosure anew, if anybody asked for it. */
  protected async reload(id: string): Promise<void> {
    await this.#disclosures.get(id)?.again();
  }

  protected fillDisclosure(
    id: string,
    show: Parameters<Fill<Disclosure>>[0],
  ): Promise<Filled<Disclosure>> {
    const wanted = (): Promise<Attempt<Wanted>> => this.listed(id);
    return this.fill({ name: disclosurePrefix + id, read: readDisclosure, wanted }, show);
  }

  /** How a file is had: from the server, and checked before anybody sees it. */
  protected async fill<T>(source: Source<T>, _show: Parameters<Fill<T>>[0]): Promise<Filled<T>> {
    const wanted = await source.wanted();
    if (wanted.state === 'failed') return settled(wanted);
    const fetched = await download(wanted.value, this.options);
    if (fetched.state === 'failed') return settled(fetched);
    return settled(source.read(fetched.value.bytes, wanted.value.path));
  }

  /** An id begins with the code of its region, so that one shard is enough to find it. */
  protected async listed(id: string): Promise<Attempt<Wanted>> {
    return wantedDisclosure(await this.region(id.split('-')[0] ?? '').final, id);
  }
}

function askNetwork(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return globalThis.fetch(input, init);
}
