/**
 * The library: what ships beside the app, and what the user imported. Created once, in app; what the
 * host publishes it has from storage where it can, and it keeps what it fetched.
 */
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { disclosurePrefix } from '../archive/archive.ts';
import { CatalogSync } from './catalog-sync.ts';
import { headlineOf, importPrefix, readImports, type Imported } from '../archive/imports.ts';
import { ready, type LoadFailure } from './load.ts';
import { settled, type Fill, type Filled } from './loading.svelte.ts';
import { Originals, originalsOf } from '../archive/originals.ts';
import { Packs } from './packs.svelte.ts';
import {
  PublishedLibrary,
  type PublishedOptions,
  type Source,
} from './published-library.svelte.ts';
import { readDisclosure } from './read-file.ts';
import {
  SessionArchive,
  type Keeping,
  type OpenStorage,
  type StorageState,
} from '../archive/session-archive.ts';
import { sha256Hex } from '../sha256.ts';

export interface LibraryOptions extends PublishedOptions {
  /** Left out, nothing outlives the page: a file that is handed out writes nothing. */
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

export class Library extends PublishedLibrary {
  #storage = $state.raw<StorageState>('opening');
  /** `null` until they are listed. */
  #imports = $state.raw<readonly Imported[] | null>(null);
  #damaged = $state.raw<readonly Damage[]>([]);
  #cleared = $state.raw(false);
  readonly #archive: SessionArchive;
  readonly #sync: CatalogSync;

  /** What of the library is kept in this browser, and how to have a whole region kept. */
  readonly packs: Packs;
  /** Documents of the user's own that were kept with what was read from them. */
  readonly originals: Originals;
  /** Settles when storage is open or given up, imports are listed, and old staging is gone. */
  readonly #started: Promise<void>;

  constructor({ storage = noStorage, ...published }: LibraryOptions) {
    super(published);
    this.#archive = new SessionArchive(
      storage,
      (state) => (this.#storage = state),
      () => this.#deleted(),
    );
    this.originals = new Originals(this.#archive);
    this.#sync = new CatalogSync(this.#archive, this.options, (name, failure) => {
      this.#noteDamage(name, failure);
      if (!failure && name.startsWith(disclosurePrefix)) void this.packs.relist();
    });
    this.packs = new Packs(this.#archive, this.#sync, this.options);
    this.#started = this.#start();
  }

  override get started(): Promise<void> {
    return this.#started;
  }

  /** How storage is; reading goes on in every state. Reactive. */
  override get storage(): StorageState {
    return this.#storage;
  }

  /** Reactive. */
  protected override get imported(): readonly Imported[] | null {
    return this.#imports;
  }

  /** Records that cannot be used. The library's own are fetched again by themselves. Reactive. */
  get damaged(): readonly Damage[] {
    return this.#damaged;
  }

  /** Storage was deleted while this page was open, with the imports in it. Reactive. */
  get cleared(): boolean {
    return this.#cleared;
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

  /** A record that cannot be used, as it stands in storage: the bytes, or what is there in their place. */
  async raw(name: string): Promise<Blob> {
    const kept = await this.#archive.get(name);
    if (kept?.bytes instanceof Uint8Array) return new Blob([kept.bytes as Uint8Array<ArrayBuffer>]);
    const records = await this.#archive.list(name);
    return new Blob([JSON.stringify({ records, kept }, null, 2)], { type: 'application/json' });
  }

  /** Removes an import, also one that cannot be read; the library's copy of that id shows again. */
  async remove(id: string): Promise<void> {
    const own = await this.#sync.stored(importPrefix + id, readDisclosure);
    await this.#archive.remove([importPrefix + id, ...(own ? originalsOf(own.value) : [])]);
    this.#noteDamage(importPrefix + id, null);
    await this.#importsChanged(id);
  }

  async #start(): Promise<void> {
    await this.#listImports();
    await this.packs.relist();
    // Not before, so that nothing stands in the way of what is on the screen first.
    await this.regions.done;
    await this.#archive.sweep();
  }

  protected override fill<T>(source: Source<T>, show: Parameters<Fill<T>>[0]): Promise<Filled<T>> {
    return this.#sync.load(source, show);
  }

  /** The user's own stands before the library's. */
  protected override async fillDisclosure(
    id: string,
    show: Parameters<Fill<Disclosure>>[0],
  ): Promise<Filled<Disclosure>> {
    const own = await this.#sync.stored(importPrefix + id, readDisclosure);
    if (!own) return super.fillDisclosure(id, show);
    const notes = [...own.notes, { key: 'imported' as const, sha256: own.sha256 }];
    return settled(ready(own.value, notes));
  }

  async #taken(id: string): Promise<{ origin: 'import' | 'catalog'; existing: string } | null> {
    const own = await this.#archive.get(importPrefix + id);
    if (own) return { origin: 'import', existing: String(own.sha256) };
    const listed = await this.listed(id);
    if (listed.state === 'failed' || !listed.value.sha256) return null;
    return { origin: 'catalog', existing: listed.value.sha256 };
  }

  async #importsChanged(id: string): Promise<void> {
    await this.#listImports();
    await this.reload(id);
  }

  async #listImports(): Promise<void> {
    const { imports, bad } = readImports(await this.#archive.list(importPrefix));
    this.#imports = imports;
    for (const name of bad) this.#noteDamage(name, { kind: 'not-a-disclosure', issues: [] });
  }

  /** The window that deleted it waits until this one has let go: nothing is asked before. */
  #deleted(): void {
    this.#cleared = this.imports.length > 0;
    this.#imports = [];
    this.#damaged = [];
  }

  #noteDamage(name: string, failure: LoadFailure | null): void {
    const others = this.#damaged.filter((damage) => damage.name !== name);
    this.#damaged = failure ? [...others, { name, failure }] : others;
  }
}

const derivedPrefix = 'derived/';

const noStorage: OpenStorage = () => Promise.resolve({ state: 'unavailable' });
