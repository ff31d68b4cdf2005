/**
 * Readings that were made before, in a folder: one file each, its first line what must be known to
 * arrange them, its second the reading. A document that is read once is not read again.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { writeWhole } from '../../write-whole.ts';
import { parseReading, printReading, type Reading } from './reading.ts';

/** A reading without its figures. */
export interface ReadingHead {
  readonly errors: readonly string[];
  readonly warnings: number;
  readonly notes: number;
  /** Of the document's bytes. */
  readonly sha256: string;
  /** `null` where nothing could be read. */
  readonly known: {
    readonly id: string;
    readonly region: string | null;
    /** SHA-256 of the documents that it was read from: more than one in a Budget JSON file. */
    readonly sources: readonly string[];
    readonly isJson: boolean;
  } | null;
}

export class ReadingStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `null` where there is none under the key, or its file is damaged. */
  head(key: string): ReadingHead | null {
    const file = this.#file(key);
    if (!existsSync(file)) return null;
    try {
      return JSON.parse(firstLine(file)) as ReadingHead;
    } catch {
      return null;
    }
  }

  /** The whole reading; `null` like the head. */
  reading(key: string): Reading | null {
    const file = this.#file(key);
    if (!existsSync(file)) return null;
    const [, line = ''] = readFileSync(file, 'utf8').split('\n', 2);
    return parseReading(line);
  }

  put(key: string, reading: Reading): ReadingHead {
    const head = headOf(reading);
    writeWhole(this.#file(key), `${JSON.stringify(head)}\n${printReading(reading)}\n`);
    return head;
  }

  #file(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key}.json`);
  }
}

/** The head of a reading; one that was cached may be another than that of a renamed copy. */
export function headOf({ errors, warnings, notes, sha256, disclosure }: Reading): ReadingHead {
  const known = disclosure && knownOf(disclosure, sha256);
  return { errors, warnings: warnings.length, notes, sha256, known };
}

function knownOf(disclosure: Disclosure, sha256: string): ReadingHead['known'] {
  const sources = sourcesOf(disclosure).map((source) => source.sha256);
  const { id, region } = disclosure;
  return { id, region: region.code, sources, isJson: !sources.includes(sha256) };
}

function firstLine(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(65_536);
    const length = readSync(opened, buffer, 0, buffer.length, 0);
    const text = buffer.toString('utf8', 0, length);
    const end = text.indexOf('\n');
    return end >= 0 ? text.slice(0, end) : (readFileSync(file, 'utf8').split('\n', 1)[0] ?? '');
  } finally {
    closeSync(opened);
  }
}
