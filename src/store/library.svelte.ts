/**
 * The library: what ships beside the app, and what the user imported. Created once, in app; screens
 * ask it for what their address names, and it loads no more than that.
 */
import { printBudgetJson } from '#domain/budget-json.ts';
import type { Catalog, Shard } from '#domain/catalog.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import { disclosurePrefix } from './archive.ts';
import { CatalogSync } from './catalog-sync.ts';
import type { Wanted } from './download.ts';
import { headlineOf, importPrefix, readImports, type Imported } from './imports.ts';
import { ready, type Attempt, type LoadFailure } from './load.ts';
import { Loading, remembered, type Fill, type Filled } from './loading.svelte.ts';
import {
  comparableWith,
  listedIn,
  otherDisclosures,
  type Listed,
  type OtherDisclosure,
} from './other-disclosures.ts';
import { Packs } from './packs.svelte.ts';
import { readCatalog, readDisclosure, readShard } from './read-file.ts';
import {
  SessionArchive,
  type Keeping,
  type OpenStorage,
  type StorageState,
} from './session-archive.ts';
import { sha256Hex } from './sha256.ts';
import { wantedDisclosure, wantedShard } from './wanted.ts';

export interface LibraryOptions {
  /** Address of the folder that catalog.json is in, with a slash at the end. */
  readonly base: string;
  readonly fetch?: typeof fetch;
  /** How long a download may take, in milliseconds. */
  readonly deadline?: number;
  /** Left out, nothing outlives the page: an embed in somebody else's page writes nothing. */
  readonly storage?: OpenStorage;
}

export type SaveOutcome =
  /** Committed to the database, read back, and found equal. */
  | { readonly kind: 'saved'; readonly sha256: string }
  /** Kept until the page closes, and why no longer: no storage, no room, or read back otherwise. */
  | {
      readonly kind: 'memory-only';
      readonly sha256: string;
      readonly because: Exclude<Keeping, 'kept'>;
    }
  /** The id is taken and nothing was changed. Equal hashes mean that the content is the same. */
  | {
      readonly kind: 'exists';
      readonly origin: 'import' | 'catalog';
      readonly existing: string;
      readonly incoming: string;
    };

/** A record in storage that cannot be used. */
export interface Damage {
  readonly name: string;
  readonly failure: LoadFailure;
}

export class Library {
  #storage = $state.raw<StorageState>('opening');
  /** `null` until they are listed. */
  #imports = $state.raw<readonly Imported[] | null>(null);
  #damaged = $state.raw<readonly Damage[]>([]);
  readonly #archive: SessionArchive;
  readonly #sync: CatalogSync;
  readonly #regions = new Map<string, Loading<Shard>>();
  readonly #disclosures = new Map<string, Loading<Disclosure>>();

  /** What of the library is kept in this browser, and how to have a whole region kept. */
  readonly packs: Packs;
  /** The list of regions. */
  readonly regions: Loading<Catalog>;
  /** Settles when storage is open or given up, imports are listed, and old staging is gone. */
  readonly started: Promise<void>;

