import type { KeptBytes, KeptFile } from './archive.ts';
import { askTwice } from './ask-twice.ts';
import type { DatabaseArchive } from './database-archive.ts';
import { MemoryArchive } from './memory-archive.ts';
import type { OpenFailure } from './open-store.ts';

/**
 * How the database is. Besides the outcomes of opening it: `outdated` when another window runs a
 * newer version of this program and took it over, `lost` when it stopped answering later on.
 */
export type StorageState = 'opening' | 'ready' | OpenFailure | 'outdated' | 'lost';

/** Where files were kept: in the database, or until the page closes, and then for which reason. */
export type Keeping = 'kept' | 'full' | 'not-held' | Exclude<StorageState, 'opening' | 'ready'>;

/** Opens the database, and tells when another window has taken it over or deleted it; never rejects. */
export type OpenStorage = (
  onOutdated: () => void,
  onDeleted: () => void,
) => Promise<
  { readonly state: 'ready'; readonly archive: DatabaseArchive } | { readonly state: OpenFailure }
>;

/**
 * The database while it works, memory where it does not: every operation ends, and what was kept in
 * this session can be read in this session, whatever happens to the database.
 */
export class SessionArchive {
  readonly #memory = new MemoryArchive();
  readonly #opened: Promise<DatabaseArchive | null>;
  readonly #onState: (state: StorageState) => void;
  #state: StorageState = 'opening';

  constructor(
    open: OpenStorage,
    onState: (state: StorageState) => void,
    onDeleted: () => void = () => undefined,
  ) {
    this.#onState = onState;
    this.#opened = this.#open(open, onDeleted);
  }

  async get(name: string): Promise<KeptBytes | null> {
    const inMemory = await this.#memory.get(name);
    return inMemory ?? (await this.#ask((database) => database.get(name), null));
  }

  async list(prefix: string): Promise<readonly unknown[]> {
    const inMemory = await this.#memory.list(prefix);
    const hidden = new Set<unknown>(inMemory.map(({ name }) => name));
    const inDatabase = await this.listLasting(prefix);
    const others = inDatabase.filter((record) => !hidden.has((record as { name?: unknown }).name));
    return [...inMemory, ...others];
  }

  /** Of the names that begin so, those that are kept beyond this session. */
  listLasting(prefix: string): Promise<readonly unknown[]> {
    return this.#ask<readonly unknown[]>((database) => database.list(prefix), []);
  }

  async remove(names: readonly string[]): Promise<void> {
    await this.#memory.remove(names);
    await this.#ask((database) => database.remove(names), undefined);
  }

  /** Keeps the files, all in the same place; `readBack` makes sure of it before it says `kept`. */
  async put(files: readonly KeptFile[], { readBack = false } = {}): Promise<Keeping> {
    const keeping = await this.#putInDatabase(files, readBack);
    if (keeping === 'kept') await this.#memory.remove(files.map(({ name }) => name));
    else await this.#memory.put(files);
    return keeping;
  }

  /**
   * Keeps a file, read back, where it replaces that of the given hash, or with `null` none; `taken`
   * where another one stands there by now.
   */
  async putOver(file: KeptFile, over: string | null): Promise<Keeping | 'taken'> {
    // What is kept in memory alone is nobody else's.
    if (await this.#memory.get(file.name)) return this.put([file], { readBack: true });
    const attempt = async (database: DatabaseArchive): Promise<Keeping | 'taken'> => {
      if (!(await database.putOver(file, over))) return 'taken';
      return (await database.holds([file])) ? 'kept' : 'not-held';
    };
    const keeping = (await this.#ask<Keeping | 'taken' | null>(attempt, null)) ?? this.#notKept();
    if (keeping === 'kept') await this.#memory.remove([file.name]);
    else if (keeping !== 'taken') await this.#memory.put([file]);
    return keeping;
  }

  /** Clears away what a window that is gone has left half-done. */
  async sweep(): Promise<void> {
    await this.#ask((database) => database.sweep(), undefined);
  }

  async #open(open: OpenStorage, onDeleted: () => void): Promise<DatabaseArchive | null> {
    const outcome = await open(() => this.#become('outdated'), onDeleted);
    this.#become(outcome.state);
    return outcome.state === 'ready' ? outcome.archive : null;
  }

  #become(state: StorageState): void {
    this.#state = state;
    this.#onState(state);
  }

  async #putInDatabase(files: readonly KeptFile[], readBack: boolean): Promise<Keeping> {
    const attempt = async (database: DatabaseArchive): Promise<Keeping> => {
      await database.put(files);
      return !readBack || (await database.holds(files)) ? 'kept' : 'not-held';
    };
    return (await this.#ask<Keeping | null>(attempt, null)) ?? this.#notKept();
  }

  /** Why a file that the database was asked to keep is not kept. */
  #notKept(): Keeping {
    return this.#state === 'opening' || this.#state === 'ready' ? 'full' : this.#state;
  }

  /** Gives `otherwise` where there is no answer. */
  async #ask<T>(work: (database: DatabaseArchive) => Promise<T>, otherwise: T): Promise<T> {
    const database = await this.#opened;
    if (!database || this.#state !== 'ready') return otherwise;
    const answer = await askTwice(
      () => work(database),
      () => (this.#state === 'ready' ? database.reconnect() : null),
    );
    if (answer.kind === 'answer') return answer.value;
    if (answer.kind === 'lost' && this.#state === 'ready') this.#become('lost');
    return otherwise;
  }
}
