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

const databaseVersion = 1;

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
    this.version(databaseVersion).stores({
      names: 'name, sha256',
      files: 'sha256',
      staged: '++id',
    });
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
