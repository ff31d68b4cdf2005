import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '#domain/notes/note.ts';
import { printBackup, readBackup, type BackupReading } from '#store/notes/backup-file.ts';
import { anyNote, noteWith } from '../../../support/note.ts';

const created = '2026-03-01T08:00:00.000Z';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const notes = [noteWith({ text: '𠮷野家为什么？' }), noteWith({ kind: 'note', tags: ['车辆'] })];
const text = printBackup({ created, notes });
const bytes = bytesOf(text);

function fault(input: string | Uint8Array): string {
  const reading = readBackup(typeof input === 'string' ? bytesOf(input) : input);
  return reading.kind === 'read' ? 'read' : reading.fault.kind;
}

describe('a backup', () => {
  it('of ten thousand notes of any Unicode is read back as it was', () => {
    const many = fc.sample(anyNote, { numRuns: 10_000, seed: 1 });
    const reading = readBackup(bytesOf(printBackup({ created, notes: many })));
    expect(reading).toEqual({ kind: 'read', backup: { created, notes: many } });
  });

  it('says what it is, how much it holds, and that it is whole, without a byte order mark', () => {
    expect(text).toMatch(
      /^\{"app":"mingzhang","file":"notebook","format":1,"created":"2026-03-01T08:00:00\.000Z","counts":\{"notes":2,"questions":1\},"sha256":"[0-9a-f]{64}","notes":\[\n/,
    );
    expect(text.endsWith('\n],"complete":true}\n')).toBe(true);
    expect(Array.from(bytes.subarray(0, 2))).toEqual(Array.from(bytesOf('{"')));
  });

  it('of no note is one', () => {
    expect(readBackup(bytesOf(printBackup({ created, notes: [] })))).toMatchObject({
      backup: { notes: [] },
    });
  });

  it('is read with a byte order mark and with line ends of Windows', () => {
    expect(fault(`\ufeff${text}`)).toBe('read');
    expect(fault(text.replaceAll('\n', '\r\n'))).toBe('read');
  });

  it('that was cut anywhere is refused as cut, in the middle of a character too', () => {
    for (let length = 20; length < bytes.length - 2; length += 1) {
      expect(fault(bytes.subarray(0, length)), String(length)).toBe('truncated');
    }
  });

  it('of which any one byte was changed is refused, or holds the same notes', () => {
    const same: BackupReading = { kind: 'read', backup: { created, notes } };
    for (let index = 0; index < bytes.length; index += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[index] = (flipped[index] ?? 0) ^ 4;
      const reading = readBackup(flipped);
      if (reading.kind === 'read') expect(reading).toEqual(same);
    }
  });

  const noted = (change: (note: Note) => object): string =>
    JSON.stringify({ ...(JSON.parse(text) as object), notes: notes.map(change) });

  it.each([
    ['nothing', '', 'empty'],
    ['only spaces', ' \r\n', 'empty'],
    ['a packed file', new Uint8Array([0x1f, 0x8b, 8]), 'compressed'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'foreign'],
    ['other JSON', '{"format":"budget-json","version":1}', 'foreign'],
    ['a file of another program', text.replace('mingzhang', 'excalidraw'), 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a newer backup', text.replace('"format":1', '"format":2'), 'newer'],
    ['a key twice', text.replace('{"app"', '{"app":"mingzhang","app"'), 'repeated-key'],
    ['a key twice in a note', text.replace('"done":', '"done":true,"done":'), 'repeated-key'],
    ['__proto__', text.replace('"done":', '"__proto__":{"polluted":1},"done":'), 'forbidden-key'],
    ['a hidden __proto__', text.replace('"done":', '"\\u005f_proto__":1,"done":'), 'forbidden-key'],
    ['constructor', text.replace('"done":', '"constructor":{},"done":'), 'forbidden-key'],
    ['another text', text.replace('野家', '野屋'), 'altered'],
    ['another time of writing', text.replace('2026-03', '2026-04'), 'altered'],
    ['another count', text.replace('"notes":2', '"notes":3'), 'altered'],
    ['a stranger field', text.replace('"done":', '"toJSON":1,"done":'), 'bad-note'],
    ['a number beyond numbers', noted((note) => ({ ...note, order: '1e999' })), 'bad-note'],
    ['a note twice', noted(() => notes[0] ?? {}), 'repeated-note'],
    ['depth', `{"app":"mingzhang","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'foreign'],
  ])('with %s is refused', (_, input, kind) => {
    expect(fault(input)).toBe(kind);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
