import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedNote, printNote, readNote, revised, sameContent } from '#domain/notes/note.ts';
import { inOrder, lastPlace, placeBetween } from '#domain/notes/note-order.ts';
import { anyNote, noteWith } from '../../../support/note.ts';

describe('a note', () => {
  it('is the same after it was printed and read, whatever it holds', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(readNote(JSON.parse(printNote(note)))).toEqual(note);
      }),
    );
  });

  it('prints its fields in one order', () => {
    const note = noteWith();
    const shuffled = Object.fromEntries(Object.entries(note).reverse());
    expect(printNote(shuffled as typeof note)).toBe(printNote(note));
  });

  it.each([
    ['without text', { text: '' }],
    ['of three megabytes', { text: '字'.repeat(1_000_000) }],
    ['with a field that is not known', { colour: 'red' }],
    ['with a number for text', { text: 1 }],
    ['with no number for its place', { order: NaN }],
    ['of revision zero', { rev: 0 }],
    ['with another id', { id: '../../x' }],
    ['with a target of another kind', { about: { ...noteWith().about, target: { kind: 'x' } } }],
  ])('%s is none', (_, parts) => {
    expect(readNote({ ...noteWith(), ...parts })).toBeNull();
  });

  it('with a key of Object.prototype is none, and nothing is polluted', () => {
    const text = printNote(noteWith()).replace('{', '{"__proto__":{"polluted":1},');
    expect(readNote(JSON.parse(text))).toBeNull();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('counts its revisions, and its time never goes back', () => {
    const note = noteWith({ rev: 3, editedAt: 2_000 });
    expect(revised(note, { done: true }, 1_000)).toMatchObject({
      rev: 4,
      done: true,
      editedAt: 2_000,
    });
  });
});

describe('two changes of one note', () => {
  const base = noteWith();
  const mine = revised(base, { text: '我写的' }, 5_000);

  it('of different fields are both kept', () => {
    const theirs = revised(base, { done: true }, 6_000);
    const merged = mergedNote(base, mine, theirs);
    expect(merged).toMatchObject({ text: '我写的', done: true, rev: theirs.rev + 1 });
  });

  it('of the same field have to be chosen from', () => {
    expect(mergedNote(base, mine, revised(base, { text: '他写的' }, 6_000))).toBeNull();
  });

  it('that say the same are one', () => {
    const merged = mergedNote(base, mine, revised(base, { text: '我写的' }, 6_000));
    expect(merged && sameContent(merged, mine)).toBe(true);
  });
});

describe('the order of questions', () => {
  const first = noteWith({ order: 1 });
  const second = noteWith({ order: 2 });

  it('is that of their places, and remarks have none', () => {
    const remark = noteWith({ kind: 'note', order: 0 });
    expect(inOrder([second, remark, first])).toEqual([first, second]);
  });

  it('a question is put between two others, before the first and behind the last', () => {
    expect(placeBetween(first, second)).toBe(1.5);
    expect(placeBetween(undefined, first)).toBe(0);
    expect(placeBetween(second, undefined)).toBe(3);
    expect(placeBetween(undefined, undefined)).toBe(1);
    expect(lastPlace([first, second])).toBe(3);
    expect(lastPlace([])).toBe(1);
  });

  it('where no number is left between two there is no place', () => {
    const next = noteWith({ order: 1 + Number.EPSILON });
    expect(placeBetween(first, next)).toBeNull();
  });
});
