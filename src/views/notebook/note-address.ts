import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { printFigureRef } from '#domain/disclosure/figure.ts';
import type { NoteSubject } from '#domain/notes/note.ts';
import type { FoundTarget } from '#domain/notes/note-target.ts';
import type { Destination } from '#store/address/address-format.ts';

/**
 * The screen that a note leads back to. `found` is its target in the disclosure as it is read now;
 * `null` before that was looked up, and then the address is the one from when the note was taken.
 */
export function noteAddress(
  { disclosure: id, target }: NoteSubject,
  found: FoundTarget | null,
  disclosure: Disclosure | null,
): Destination {
  const at = { screen: 'disclosure' as const, id };
  switch (target?.kind) {
    case undefined:
      return at;
    case 'figure': {
      const cell = found?.kind === 'figure' ? printFigureRef(found.ref) : target.cell;
      return { ...at, view: 'tables', query: { cell } };
    }
    case 'subject': {
      const lens = target.table === 'basic' ? 'economic' : 'functional';
      return { ...at, view: 'spending', query: { lens, path: target.code } };
    }
    case 'project': {
      const name = found?.kind === 'project' && disclosure?.projects[found.index]?.name;
      return { ...at, view: 'targets', query: { find: name || target.label } };
    }
    case 'finding':
      return { ...at, view: 'review', query: { finding: target.id } };
  }
}
