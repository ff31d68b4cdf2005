/**
 * Which notes stand on what is on the screen. The notes are read when a page that may keep any asks to
 * follow them, and by no other.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Notebook } from './notebook.svelte.ts';

type ByMark = ReadonlyMap<string, readonly string[]>;
const none: ByMark = new Map();

class NoteMarks {
  #notebook = $state.raw<Notebook | null>(null);
  #gather: ((notes: Notebook['notes'], disclosure: Disclosure) => ByMark) | null = null;
  #asked = false;

  /** Ids of the notes on each thing of the disclosure, by `noteMark`. Reactive. */
  on(disclosure: Disclosure): ByMark {
    const notes = this.#notebook?.notes ?? [];
    return notes.length > 0 && this.#gather ? this.#gather(notes, disclosure) : none;
  }

  /** Reads the notes and follows them; where that does not succeed there are no marks. */
  async follow(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      const [{ openNotebook }, { notesByMark }] = await Promise.all([
        import('./notebook.svelte.ts'),
        import('#domain/notes/notes-by-mark.ts'),
      ]);
      this.#gather = notesByMark;
      this.#notebook = openNotebook();
    } catch {
      this.#asked = false;
    }
  }
}

export const noteMarks = new NoteMarks();
