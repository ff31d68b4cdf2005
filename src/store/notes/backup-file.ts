/**
 * The backup of a notebook: one JSON text in UTF-8 without a byte order mark, one line a note. It says
 * how many notes it holds and what they hash to, and its last member tells that it is whole.
 */
import * as v from 'valibot';
import { printNote, readNote, type Note } from '#domain/notes/note.ts';
import { keyFault } from '#domain/disclosure/json-keys.ts';
import { hashOf } from './note-record.ts';

const app = 'mingzhang';
const file = 'notebook';
const format = 1;
const beginning = `{"app":"${app}"`;
const end = '"complete":true}';

/** What a backup may weigh, in bytes: about as many as 5,000 of the longest notes. */
export const largestBackup = 100_000_000;

export interface Backup {
  /** When it was written, as ISO 8601 in UTC. */
  readonly created: string;
  readonly notes: readonly Note[];
}

/**
 * Why a file is refused. `truncated`: its end is missing. `altered`: it is whole and is not what was
 * written. `foreign`: no backup of this program. `compressed`: still packed.
 */
export type BackupFault =
  | {
      readonly kind:
        | 'empty'
        | 'too-large'
        | 'compressed'
        | 'truncated'
        | 'altered'
        | 'foreign'
        | 'newer'
        | 'repeated-key'
        | 'forbidden-key';
    }
  /** The note of that number, from 1, is none, or stands there a second time. */
  | { readonly kind: 'bad-note' | 'repeated-note'; readonly position: number };

export type BackupReading =
  | { readonly kind: 'read'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly fault: BackupFault };

/** The text of a backup. */
export function printBackup({ created, notes }: Backup): string {
  const lines = notes.map(printNote);
  const header = {
    app,
    file,
    format,
    created,
    counts: countsOf(notes),
    sha256: hashOf([created, ...lines].join('\n')),
  };
  const opened = JSON.stringify(header).slice(0, -1);
  return `${opened},"notes":[\n${lines.join(',\n')}\n],${end}\n`;
}

/** A file's bytes as a backup: whole, unaltered and understood, or refused with what is wrong. */
export function readBackup(bytes: Uint8Array): BackupReading {
  if (bytes.length > largestBackup) return refused('too-large');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return refused('compressed');
  // The decoder leaves out a byte order mark, which some editors add.
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') return refused('empty');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    if (!text.startsWith(beginning)) return refused('foreign');
    return refused(text.endsWith(end) ? 'altered' : 'truncated');
  }
  const fault = strangeness(input) ?? keyFault(text, input);
  return fault ? refused(fault) : readWhole(input);
}

const header = v.object({ app: v.literal(app), file: v.literal(file), format: v.number() });

/** What can be told before the rest of the file is looked at. */
function strangeness(input: unknown): 'foreign' | 'newer' | null {
  const read = v.safeParse(header, input);
  if (!read.success) return 'foreign';
  return read.output.format > format ? 'newer' : null;
}

const whole = v.strictObject({
  ...header.entries,
  format: v.literal(format),
  created: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.strictObject({ notes: v.number(), questions: v.number() }),
  sha256: v.string(),
  notes: v.array(v.unknown()),
  complete: v.literal(true),
});

function readWhole(input: unknown): BackupReading {
  const read = v.safeParse(whole, input);
  if (!read.success) return refused('altered');
  const { created, counts, sha256 } = read.output;
  const notes: Note[] = [];
  const ids = new Set<string>();
  for (const [index, each] of read.output.notes.entries()) {
    const note = readNote(each);
    if (!note) return { kind: 'refused', fault: { kind: 'bad-note', position: index + 1 } };
    if (ids.has(note.id)) {
      return { kind: 'refused', fault: { kind: 'repeated-note', position: index + 1 } };
    }
    ids.add(note.id);
    notes.push(note);
  }
  const { notes: count, questions } = countsOf(notes);
  const same =
    counts.notes === count &&
    counts.questions === questions &&
    hashOf([created, ...notes.map(printNote)].join('\n')) === sha256;
  return same ? { kind: 'read', backup: { created, notes } } : refused('altered');
}

function countsOf(notes: readonly Note[]): { notes: number; questions: number } {
  const questions = notes.filter(({ kind }) => kind === 'question').length;
  return { notes: notes.length, questions };
}

function refused(kind: Exclude<BackupFault['kind'], 'bad-note' | 'repeated-note'>): BackupReading {
  return { kind: 'refused', fault: { kind } };
}
