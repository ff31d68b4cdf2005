/** The files of a library, each named by its content. */
import { createHash } from 'node:crypto';
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';

export interface NamedFile {
  /** Relative to the folder of the catalog. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** `folder/name-<twelve digits of the hash>.json`. */
export function namedFile(folder: string, name: string, text: string): NamedFile {
  const sha256 = sha256Of(text);
  return { path: `${folder}/${name}-${sha256.slice(0, 12)}.json`, text, sha256 };
}

/** SHA-256 in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The text of a list. */
export function printList(value: Catalog | Shard): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
