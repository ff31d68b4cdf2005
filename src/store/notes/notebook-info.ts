/** What is known of the notebook as a whole: which one it is, and how far the last backup is behind. */
import * as v from 'valibot';

const time = v.pipe(v.number(), v.minValue(0));

const infoSchema = v.object({
  key: v.literal('book'),
  /** Random: another one means that storage was cleared meanwhile. */
  identity: v.string(),
  /** When a backup was last written and read back, in milliseconds since 1970. */
  backupAt: v.nullable(time),
  /** How many times a note was kept or deleted since. */
  edits: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When the first of those was. */
  editsSince: v.nullable(time),
  /** What the browser answered when it was asked not to clear this page's storage. */
  persistence: v.nullable(v.picklist(['granted', 'denied', 'unknown'])),
});

export type NotebookInfo = Readonly<v.InferOutput<typeof infoSchema>>;

export function newNotebookInfo(identity: string): NotebookInfo {
  return {
    key: 'book',
    identity,
    backupAt: null,
    edits: 0,
    editsSince: null,
    persistence: null,
  };
}

/** A record from storage; `null` where there is none or it cannot be read. */
export function readNotebookInfo(record: unknown): NotebookInfo | null {
  const parsed = v.safeParse(infoSchema, record);
  return parsed.success ? parsed.output : null;
}

export function withEdits(book: NotebookInfo, count: number, now: number): NotebookInfo {
  return { ...book, edits: book.edits + count, editsSince: book.editsSince ?? now };
}

/** After a backup that holds everything but the edits that came while it was being written. */
export function withBackup(book: NotebookInfo, held: number, now: number): NotebookInfo {
  const edits = Math.max(0, book.edits - held);
  return { ...book, backupAt: now, edits, editsSince: edits > 0 ? now : null };
}

const day = 86_400_000;
/** A backup is asked for after so many days or edits. */
const patience = { days: 7, edits: 10 };

/** Whole days since then; a time that is still to come was written before the clock was set back. */
export function daysSince(then: number, now: number): number {
  return Math.max(0, Math.floor((now - then) / day));
}

/** Whether the author should be reminded to make a backup. */
export function backupIsDue({ backupAt, edits, editsSince }: NotebookInfo, now: number): boolean {
  if (edits === 0) return false;
  const since = backupAt ?? editsSince ?? now;
  return edits >= patience.edits || since > now || daysSince(since, now) >= patience.days;
}
