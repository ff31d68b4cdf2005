import type { Archive, KeptFile } from './archive.ts';

/** Keeps files for as long as the page lives. */
export class MemoryArchive implements Archive {
  readonly #files = new Map<string, KeptFile>();

  get(name: string): Promise<KeptFile | null> {
    return Promise.resolve(this.#files.get(name) ?? null);
  }

  put(files: readonly KeptFile[]): Promise<void> {
    for (const file of files) this.#files.set(file.name, { ...file, size: file.bytes.length });
    return Promise.resolve();
  }

  remove(names: readonly string[]): Promise<void> {
    for (const name of names) this.#files.delete(name);
    return Promise.resolve();
  }

  list(prefix: string): Promise<readonly KeptFile[]> {
    return Promise.resolve([...this.#files.values()].filter(({ name }) => name.startsWith(prefix)));
  }
}
