/** The order in which questions are asked. A move writes the moved question and no other. */
import { revised, type Note } from './note.ts';

/** The questions in the order in which they are to be asked; of two in one place the older first. */
export function inOrder(notes: readonly Note[]): Note[] {
  return notes
    .filter(({ kind }) => kind === 'question')
    .sort(
      (one, other) =>
        one.order - other.order || one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1),
    );
}

/** The place behind all questions. */
export function lastPlace(notes: readonly Note[]): number {
  return notes.reduce((last, { order }) => Math.max(last, Math.floor(order)), 0) + 1;
}

/**
 * The place between two neighbours, either of which may be missing at an end; `null` where no number
 * is left between them, so that all must be numbered anew.
 */
export function placeBetween(before: Note | undefined, after: Note | undefined): number | null {
  if (!before) return after ? Math.ceil(after.order) - 1 : 1;
  if (!after) return Math.floor(before.order) + 1;
  const place = (before.order + after.order) / 2;
  return place > before.order && place < after.order ? place : null;
}

/**
 * The notes that change when a question is put between two others: the one alone, or, where no number
 * is left between those two, every question whose place is numbered anew.
 */
export function movedBetween(
  notes: readonly Note[],
  moved: Note,
  before: Note | undefined,
  after: Note | undefined,
  now: number,
): Note[] {
  const place = placeBetween(before, after);
  if (place !== null) return [revised(moved, { order: place }, now)];
  const others = inOrder(notes).filter(({ id }) => id !== moved.id);
  const at = before ? others.findIndex(({ id }) => id === before.id) + 1 : 0;
  const all = [...others.slice(0, at), moved, ...others.slice(at)];
  return all.flatMap((note, index) =>
    note.order === index + 1 ? [] : [revised(note, { order: index + 1 }, now)],
  );
}
