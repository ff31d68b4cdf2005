/**
 * A deputy's own note or question about a disclosure: plain text, bound to what it is about by names
 * that a re-import of the same document leaves as they are (`note-target.ts` makes and follows them).
 * Pure: nothing here stores or sends a note.
 */
import * as v from 'valibot';
import { stages } from '../disclosure/disclosure.ts';

export const noteKinds = ['note', 'question'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What a note may hold: longer text belongs into a document. */
export const longestNote = 20_000;
export const mostTags = 20;
export const longestTag = 40;

const name = v.pipe(v.string(), v.maxLength(4_000));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
/** What the target was called on the screen when the note was taken, for when it cannot be looked up. */
const label = name;

/** A figure, a subject, a project or a finding. */
const noteTarget = v.variant('kind', [
  v.pipe(
    v.strictObject({
      kind: v.literal('figure'),
      /** By codes and names, as `evidenceName` writes it: `expenditure/2010101/basic`. */
      name,
      /** As `printFigureRef` wrote it when the note was taken: where to look first. */
      cell: name,
      label,
    }),
    v.readonly(),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal('subject'),
      /** Id of the table that lists the subject. */
      table: name,
      /** Functional or economic code. */
      code: v.pipe(v.string(), v.regex(/^\d{3,7}$/)),
      label,
    }),
    v.readonly(),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal('project'),
      /** The project's name as `nameKey` folds it. */
      key: name,
      label,
    }),
    v.readonly(),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal('finding'),
      /** As `findingKey` writes it: the rule and its cells by their names, in no order. */
      id: name,
      label,
    }),
    v.readonly(),
  ),
]);
export type NoteTarget = v.InferOutput<typeof noteTarget>;

/** The disclosure that a note is about, named so that a list can show it without loading it. */
const noteSubject = v.pipe(
  v.strictObject({
    /** `region-organization-year-stage`. */
    disclosure: v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/)),
    region: name,
    organization: name,
    year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2200)),
    stage: v.picklist(stages),
    /** `null` for the disclosure as a whole. */
    target: v.nullable(noteTarget),
  }),
  v.readonly(),
);
export type NoteSubject = v.InferOutput<typeof noteSubject>;

/** Fields stand in the order in which a note is printed. */
export const noteSchema = v.pipe(
  v.strictObject({
    /** 128 random bits in hexadecimal: the same in every copy of the note. */
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    /** Counts the times it was kept, from 1: who writes over another state than it read is told. */
    rev: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
    kind: v.picklist(noteKinds),
    /** Plain text, any Unicode, lone surrogates too. */
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestNote)),
    tags: v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(longestTag))),
      v.maxLength(mostTags),
      v.readonly(),
    ),
    done: v.boolean(),
    /** Questions are asked in ascending order; the numbers need not follow on each other. */
    order: v.pipe(v.number(), v.finite()),
    /** Milliseconds since 1970. */
    createdAt: time,
    editedAt: time,
    /** `null` for a note about no disclosure. */
    about: v.nullable(noteSubject),
  }),
  v.readonly(),
);
export type Note = v.InferOutput<typeof noteSchema>;

/** What the author writes; the rest follows from it. */
export type NoteContent = Pick<Note, 'kind' | 'text' | 'tags' | 'done' | 'order' | 'about'>;

/** A first revision. `id` is 32 random hexadecimal digits, `now` milliseconds since 1970. */
export function newNote(id: string, content: NoteContent, now: number): Note {
  return { ...content, id, rev: 1, createdAt: now, editedAt: now };
}

/** The next revision; the time never goes back, also when the clock was set back. */
export function revised(note: Note, changes: Partial<NoteContent>, now: number): Note {
  const editedAt = Math.max(now, note.editedAt);
  return { ...note, ...changes, id: note.id, rev: note.rev + 1, editedAt };
}

const contentFields = ['kind', 'text', 'tags', 'done', 'order', 'about'] as const;

/** Whether two notes say the same, whenever and however often they were kept. */
export function sameContent(one: Note, other: Note): boolean {
  return contentFields.every((field) => sameField(one, other, field));
}

/**
 * What is to be kept when a note was changed in two places since `base`: both changes, where they
 * touch different fields; `null` where they touch the same one and somebody has to choose.
 */
export function mergedNote(base: Note, mine: Note, theirs: Note): Note | null {
  const changed = contentFields.filter((field) => !sameField(base, mine, field));
  const clash = changed.some(
    (field) => !sameField(base, theirs, field) && !sameField(mine, theirs, field),
  );
  if (clash) return null;
  const changes = Object.fromEntries(changed.map((field) => [field, mine[field]]));
  return revised(theirs, changes, mine.editedAt);
}

/** The note as text: one line, fields in one order, so that equal notes have equal text. */
export function printNote(note: Note): string {
  return JSON.stringify(v.parse(noteSchema, note));
}

/** A value from storage or a file as a note; `null` where it is none. */
export function readNote(input: unknown): Note | null {
  const parsed = v.safeParse(noteSchema, input);
  return parsed.success ? parsed.output : null;
}

function sameField(one: Note, other: Note, field: (typeof contentFields)[number]): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}
