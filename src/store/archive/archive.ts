/**
 * Where files are kept between visits. A file is kept under a name together with the hash of its
 * content, so that a copy that was damaged in storage is found out when it is read.
 */
import type { ImportHeadline } from './imports.ts';

/** What the names of the library's disclosures begin with. */
export const disclosurePrefix = 'disclosure/';

/** The small record that makes a file visible. */
export interface KeptName {
  /** `catalog`, `region/130207`, `disclosure/130207-301-2023-budget`, `import/130207-301-2023-budget`. */
  readonly name: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  /** Of an import: what a list shows of it without reading the file. */
  readonly headline?: ImportHeadline;
  /** How many bytes the file has; the archive sets it. */
  readonly size?: number;
}

/** A file as it was fetched or saved. */
export interface KeptFile extends KeptName {
  readonly bytes: Uint8Array;
}

/** What stands under a name: to be checked, for storage may hold anything. */
export interface KeptBytes {
  readonly sha256: unknown;
  readonly bytes: unknown;
}

export interface Archive {
  /** What stands under that name; `null` where nothing does. */
  get(name: string): Promise<KeptBytes | null>;
  /** Keeps all of them or none. A file that stands under the same name is replaced as a whole. */
  put(files: readonly KeptFile[]): Promise<void>;
  /** Removes all of them or none. */
  remove(names: readonly string[]): Promise<void>;
  /** The records of all names that begin so, as they stand there. */
  list(prefix: string): Promise<readonly unknown[]>;
}
