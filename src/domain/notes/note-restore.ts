/** What bringing notes back from a backup would do, worked out before anything is done. */
import { revised, sameContent, type Note } from './note.ts';

export interface RestorePlan {
  /** Notes that are not here. */
  readonly added: readonly Note[];
  /** Notes whose version in the backup is the later one. */
  readonly replaced: readonly Changed[];
  /** Notes that were changed here since the backup: somebody has to choose. */
  readonly conflicts: readonly Changed[];
  /** How many are here as they are in the backup. */
  readonly same: number;
}

export interface Changed {
  readonly here: Note;
  readonly backup: Note;
}

/** Of a conflict: keep what is here, take what is in the backup, or have both. */
export const conflictChoices = ['here', 'backup', 'both'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** Compares by what the notes say, so that bringing the same backup back twice changes nothing. */
export function planRestore(here: readonly Note[], backup: readonly Note[]): RestorePlan {
  const present = new Map(here.map((note) => [note.id, note]));
  const added: Note[] = [];
  const replaced: Changed[] = [];
  const conflicts: Changed[] = [];
  let same = 0;
  for (const note of backup) {
    const own = present.get(note.id);
    if (!own) added.push(note);
    else if (sameContent(own, note)) same += 1;
    else if (note.rev > own.rev && note.editedAt >= own.editedAt)
      replaced.push({ here: own, backup: note });
    else conflicts.push({ here: own, backup: note });
  }
  return { added, replaced, conflicts, same };
}

/** The notes to be written. `freshId` gives ids for those that come to stand beside another. */
export function restoredNotes(
  { added, replaced, conflicts }: RestorePlan,
  choice: ConflictChoice,
  freshId: () => string,
): Note[] {
  const over = ({ here, backup }: Changed): Note => {
    const { kind, text, tags, done, order, about } = backup;
    const rev = Math.max(here.rev, backup.rev - 1);
    return revised({ ...here, rev }, { kind, text, tags, done, order, about }, backup.editedAt);
  };
  const beside = ({ backup }: Changed): Note => ({ ...backup, id: freshId(), rev: 1 });
  return [
    ...added,
    ...replaced.map(over),
    ...(choice === 'backup' ? conflicts.map(over) : []),
    ...(choice === 'both' ? conflicts.map(beside) : []),
  ];
}
