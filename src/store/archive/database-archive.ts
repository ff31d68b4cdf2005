import * as v from 'valibot';
import { append } from '#domain/large-lists.ts';
import type { Archive, KeptBytes, KeptFile } from './archive.ts';
import type { StoreDatabase } from './database.ts';
import { sha256Hex } from '../sha256.ts';

/** Told inside the transaction, from what stands under the names. */
type MayReplace = (before: readonly ({ readonly sha256: string } | undefined)[]) => boolean;

/** How many files go into one transaction; more at once has brought tabs down. */
const chunk = 1_000;
const stagedRecord = v.object({ hashes: v.array(v.string()), at: v.number() });

/** A staged file that old was left behind by a window that is gone. */
const leftOver = 10 * 60_000;

/** Keeps files in IndexedDB. Rejects with Dexie's error when the database does not do as asked. */
export class DatabaseArchive implements Archive {
  readonly #database: StoreDatabase;
  readonly #now: () => number;

  constructor(database: StoreDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  /** Two look-ups by key, whatever else is kept. */
  async get(name: string): Promise<KeptBytes | null> {
    const record = await this.#database.names.get(name);
    if (!record) return null;
    const file = await this.#database.files.get(String(record.sha256));
    return { sha256: record.sha256, bytes: file?.bytes };
  }

  /**
   * In two phases: the files are staged, which nobody sees, then one small transaction names them
   * all. A window that dies on the way leaves everything or nothing.
   */
  async put(files: readonly KeptFile[]): Promise<void> {
    await this.#put(files, () => true);
  }

  /**
   * The same for one file that may only replace the one of that hash, or with `null` none; `false`
   * where another stands there, which another window may have put there meanwhile.
   */
  putOver(file: KeptFile, over: string | null): Promise<boolean> {
    return this.#put([file], ([found]) => {
      const there = found ? String(found.sha256) : null;
      return there === over || there === file.sha256;
    });
  }

  async #put(files: readonly KeptFile[], mayReplace: MayReplace): Promise<boolean> {
    const staging = await this.#announce(files);
    for (const some of chunks(files)) {
      await this.#database.files.bulkPut(some.map(({ sha256, bytes }) => ({ sha256, bytes })));
    }
    return this.#commit(files, staging, mayReplace);
  }

  /** Whether these files stand there as given: read back and hashed anew. */
  async holds(files: readonly KeptFile[]): Promise<boolean> {
    for (const some of chunks(files)) {
      const names = await this.#database.names.bulkGet(some.map(({ name }) => name));
      const kept = await this.#database.files.bulkGet(some.map(({ sha256 }) => sha256));
      const held = some.every(({ sha256 }, index) => {
        const bytes = kept[index]?.bytes;
        const named = names[index]?.sha256 === sha256;
        return named && bytes instanceof Uint8Array && sha256Hex(bytes) === sha256;
      });
      if (!held) return false;
    }
    return true;
  }

  async remove(chosen: readonly string[]): Promise<void> {
    const { names, files, staged } = this.#database;
    await this.#database.transaction('rw', names, files, staged, async () => {
      const records = await names.bulkGet([...chosen]);
      await names.bulkDelete([...chosen]);
      await this.#dropNameless(records.flatMap((record) => (record ? [record.sha256] : [])));
    });
  }

  list(prefix: string): Promise<readonly unknown[]> {
    return this.#database.names.where('name').startsWith(prefix).toArray();
  }

  /** Deletes what was staged and never named; costs one look at an empty table where nothing was. */
  async sweep(): Promise<void> {
    const { names, files, staged } = this.#database;
    if ((await staged.count()) === 0) return;
    await this.#database.transaction('rw', names, files, staged, async () => {
      const now = this.#now();
      // A time that is still to come was written before the clock was set back.
      const left: number[] = [];
      const hashes: unknown[] = [];
      await staged.each((record: unknown, { primaryKey }) => {
        const read = v.safeParse(stagedRecord, record);
        if (read.success && read.output.at >= now - leftOver && read.output.at <= now) return;
        left.push(primaryKey);
        // A record that is none says of no file that it may go.
        if (read.success) append(hashes, read.output.hashes);
      });
      await staged.bulkDelete(left);
      await this.#dropNameless(hashes);
    });
  }

  /** Lets go of a connection that has died; whatever is asked next goes over a new one. */
  reconnect(): void {
    this.#database.reconnect();
  }

  /** Puts on record which files are about to be written, so that they can be cleared away. */
  async #announce(files: readonly KeptFile[]): Promise<number> {
    const hashes = files.map(({ sha256 }) => sha256);
    return this.#database.staged.add({ hashes, at: this.#now() });
  }

  async #commit(
    chosen: readonly KeptFile[],
    staging: number,
    mayReplace: MayReplace,
  ): Promise<boolean> {
    const { names, files, staged } = this.#database;
    return this.#database.transaction('rw', names, files, staged, async () => {
      const before = await names.bulkGet(chosen.map(({ name }) => name));
      await staged.delete(staging);
      if (!mayReplace(before)) {
        await this.#dropNameless(chosen.map(({ sha256 }) => sha256));
        return false;
      }
      await names.bulkPut(chosen.map(({ bytes, ...name }) => ({ ...name, size: bytes.length })));
      await this.#dropNameless(before.flatMap((record) => (record ? [record.sha256] : [])));
      return true;
    });
  }

  /** Inside a transaction: deletes those of the files that no name leads to. What is no hash leads to none. */
  async #dropNameless(hashes: readonly unknown[]): Promise<void> {
    const { names, files } = this.#database;
    for (const sha256 of hashes) {
      if (typeof sha256 !== 'string') continue;
      if ((await names.where('sha256').equals(sha256).count()) === 0) await files.delete(sha256);
    }
  }
}

function chunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / chunk);
  return Array.from({ length: count }, (_, index) => all.slice(index * chunk, (index + 1) * chunk));
}
