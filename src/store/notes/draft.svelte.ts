/**
 * A note while it is being written. What was typed stays here until it is kept or let go, whatever
 * screen is shown, and holds the page (unsaved.svelte.ts) while it would be lost.
 */
import { longestTag, mostTags, newNote, revised, sameContent } from '#domain/notes/note.ts';
import type { Note, NoteContent, NoteKind, NoteSubject } from '#domain/notes/note.ts';
import { lastPlace } from '#domain/notes/note-order.ts';
import type { Notebook, WriteFailure } from './notebook.svelte.ts';
import { randomId } from '../random-id.ts';
import { holdUnsaved } from '../page/unsaved.svelte.ts';

export type DraftState =
  | { readonly kind: 'writing' | 'saving' | 'saved' }
  /** Somebody else changed the note since it was opened, or deleted it. */
  | { readonly kind: 'conflict'; readonly theirs: Note | null }
  | { readonly kind: 'failed'; readonly because: WriteFailure };

export class Draft {
  #text = $state('');
  #tags = $state('');
  #kind = $state<NoteKind>('question');
  #state = $state.raw<DraftState>({ kind: 'writing' });
  /** The note as it was when it was opened; `null` for a new one. */
  #base = $state.raw<Note | null>(null);
  /** The same in every attempt, so that none of them makes a second note. */
  #id = randomId();
  #release: (() => void) | null = null;
  readonly #notebook: Notebook;
  readonly about: NoteSubject | null;

  constructor(notebook: Notebook, from: Note | { readonly about: NoteSubject | null }) {
    this.#notebook = notebook;
    this.about = from.about;
    if ('id' in from) this.#load(from);
  }

  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    this.#text = text;
    this.#changed();
  }

  /** Tags as they are typed, with commas between them. */
  get tags(): string {
    return this.#tags;
  }
  set tags(tags: string) {
    this.#tags = tags;
    this.#changed();
  }

  get kind(): NoteKind {
    return this.#kind;
  }
  set kind(kind: NoteKind) {
    this.#kind = kind;
    this.#changed();
  }

  /** Reactive, like the texts. */
  get state(): DraftState {
    return this.#state;
  }

  /** Whether something would be lost if the draft were let go. */
  get dirty(): boolean {
    const base = this.#base;
    if (!base) return this.#text.trim() !== '' || this.#tags.trim() !== '';
    return !sameContent(base, { ...base, ...this.#content(base) });
  }

  get empty(): boolean {
    return this.#text.trim() === '';
  }

  /** Keeps the note; ends as saved, in conflict or failed, and the text stays until it is saved. */
  save(): Promise<void> {
    return this.#keep(this.#base);
  }

  /** In a conflict: mine stands in place of theirs. */
  keepMine(): Promise<void> {
    return this.#keep(this.#theirs());
  }

  /** In a conflict: theirs stands, and what was typed is let go. */
  takeTheirs(): void {
    const theirs = this.#theirs();
    if (theirs) this.#load(theirs);
    this.#state = { kind: 'writing' };
    this.letGo();
  }

  /** In a conflict: theirs stands, and mine beside it as a note of its own. */
  keepBoth(): Promise<void> {
    this.#id = randomId();
    return this.#keep(null);
  }

  /** Lets go of what was typed: the note stays as it is in storage. */
  letGo(): void {
    this.#release?.();
    this.#release = null;
  }

  /** What was typed, as it would be kept: for a download where nothing can be. */
  note(): Note {
    return this.#noteOver(this.#base);
  }

  async #keep(base: Note | null): Promise<void> {
    this.#state = { kind: 'saving' };
    const before = { text: this.#text, tags: this.#tags, kind: this.#kind };
    const kept = await this.#notebook.write(base, this.#noteOver(base));
    if (kept.kind !== 'saved') {
      this.#state = kept;
      return;
    }
    // What was typed while it was being kept stays; else another window's change may have come in.
    const typed = { text: this.#text, tags: this.#tags, kind: this.#kind };
    this.#load(kept.note);
    if (typed.text !== before.text) this.#text = typed.text;
    if (typed.tags !== before.tags) this.#tags = typed.tags;
    if (typed.kind !== before.kind) this.#kind = typed.kind;
    this.#state = { kind: this.dirty ? 'writing' : 'saved' };
    this.#hold();
  }

  #load(note: Note): void {
    this.#base = note;
    this.#id = note.id;
    this.#text = note.text;
    this.#tags = typedTags(note);
    this.#kind = note.kind;
  }

  #noteOver(base: Note | null): Note {
    const content = this.#content(base);
    const now = Date.now();
    return base ? revised(base, content, now) : newNote(this.#id, content, now);
  }

  #content(base: Note | null): NoteContent {
    const kind = this.#kind;
    const place = kind === 'note' ? 0 : lastPlace(this.#notebook.notes);
    return {
      kind,
      text: this.#text,
      tags: base && this.#tags === typedTags(base) ? base.tags : tagsIn(this.#tags),
      done: base?.done ?? false,
      order: base?.kind === kind ? base.order : place,
      about: this.about,
    };
  }

  #theirs(): Note | null {
    return this.#state.kind === 'conflict' ? this.#state.theirs : this.#base;
  }

  #changed(): void {
    if (this.#state.kind === 'saved') this.#state = { kind: 'writing' };
    this.#hold();
  }

  #hold(): void {
    if (this.dirty) this.#release ??= holdUnsaved();
    else this.letGo();
  }
}

function typedTags({ tags }: Note): string {
  return tags.join('，');
}

/** Tags out of what was typed, each once. */
function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,，、;；\n]/).map((tag) => tag.trim().slice(0, longestTag));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, mostTags);
}
