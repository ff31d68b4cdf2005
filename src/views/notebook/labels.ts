import type { NoteSubject } from '#domain/notes/note.ts';
import { notebookWords } from '#words/later/notebook-words.ts';
import { words } from '#words/words.ts';

/** The disclosure that a note is about, in words. */
export function disclosureLabel({ organization, year, stage }: NoteSubject): string {
  return notebookWords.disclosure(organization, year, words.stage(stage));
}

/** What a note is about, with its disclosure. */
export function subjectLabel(about: NoteSubject | null): string {
  if (!about) return notebookWords.noDisclosure;
  const target = about.target?.label ?? words.noteTaking.whole;
  return `${disclosureLabel(about)} · ${target}`;
}

/** The beginning of a note, to tell its buttons from those of another. */
export function beginning(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return Array.from(line).slice(0, 20).join('');
}
