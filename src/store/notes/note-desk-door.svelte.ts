/** The way to the desk from every screen; the desk itself is loaded when a note is first written. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Notable } from '#domain/notes/note-target.ts';
import type { NoteDesk, NoteRequest } from './note-desk.svelte.ts';

class NoteDeskDoor {
  #desk = $state.raw<NoteDesk | null>(null);

  /** `null` until a note was asked for. Reactive. */
  get desk(): NoteDesk | null {
    return this.#desk;
  }

  /** Puts a new note on the desk, on something in the disclosure or with `null` on all of it. */
  async take(on: Notable | null, from: Disclosure, opener: HTMLElement): Promise<boolean> {
    try {
      const { noteSubject, noteTarget } = await import('#domain/notes/note-target.ts');
      return this.open({ about: noteSubject(from, on && noteTarget(on, from)) }, opener);
    } catch {
      return false;
    }
  }

  /** Puts a note on the desk; `false` where the desk could not be loaded. */
  async open(request: NoteRequest, opener: HTMLElement | null): Promise<boolean> {
    try {
      const { noteDesk } = await import('./note-desk.svelte.ts');
      noteDesk.open(request, opener);
      this.#desk = noteDesk;
      return true;
    } catch {
      return false;
    }
  }
}

export const noteDeskDoor = new NoteDeskDoor();
