/**
 * The note that is being written: one at a time, whatever screen is shown. Another one is taken up when the
 * one that is open is kept or let go, so that nothing that was typed is lost.
 */
import type { Note, NoteSubject } from '#domain/notes/note.ts';
import { Draft } from './draft.svelte.ts';
import { openNotebook } from './notebook.svelte.ts';

/** A new note about something, or one to be changed. */
export type NoteRequest = Note | { readonly about: NoteSubject | null };

class OpenNote {
  #draft = $state.raw<Draft | null>(null);
  #refused = $state(0);
  #opener: HTMLElement | null = null;

  /** What is being written; reactive. */
  get draft(): Draft | null {
    return this.#draft;
  }

  /** How often another note was asked for while this one is not kept; reactive. */
  get refused(): number {
    return this.#refused;
  }

  /** `opener` gets the focus back when the note is kept or let go. */
  open(request: NoteRequest, opener: HTMLElement | null): void {
    if (this.#draft?.dirty) {
      this.#refused += 1;
      return;
    }
    this.#draft?.letGo();
    this.#refused = 0;
    this.#opener = opener;
    this.#draft = new Draft(openNotebook(), request);
  }

  /** Closes the note; what was typed and not kept is lost. */
  close(): void {
    this.#draft?.letGo();
    this.#draft = null;
    this.#refused = 0;
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }
}

export const openNote = new OpenNote();
export type { OpenNote };
