import { printNote, readNote, type Note } from '#domain/notes/note.ts';
import type { NoteRecord } from '../archive/database.ts';
import { sha256Hex } from '../sha256.ts';

export function recordOf(note: Note): NoteRecord {
  const body = printNote(note);
  return { id: note.id, format: 1, body, sha256: hashOf(body) };
}

/** The note that a record holds; `null` where it was damaged, or was never one. */
export function noteOf(record: unknown): Note | null {
  const { id, body, sha256 } = (record ?? {}) as { id?: unknown; body?: unknown; sha256?: unknown };
  if (typeof body !== 'string' || sha256 !== hashOf(body)) return null;
  try {
    const note = readNote(JSON.parse(body));
    return note && note.id === id ? note : null;
  } catch {
    return null;
  }
}

/** Of text that `JSON.stringify` wrote, in which lone surrogates are escaped. */
export function hashOf(text: string): string {
  return sha256Hex(new TextEncoder().encode(text));
}
