import { Dexie } from 'dexie';

export interface FileRecord {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Files that are written and not yet visible under a name; one record for all that come together. */
export interface StagedRecord {
  readonly id?: number;
  readonly hashes: readonly string[];
  readonly at: number;
}

/** A note as it stands in storage; see note-record.ts. */
export interface NoteRecord {
  readonly id: string;
  readonly format: 1;
  /** The note as `printNote` writes it: text keeps what the database might not, and can be hashed. */
  readonly body: string;
  /** SHA-256 of the body's UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What is known of the notebook as a whole; one record. See notebook-info.ts. */
export interface NotebookRecord {
  readonly key: 'book';
}

/** Of a factory, what Dexie uses. */
type Factory = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'>;

/**
 * The database: files by their content, small records that give a file its name, and the list of
 * what is staged. One record a file, because 100,000 figures as records took 7.6 s to store; only
 * keys of a few bytes are indexed. Commits are strict: they are on the disk when they are reported.
 */
export class StoreDatabase extends Dexie {
  constructor(name: string, factory: IDBFactory, keyRange: typeof IDBKeyRange) {
    super(name, {
      indexedDB: onlyThisVersion(factory),
      IDBKeyRange: keyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
    });
    this.version(1).stores({ names: 'name, sha256', files: 'sha256', staged: '++id' });
    // The notebook is new; what version 1 holds stays as it is.
    this.version(2).stores({ notes: 'id', book: 'key' });
  }

  get names() {
    return this.table<{ name: string; sha256: string }, string>('names');
  }

  get files() {
    return this.table<FileRecord, string>('files');
  }

  get staged() {
    return this.table<StagedRecord, number>('staged');
  }

  get notes() {
    return this.table<NoteRecord, string>('notes');
  }

  get book() {
    return this.table<NotebookRecord, string>('book');
  }

  /** Lets go of a connection that has died; whatever is asked next goes over a new one. */
  reconnect(): void {
    this.close({ disableAutoOpen: false });
  }
}

/**
 * Dexie meets a database of a newer version by opening it as it is, and by adding the tables it
 * misses. That must not happen to data that a newer version of this program wrote, so opening
 * without a version is refused.
 */
function onlyThisVersion(factory: IDBFactory): Factory {
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException('Newer than this program', 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    // Keeps Dexie from writing a list of database names where the browser has none.
    databases: () => Promise.resolve([]),
  };
}
