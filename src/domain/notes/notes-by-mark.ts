/** Which notes stand on which things of a disclosure as it is read now. */
import type { Disclosure } from '../disclosure/disclosure.ts';
import { printFigureRef } from '../disclosure/figure.ts';
import type { Note, NoteTarget } from './note.ts';
import { findTarget } from './note-target.ts';

/** Ids of notes by `noteMark`; a note whose figure is not there any more stands on nothing. */
export function notesByMark(
  notes: readonly Note[],
  disclosure: Disclosure,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, about } of notes) {
    if (about?.disclosure !== disclosure.id) continue;
    const mark = markOf(about.target, disclosure);
    if (mark !== null) ids.set(mark, [...(ids.get(mark) ?? []), id]);
  }
  return ids;
}

function markOf(target: NoteTarget | null, disclosure: Disclosure): string | null {
  switch (target?.kind) {
    case undefined:
      return '';
    case 'figure': {
      const found = findTarget(target, disclosure);
      return found?.kind === 'figure' ? `figure/${printFigureRef(found.ref)}` : null;
    }
    case 'subject':
      return `subject/${target.table}/${target.code}`;
    case 'project':
      return `project/${target.key}`;
    case 'finding':
      return `finding/${target.id}`;
  }
}
