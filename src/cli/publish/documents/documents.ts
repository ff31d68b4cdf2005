/** All documents of a publication with their readings: those made before, the rest read now. */
import { basename } from 'node:path';
import type { ImportOptions } from '#ingest/import-document.ts';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { hashOfFile } from '../../commands/ingest-lines.ts';
import { sha256Of } from '../library-files.ts';
import { covered, type Outcome } from '../outcome.ts';
import { programVersion } from '../program-version.ts';
import { readInProcesses } from './read-pool.ts';
import { headOf, type ReadingHead, type ReadingStore } from './reading-store.ts';
import type { Reading } from './reading.ts';

export interface Document {
  readonly file: string;
  /** Under which the store has its reading; `null` where it has none, because nothing was read. */
  readonly key: string | null;
  readonly head: ReadingHead;
}

export interface ReadRequest {
  readonly options: ImportOptions;
  readonly processes: number;
  readonly seconds: number;
  readonly progress: (done: number, all: number, failed: number) => void;
}

/** The paths as documents, in the same order. What cannot be opened is a document with its reason. */
export async function readDocuments(
  paths: readonly string[],
  store: ReadingStore,
  { options, processes, seconds, progress }: ReadRequest,
): Promise<Document[]> {
  const reader = programVersion('reader');
  const keyOf = (file: string, sha256: string): string =>
    sha256Of(JSON.stringify([reader, options, basename(file), sha256]));
  const found = new Map<string, Document>();
  let failed = 0;
  const keep = (document: Document): void => {
    found.set(document.file, document);
    if (document.head.known === null) failed += 1;
    progress(found.size, paths.length, failed);
  };
  const unread = new Map<string, string>();
  for (const file of paths) {
    const sha256 = hashOrNone(file);
    const key = keyOf(file, sha256);
    const head = store.head(key);
    if (head) keep({ file, key, head });
    else unread.set(file, sha256);
  }
  const words = wordsOf(options);
  await readInProcesses([...unread.keys()], { processes, seconds, words }, (made) => {
    const { file } = made;
    // A document at which a process ends is not tried each time anew.
    const reading = { ...made, sha256: made.sha256 || (unread.get(file) ?? '') };
    const { sha256 } = reading;
    const key = sha256 === '' ? null : keyOf(file, sha256);
    keep({ file, key, head: key === null ? headOf(reading) : store.put(key, reading) });
  });
  return paths.flatMap((file) => found.get(file) ?? []);
}

/** A reading that another machine made, as a document. */
export function keptReading(reading: Reading, line: string, store: ReadingStore): Document {
  const key = sha256Of(line);
  return { file: reading.file, key, head: store.head(key) ?? store.put(key, reading) };
}

/** The first of several with the same bytes, and of the others which one that is. */
export function withoutCopies(documents: readonly Document[]): {
  readonly documents: readonly Document[];
  readonly copies: readonly Outcome[];
} {
  const first = new Map<string, string>();
  const copies: Outcome[] = [];
  const left = documents.filter(({ file, head: { sha256, known } }) => {
    const other = first.get(sha256);
    if (sha256 === '' || other === undefined) {
      first.set(sha256, file);
      return true;
    }
    copies.push(covered(file, known?.id ?? null, publishWords.outcome.sameBytes(other)));
    return false;
  });
  return { documents: left, copies };
}

function hashOrNone(file: string): string {
  try {
    return hashOfFile(file);
  } catch {
    return '';
  }
}

/** The options as words behind `ingest`. */
function wordsOf(options: ImportOptions): string[] {
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}
