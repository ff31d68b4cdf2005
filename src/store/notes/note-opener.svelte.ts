/** Opens a note from every screen; what writes notes is loaded when the first one is written. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Notable } from '#domain/notes/note-target.ts';
import type { OpenNote, NoteRequest } from './open-note.svelte.ts';

class NoteOpener {
  #note = $state.raw<OpenNote | null>(null);

  /** `null` until a note was asked for. Reactive. */
  get note(): OpenNote | null {
    return this.#note;
  }

  /** Opens a new note, on something in the disclosure or with `null` on all of it. */
  async take(on: Notable | null, from: Disclosure, opener: HTMLElement): Promise<boolean> {
    try {
      const { noteSubject, noteTarget } = await import('#domain/notes/note-target.ts');
      return this.open({ about: noteSubject(from, on && noteTarget(on, from)) }, opener);
    } catch {
      return false;
    }
  }

  /** Opens a note; `false` where what writes it could not be loaded. */
  async open(request: NoteRequest, opener: HTMLElement | null): Promise<boolean> {
    try {
      const { openNote } = await import('./open-note.svelte.ts');
      openNote.open(request, opener);
      this.#note = openNote;
      return true;
    } catch {
      return false;
    }
  }
}

export const noteOpener = new NoteOpener();
