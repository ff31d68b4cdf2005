/**
 * The notebook: the user's own notes and questions, kept in this browser and nowhere else. Opened when
 * it is first needed, by a page in full mode only (run-mode.ts).
 *
 * To read it: `openNotebook()`, await `ready`, then `notes`, which is reactive and follows what other
 * windows write. `inOrder` of #domain/note-order.ts gives the questions in the order to ask them;
 * `findTarget` of #domain/note-target.ts what a note is about in the disclosure as it is read now.
 */
import type { Note } from '#domain/notes/note.ts';
import { movedBetween } from '#domain/notes/note-order.ts';
import {
  planRestore,
  restoredNotes,
  type ConflictChoice,
  type RestorePlan,
} from '#domain/notes/note-restore.ts';
import { askTwice } from '../archive/ask-twice.ts';
import { printBackup, readBackup } from './backup-file.ts';
import { keepCount, lastCount } from './last-count.ts';
import { withBackup, type NotebookInfo } from './notebook-info.ts';
import { onNotesChanged } from './notes-changed.ts';
import { NotesTable, type AllNotes, type WriteOutcome } from './notes-table.ts';
import {
  databaseName,
  openStore,
  type OpenFailure,
  type OpenOptions,
} from '../archive/open-store.ts';
import { askPersistence } from '../archive/persistence.ts';
import { randomId } from '../random-id.ts';

/** Why nothing was kept: no room, the connection died, it reads back otherwise, or no storage. */
export type WriteFailure = 'full' | 'lost' | 'not-held' | OpenFailure;
interface Failed {
  readonly kind: 'failed';
  readonly because: WriteFailure;
}

/** What became of a write. `saved`: committed to the disk, read back and found equal. */
export type Kept =
  | { readonly kind: 'saved'; readonly note: Note }
  /** Changed elsewhere meanwhile, or deleted (`null`); nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: Note | null }
  | Failed;

/**
 * `vanished`: storage was cleared while the notebook was open; what was in it is still in `notes` and
 * can be put back.
 */
export type NotebookState = 'opening' | 'ready' | 'vanished' | WriteFailure;

/** A backup that was read back, and how many edits it holds. */
export interface WrittenBackup {
  readonly kind: 'written';
  readonly file: Blob;
  readonly count: number;
  readonly held: number;
}

/** `changed`: the notes are not what the plan was made from, so nothing was written. */
export type Restored =
  { readonly kind: 'restored'; readonly count: number } | { readonly kind: 'changed' } | Failed;

export class Notebook {
  #notes = $state.raw<readonly Note[]>([]);
  #damaged = $state.raw<readonly string[]>([]);
  #book = $state.raw<NotebookInfo | null>(null);
  #state = $state.raw<NotebookState>('opening');
  #gone = $state.raw(0);
  #readings = 0;
  #reading: Promise<void> = Promise.resolve();
  #table: NotesTable | null = null;
  readonly #storage: OpenOptions;

  /** Settles when the notes were read, or could not be. */
  readonly ready: Promise<void>;

  constructor(storage: OpenOptions = {}) {
    this.#storage = storage;
    this.ready = this.reload();
    onNotesChanged(storage.name ?? databaseName, () => void this.reload());
  }

  /** Every note, in no order. Reactive; replaced and never mutated. */
  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** Ids of records in storage that cannot be read. Reactive. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  /** How far the last backup is behind, and more; `null` before the first note. Reactive. */
  get book(): NotebookInfo | null {
    return this.#book;
  }

  /** Reactive. */
  get state(): NotebookState {
    return this.#state;
  }

  /** How many notes there were on an earlier visit, where the whole notebook is gone. Reactive. */
  get gone(): number {
    return this.#gone;
  }

  /** Reads the notes anew; settles when the latest reading is through. */
  reload(): Promise<void> {
    this.#reading = this.#read(++this.#readings);
    return this.#reading;
  }

  /** Keeps a note: a new one where `base` is `null`, else a change of `base`. */
  async write(base: Note | null, mine: Note): Promise<Kept> {
    return this.#written((table) => table.write(base, mine));
  }

  /** Deletes a note. To take it back, write it anew. */
  async remove(note: Note): Promise<Kept> {
    return this.#written((table) => table.remove(note), false);
  }

