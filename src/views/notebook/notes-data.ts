/** The reader's own notes as a table: a row a note, made on this device and kept nowhere else. */
import type { Note } from '#domain/notes/note.ts';
import { textColumn, type DataTable } from '#export/data-table.ts';
import { notebookWords } from '#words/later/notebook-words.ts';
import { words } from '#words/words.ts';
import { subjectLabel } from './labels.ts';

/** The notes in the order given. */
export function notesData(title: string, notes: readonly Note[]): DataTable {
  const { listColumns } = words.takeAway;
  const names = ['kind', 'done', 'about', 'text', 'tags', 'written', 'edited'] as const;
  return {
    id: 'notes',
    title,
    caption: [],
    columns: names.map((name) => textColumn(name, listColumns[name])),
    rows: notes.map(({ kind, done, about, text, tags, createdAt, editedAt }) => ({
      cells: [
        notebookWords.kinds[kind],
        done ? notebookWords.done : notebookWords.open,
        subjectLabel(about),
        text,
        tags.join(words.takeAway.listJoint),
        new Date(createdAt).toISOString(),
        new Date(editedAt).toISOString(),
      ],
    })),
    note: null,
  };
}
