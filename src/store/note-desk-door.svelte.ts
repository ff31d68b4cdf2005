/** The way to the desk from every screen; the desk itself is loaded when a note is first written. */
import type { NoteDesk, NoteRequest } from './note-desk.svelte.ts';

class NoteDeskDoor {
  #desk = $state.raw<NoteDesk | null>(null);

  /** `null` until a note was asked for. Reactive. */
  get desk(): NoteDesk | null {
    return this.#desk;
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
