/** Which notes are on the screen. What is looked for stays here and never goes into an address. */
import { foldText } from '#domain/text/fold-text.ts';
import type { Note, NoteKind } from '#domain/notes/note.ts';
import { subjectLabel } from './labels.ts';

export interface NoteFilter {
  readonly find: string;
  /** Name of an organization; empty for all of them. */
  readonly department: string;
  readonly tag: string;
  readonly kind: NoteKind | 'any';
  readonly state: 'any' | 'open' | 'done';
  /** The notes on one thing, and what that is called; `null` for all of them. */
  readonly only: { readonly label: string; readonly ids: readonly string[] } | null;
}

export const everything: NoteFilter = {
  find: '',
  department: '',
  tag: '',
  kind: 'any',
  state: 'any',
  only: null,
};

/** The notes that the filter lets through, in their order. Words are looked for in all that is shown. */
export function filtered(notes: readonly Note[], filter: NoteFilter): Note[] {
  const wanted = foldText(filter.find.trim());
  return notes.filter(
    (note) =>
      (filter.only === null || filter.only.ids.includes(note.id)) &&
      (filter.department === '' || note.about?.organization === filter.department) &&
      (filter.tag === '' || note.tags.includes(filter.tag)) &&
      (filter.kind === 'any' || note.kind === filter.kind) &&
      (filter.state === 'any' || note.done === (filter.state === 'done')) &&
      (wanted === '' || searched(note).includes(wanted)),
  );
}

function searched({ text, tags, about }: Note): string {
  return foldText([text, ...tags, about ? subjectLabel(about) : ''].join('\n'));
}

/** Values with how many notes have them, the most frequent first. */
export function counted(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** Notes without a place of their own: the last edited first. */
export function newestFirst(notes: readonly Note[]): Note[] {
  return notes
    .filter(({ kind }) => kind === 'note')
    .sort((one, other) => other.editedAt - one.editedAt || (one.id < other.id ? -1 : 1));
}
