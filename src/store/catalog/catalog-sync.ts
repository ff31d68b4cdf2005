/** From a list of the library to the file it names: the copy from storage, or the server's. */
import { download, type DownloadOptions, type Wanted } from './download.ts';
import { failed, ready, type Attempt, type LoadFailure, type LoadNote } from './load.ts';
import { settled, type Fill, type Filled } from './loading.svelte.ts';
import type { Source } from './published-library.svelte.ts';
import type { ReadFile } from './read-file.ts';
import type { SessionArchive } from '../archive/session-archive.ts';
import { sha256Hex } from '../sha256.ts';

/** A file that was read from storage and found to be right. */
export interface Copy<T> {
  readonly sha256: string;
  readonly value: T;
  readonly notes: readonly LoadNote[];
}

/** Told of every bad record, and with `null` when a good one has taken its place. */
export type OnDamage = (name: string, failure: LoadFailure | null) => void;

export class CatalogSync {
  readonly #archive: SessionArchive;
  readonly #options: DownloadOptions;
  readonly #onDamage: OnDamage;

  constructor(archive: SessionArchive, options: DownloadOptions, onDamage: OnDamage) {
    this.#archive = archive;
    this.#options = options;
    this.#onDamage = onDamage;
  }

  /**
   * Shows the copy in storage at once, then what the list above names. The copy is taken where its
   * hash is the one wanted, without asking the server; otherwise the file is fetched, checked and
   * read, and only then replaces the copy. Where that fails the copy stays, with a note.
   */
  async load<T>(source: Source<T>, show: Parameters<Fill<T>>[0]): Promise<Filled<T>> {
    const copy = await this.stored(source.name, source.read);
    if (copy) show(ready(copy.value, copy.notes));
    const wanted = await source.wanted();
    if (wanted.state === 'failed') return settled(staying(copy, wanted.failure, 'unchecked'));
    const { attempt, keep } = await this.#current(source, wanted.value, copy);
    const doubts = wanted.notes.flatMap(doubt);
    if (attempt.state === 'failed' || doubts.length === 0) return { attempt, keep };
    return { attempt: ready(attempt.value, [...attempt.notes, ...doubts]), keep };
  }

  /** The copy in storage, checked against its own hash; `null` where there is no good one. */
  async stored<T>(name: string, read: ReadFile<T>): Promise<Copy<T> | null> {
    const kept = await this.#archive.get(name);
    if (!kept) return null;
    const { sha256, bytes } = kept;
    const attempt =
      typeof sha256 === 'string' && bytes instanceof Uint8Array
        ? readIntact(bytes, sha256, name, read)
        : failed<T>({ kind: 'truncated', received: 0, expected: null });
    if (attempt.state === 'ready') return { sha256: String(sha256), ...attempt };
    this.#onDamage(name, attempt.failure);
    return null;
  }

  async #current<T>(
    { name, read }: Source<T>,
    wanted: Wanted,
    copy: Copy<T> | null,
  ): Promise<Filled<T>> {
    if (copy && copy.sha256 === wanted.sha256) return settled(ready(copy.value, copy.notes));
    const fetched = await download(wanted, this.#options);
    // Without a hash nobody knows whether there is a newer one; with one there is.
    const note = wanted.sha256 ? 'old-copy' : 'unchecked';
    if (fetched.state === 'failed') return settled(staying(copy, fetched.failure, note));
    const { bytes, sha256 } = fetched.value;
    if (copy && copy.sha256 === sha256) return settled(ready(copy.value, copy.notes));
    const attempt = read(bytes, wanted.path);
    if (attempt.state === 'failed') return settled(staying(copy, attempt.failure, note));
    const keep = async (): Promise<void> => {
      await this.#archive.put([{ name, sha256, bytes, keptAt: Date.now() }]);
      this.#onDamage(name, null);
    };
    return { attempt, keep };
  }
}

function readIntact<T>(
  bytes: Uint8Array,
  sha256: string,
  name: string,
  read: ReadFile<T>,
): Attempt<T> {
  const received = sha256Hex(bytes);
  if (received === sha256) return read(bytes, name);
  return failed({ kind: 'integrity', path: name, expected: sha256, received });
}

function staying<T>(
  copy: Copy<T> | null,
  failure: LoadFailure,
  key: 'old-copy' | 'unchecked',
): Attempt<T> {
  if (!copy) return failed(failure);
  const unlisted = key === 'unchecked' && failure.kind === 'not-found' && failure.what !== 'file';
  return ready(copy.value, [...copy.notes, unlisted ? { key: 'withdrawn' } : { key, failure }]);
}

/** A list that is an old copy may name old files. */
function doubt(note: LoadNote): LoadNote[] {
  const old = note.key === 'unchecked' || note.key === 'old-copy';
  return old ? [{ key: 'unchecked', failure: note.failure }] : [];
}