  /** Puts a question between two others, either of which may be missing at an end. */
  async move(note: Note, before: Note | undefined, after: Note | undefined): Promise<Kept> {
    const changed = movedBetween(this.#notes, note, before, after, Date.now());
    const outcome = await this.#writeAll(changed, this.#notes);
    if (outcome.kind === 'restored') return { kind: 'saved', note };
    return outcome.kind === 'changed' ? { kind: 'conflict', theirs: null } : outcome;
  }

  /** A backup of everything that can be read, itself read back before anybody gets it. */
  async backup(): Promise<WrittenBackup | Failed> {
    const read = await this.#ask((table) => table.all());
    if (read.kind === 'failed') return read;
    const { notes, book } = read.value;
    const text = printBackup({ created: new Date().toISOString(), notes });
    const file = new Blob([text], { type: 'application/json' });
    const reading = readBackup(new Uint8Array(await file.arrayBuffer()));
    const held = reading.kind === 'read' && reading.backup.notes.length === notes.length;
    if (!held) return { kind: 'failed', because: 'not-held' };
    return { kind: 'written', file, count: notes.length, held: book?.edits ?? 0 };
  }

  /** Remembers that a backup was handed to the user. */
  async backedUp({ held }: WrittenBackup): Promise<void> {
    await this.#ask((table) => table.changeInfo((book) => withBackup(book, held, Date.now())));
    await this.reload();
  }

  /** What bringing these notes back would do; nothing is written. */
  planRestore(backup: readonly Note[]): RestorePlan {
    return planRestore(this.#notes, backup);
  }

  /** Brings notes back as planned, all or none. */
  async restore(plan: RestorePlan, choice: ConflictChoice): Promise<Restored> {
    const from = [...plan.replaced, ...plan.conflicts].map(({ here }) => here);
    const outcome = await this.#writeAll(restoredNotes(plan, choice, randomId), from);
    if (outcome.kind === 'restored') await this.startAnew();
    return outcome;
  }

  /** After storage was cleared: writes the notes that are still in memory. */
  async putBack(): Promise<Restored> {
    const outcome = await this.#writeAll(this.#notes, []);
    if (outcome.kind === 'restored') await this.startAnew();
    return outcome;
  }

  /** After storage was cleared: takes what is there now for the notebook. */
  async startAnew(): Promise<void> {
    this.#book = null;
    keepCount(this.#countName, 0);
    await this.reload();
  }

  get #countName(): string {
    return `${this.#storage.name ?? databaseName}.notes`;
  }

  async #read(count: number): Promise<void> {
    const read = await this.#ask((table) => table.all());
    if (count !== this.#readings) return this.#reading;
    if (read.kind === 'failed') this.#state = read.because;
    else this.#take(read.value);
  }

  #take({ notes, damaged, book }: AllNotes): void {
    const known = this.#book;
    const vanished = known !== null && known.identity !== book?.identity && this.#notes.length > 0;
    this.#state = vanished ? 'vanished' : 'ready';
    this.#damaged = damaged;
    if (!vanished) {
      this.#notes = notes;
      this.#book = book;
      const identity = book?.identity;
      this.#gone = damaged.length === 0 ? lastCount(this.#countName, identity) : 0;
      if (this.#gone === 0) keepCount(this.#countName, notes.length, identity);
      return;
    }
    const there = new Set(notes.map(({ id }) => id));
    this.#notes = [...this.#notes.filter(({ id }) => !there.has(id)), ...notes];
  }

  async #written(
    work: (table: NotesTable) => Promise<WriteOutcome>,
    readBack = true,
  ): Promise<Kept> {
    const answer = await this.#ask(async (table) => {
      const outcome = await work(table);
      const held = outcome.kind === 'conflict' || !readBack || (await table.holds([outcome.note]));
      return { outcome, held };
    });
    if (answer.kind === 'failed') return answer;
    const { outcome, held } = answer.value;
    await this.reload();
    if (!held) return { kind: 'failed', because: 'not-held' };
    if (outcome.kind === 'conflict') return outcome;
    void this.#askPersistence();
    return { kind: 'saved', note: outcome.note };
  }

  async #writeAll(changed: readonly Note[], from: readonly Note[]): Promise<Restored> {
    const answer = await this.#ask(async (table) => {
      const written = await table.writeAll(changed, from);
      return { written, held: !written || (await table.holds(changed)) };
    });
    if (answer.kind === 'failed') return answer;
    await this.reload();
    if (!answer.value.held) return { kind: 'failed', because: 'not-held' };
    if (answer.value.written) void this.#askPersistence();
    return answer.value.written ? { kind: 'restored', count: changed.length } : { kind: 'changed' };
  }

  /** Once, after the first note; the browser may put the question to its user, so nothing waits. */
  async #askPersistence(): Promise<void> {
    if (this.#book?.persistence !== null) return;
    const persistence = await askPersistence();
    await this.#ask((table) => table.changeInfo((book) => ({ ...book, persistence })));
    await this.reload();
  }

  async #ask<T>(
    work: (table: NotesTable) => Promise<T>,
  ): Promise<{ readonly kind: 'answer'; readonly value: T } | Failed> {
    const table = await this.#open();
    if (typeof table === 'string') return { kind: 'failed', because: table };
    const answer = await askTwice(
      () => work(table),
      () => table.reconnect(),
    );
    return answer.kind === 'answer' ? answer : { kind: 'failed', because: answer.kind };
  }

  /** A failure to open may be tried again with the next question. */
  async #open(): Promise<NotesTable | OpenFailure> {
    if (this.#table) return this.#table;
    const outcome = await openStore(this.#storage);
    if (outcome.state !== 'ready') return outcome.state;
    this.#table ??= new NotesTable(outcome.database);
    return this.#table;
  }
}

let opened: Notebook | null = null;

/** The notebook of this page, opened when it is first asked for. */
export function openNotebook(): Notebook {
  return (opened ??= new Notebook());
}
