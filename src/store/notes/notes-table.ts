/** The notes in the database. Everything here is one transaction, and may be asked twice without harm. */
import { mergedNote, sameContent, type Note } from '#domain/notes/note.ts';
import type { NoteRecord, StoreDatabase } from '../archive/database.ts';
import {
  newNotebookInfo,
  readNotebookInfo,
  withEdits,
  type NotebookInfo,
} from './notebook-info.ts';
import { noteOf, recordOf } from './note-record.ts';
import { randomId } from '../random-id.ts';

export interface AllNotes {
  readonly notes: readonly Note[];
  /** Ids of records that cannot be read. They stay where they are. */
  readonly damaged: readonly string[];
  /** `null` where nothing was ever kept. */
  readonly book: NotebookInfo | null;
}

/** `conflict`: somebody else changed or deleted it meanwhile, and nothing was written. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly note: Note }
  | { readonly kind: 'conflict'; readonly theirs: Note | null };

export class NotesTable {
  readonly #database: StoreDatabase;
  readonly #now: () => number;

  /** What was read last, for in a long notebook little changes from one reading to the next. */
  #known = new Map<string, { readonly body: unknown; readonly note: Note | null }>();

  constructor(database: StoreDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  async all(): Promise<AllNotes> {
    const { notes, book } = this.#database;
    const [records, kept] = await this.#database.transaction('r', notes, book, () =>
      Promise.all([notes.toArray(), book.get('book')]),
    );
    const read = records.map((record) => ({ id: String(record.id), note: this.#read(record) }));
    this.#known = new Map(
      records.map(({ id, body }, index) => [id, { body, note: read[index]?.note ?? null }]),
    );
    return {
      notes: read.flatMap(({ note }) => (note ? [note] : [])),
      damaged: read.flatMap(({ id, note }) => (note ? [] : [id])),
      book: readNotebookInfo(kept),
    };
  }

  /**
   * Writes a note, new where `base` is `null`, else a change of `base`. A change that was made
   * elsewhere since `base` is merged where it touches another field, and else a conflict.
   */
  write(base: Note | null, mine: Note): Promise<WriteOutcome> {
    const { notes } = this.#database;
    return this.#changing<WriteOutcome>(async () => {
      const found = await notes.get(mine.id);
      const theirs = noteOf(found);
      // The first asking was heard, and only its answer was lost.
      if (theirs && theirs.rev >= mine.rev && sameContent(theirs, mine)) {
        return { edits: 0, value: { kind: 'written', note: theirs } };
      }
      const next = found ? theirs && base && successor(base, mine, theirs) : base ? null : mine;
      if (!next) return { edits: 0, value: { kind: 'conflict', theirs } };
      await notes.put(recordOf(next));
      return { edits: 1, value: { kind: 'written', note: next } };
    });
  }

  /** Deletes a note, unless it was changed since. One that is gone already is deleted. */
  remove(base: Note): Promise<WriteOutcome> {
    const { notes } = this.#database;
    return this.#changing<WriteOutcome>(async () => {
      const theirs = noteOf(await notes.get(base.id));
      if (theirs && theirs.rev !== base.rev) {
        return { edits: 0, value: { kind: 'conflict', theirs } };
      }
      await notes.delete(base.id);
      return { edits: theirs ? 1 : 0, value: { kind: 'written', note: base } };
    });
  }

  /**
   * Writes many notes or none: `false` where what is there is not what they were worked out from.
   * `from` are the notes as they were read then.
   */
  writeAll(changed: readonly Note[], from: readonly Note[]): Promise<boolean> {
    const { notes } = this.#database;
    return this.#changing(async () => {
      const revisions = new Map(from.map(({ id, rev }) => [id, rev]));
      const found = await notes.bulkGet(changed.map(({ id }) => id));
      const records = changed.map(recordOf);
      const same = (index: number) => found[index]?.sha256 === records[index]?.sha256;
      const all = changed.every(
        ({ id }, index) => same(index) || noteOf(found[index])?.rev === revisions.get(id),
      );
      if (!all) return { edits: 0, value: false };
      const missing = records.filter((_, index) => !same(index));
      await notes.bulkPut(missing);
      return { edits: missing.length, value: true };
    });
  }

  /** Whether the notes stand there as given, or were changed again since. */
  async holds(kept: readonly Note[]): Promise<boolean> {
    const found = await this.#database.notes.bulkGet(kept.map(({ id }) => id));
    return kept.every((note, index) => {
      const there = noteOf(found[index]);
      return there !== null && (there.rev > note.rev || sameContent(there, note));
    });
  }

  /** Changes what is known of the notebook as a whole. */
  async changeInfo(change: (book: NotebookInfo) => NotebookInfo): Promise<void> {
    await this.#changing(() => Promise.resolve({ edits: 0, value: undefined }), change);
  }

  reconnect(): void {
    this.#database.reconnect();
  }

  #read(record: NoteRecord): Note | null {
    const known = this.#known.get(record.id);
    return known && known.body === record.body ? known.note : noteOf(record);
  }

  #changing<T>(
    work: () => Promise<{ readonly edits: number; readonly value: T }>,
    change: (book: NotebookInfo) => NotebookInfo = (book) => book,
  ): Promise<T> {
    const { notes, book } = this.#database;
    return this.#database.transaction('rw', notes, book, async () => {
      const { edits, value } = await work();
      const before = readNotebookInfo(await book.get('book')) ?? newNotebookInfo(randomId());
      await book.put(change(edits > 0 ? withEdits(before, edits, this.#now()) : before));
      return value;
    });
  }
}

function successor(base: Note, mine: Note, theirs: Note): Note | null {
  return theirs.rev === base.rev && sameContent(theirs, base)
    ? mine
    : mergedNote(base, mine, theirs);
}