  constructor({
    base,
    storage = noStorage,
    deadline = 30_000,
    fetch = askNetwork,
  }: LibraryOptions) {
    this.#archive = new SessionArchive(storage, (state) => (this.#storage = state));
    const options = { fetch, base, deadline };
    this.#sync = new CatalogSync(this.#archive, options, (name, failure) => {
      this.#noteDamage(name, failure);
      if (!failure && name.startsWith(disclosurePrefix)) void this.packs.relist();
    });
    this.packs = new Packs(this.#archive, this.#sync, options);
    const wanted = (): Promise<Attempt<Wanted>> => Promise.resolve(ready({ path: 'catalog.json' }));
    this.regions = new Loading((show) =>
      this.#sync.load({ name: 'catalog', read: readCatalog, wanted }, show),
    );
    this.started = this.#start();
  }

  /** How storage is; reading goes on in every state. Reactive. */
  get storage(): StorageState {
    return this.#storage;
  }

  /** The user's imports, newest first. Reactive. */
  get imports(): readonly Imported[] {
    return this.#imports ?? [];
  }

  /** Records that cannot be used. The library's own are fetched again by themselves. Reactive. */
  get damaged(): readonly Damage[] {
    return this.#damaged;
  }

  /** The list of a region's disclosures; may be asked for inside `$derived`. */
  region(code: string): Loading<Shard> {
    const wanted = async (): Promise<Attempt<Wanted>> =>
      wantedShard(await this.regions.final, code);
    return remembered(this.#regions, code, (show) =>
      this.#sync.load({ name: `region/${code}`, read: readShard, wanted }, show),
    );
  }

  /** A disclosure: the user's import of that id, else the library's. May be asked for inside `$derived`. */
  disclosure(id: string): Loading<Disclosure> {
    return remembered(this.#disclosures, id, (show) => this.#fillDisclosure(id, show));
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
      this.#sync.load({ name, read: readDisclosure, wanted }, show),
    );
  }

  /**
   * The other disclosures of the same organization, imported or in its region's list, newest first;
   * `null` until both are listed. May be asked for inside `$derived`.
   */
  others(of: Disclosure): readonly OtherDisclosure[] | null {
    const shard = of.region.code === null ? null : this.region(of.region.code).load;
    if (shard?.state === 'loading' || !this.#imports) return null;
    return otherDisclosures(of, shard?.state === 'ready' ? shard.value : null, this.#imports);
  }

  /**
   * What a disclosure can be checked against; `null` until its region and the imports are listed. May be
   * asked for inside `$derived`.
   */
  comparable(of: Disclosure): readonly Listed[] | null {
    const shard = of.region.code === null ? null : this.region(of.region.code).load;
    if (shard?.state === 'loading' || !this.#imports) return null;
    return comparableWith(
      of,
      listedIn(shard?.state === 'ready' ? shard.value : null, this.#imports),
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
    const { attempt } = await this.#fillDisclosure(id, () => undefined);
    return attempt.state === 'ready' ? attempt.value : null;
  }

  /** What was worked out from the library on an earlier visit, as text; `null` where nothing is kept. */
  async recall(name: string): Promise<string | null> {
    const kept = await this.#archive.get(derivedPrefix + name);
    return kept?.bytes instanceof Uint8Array ? new TextDecoder().decode(kept.bytes) : null;
  }

  /** Keeps what was worked out, for the next visit; it can be worked out again, so nothing depends on it. */
  async remember(name: string, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    const file = {
      name: derivedPrefix + name,
      sha256: sha256Hex(bytes),
      bytes,
      keptAt: Date.now(),
    };
    await this.#archive.put([file]);
  }

  /**
   * Saves an import. Where the id is taken, by an import or in the library, it changes nothing and
   * says so. `over` is the hash of the import that it may replace, `null` where it may stand before
   * the library's copy and no import: what another window saved meanwhile is not written over. An
   * import leaves the library's copy of its id as it is.
   */
  async save(disclosure: Disclosure, over?: string | null): Promise<SaveOutcome> {
    const { id } = disclosure;
    const bytes = new TextEncoder().encode(printBudgetJson(disclosure));
    const sha256 = sha256Hex(bytes);
    const taken = over === undefined ? await this.#taken(id) : null;
    if (taken) return { kind: 'exists', ...taken, incoming: sha256 };
    const headline = headlineOf(disclosure);
    const file = { name: importPrefix + id, sha256, bytes, keptAt: Date.now(), headline };
    const keeping = await this.#archive.putOver(file, over ?? null);
    if (keeping !== 'taken') this.#noteDamage(file.name, null);
    await this.#importsChanged(id);
    if (keeping === 'taken') {
      const there = await this.#archive.get(file.name);
      const existing = String(there?.sha256);
      return { kind: 'exists', origin: 'import', existing, incoming: sha256 };
    }
    return keeping === 'kept'
      ? { kind: 'saved', sha256 }
      : { kind: 'memory-only', sha256, because: keeping };
  }

  /** Removes an import, also one that cannot be read; the library's copy of that id shows again. */
  async remove(id: string): Promise<void> {
    await this.#archive.remove(importPrefix + id);
    this.#noteDamage(importPrefix + id, null);
    await this.#importsChanged(id);
  }

  /** Asks the server again for the catalog and for everything that was asked for: after a failure. */
  async refresh(): Promise<void> {
    const all = [this.regions, ...this.#regions.values(), ...this.#disclosures.values()];
    await Promise.all(all.map((loading) => loading.again()));
  }

  async #start(): Promise<void> {
    await this.#listImports();
    await this.packs.relist();
    // Not before, so that nothing stands in the way of what is on the screen first.
    await this.regions.done;
    await this.#archive.sweep();
  }

  async #fillDisclosure(
    id: string,
    show: Parameters<Fill<Disclosure>>[0],
  ): Promise<Filled<Disclosure>> {
    const own = await this.#sync.stored(importPrefix + id, readDisclosure);
    if (!own) {
      const wanted = (): Promise<Attempt<Wanted>> => this.#listedDisclosure(id);
      return this.#sync.load({ name: disclosurePrefix + id, read: readDisclosure, wanted }, show);
    }
    const notes = [...own.notes, { key: 'imported' as const, sha256: own.sha256 }];
    return { attempt: ready(own.value, notes), keep: () => Promise.resolve() };
  }

  /** An id begins with the code of its region, so that one shard is enough to find it. */
  async #listedDisclosure(id: string): Promise<Attempt<Wanted>> {
    return wantedDisclosure(await this.region(id.split('-')[0] ?? '').final, id);
  }

  async #taken(id: string): Promise<{ origin: 'import' | 'catalog'; existing: string } | null> {
    const own = await this.#archive.get(importPrefix + id);
    if (own) return { origin: 'import', existing: String(own.sha256) };
    const listed = await this.#listedDisclosure(id);
    if (listed.state === 'failed' || !listed.value.sha256) return null;
    return { origin: 'catalog', existing: listed.value.sha256 };
  }

  async #importsChanged(id: string): Promise<void> {
    await this.#listImports();
    await this.#disclosures.get(id)?.again();
  }

  async #listImports(): Promise<void> {
    const { imports, bad } = readImports(await this.#archive.list(importPrefix));
    this.#imports = imports;
    for (const name of bad) this.#noteDamage(name, { kind: 'not-a-disclosure', issues: [] });
  }

  #noteDamage(name: string, failure: LoadFailure | null): void {
    const others = this.#damaged.filter((damage) => damage.name !== name);
    this.#damaged = failure ? [...others, { name, failure }] : others;
  }
}

const derivedPrefix = 'derived/';

const noStorage: OpenStorage = () => Promise.resolve({ state: 'unavailable' });

function askNetwork(...request: Parameters<typeof fetch>): Promise<Response> {
  return globalThis.fetch(...request);
}
