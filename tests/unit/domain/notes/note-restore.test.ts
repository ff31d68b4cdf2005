import { describe, expect, it } from 'vitest';
import { revised } from '#domain/notes/note.ts';
import { movedBetween, inOrder } from '#domain/notes/note-order.ts';
import { planRestore, restoredNotes } from '#domain/notes/note-restore.ts';
import { freshId, noteWith } from '../../../support/note.ts';

const kept = noteWith({ text: '一样' });
const older = noteWith({ text: '旧' });
const newer = revised(older, { text: '新' }, older.editedAt + 1);
const added = noteWith({ text: '多出来的' });

describe('bringing a backup back', () => {
  it('counts what is added, replaced, in conflict and the same', () => {
    const other = noteWith({ text: '本机改过' });
    const changedHere = revised(other, { text: '本机又改' }, other.editedAt + 9);
    const plan = planRestore([kept, older, changedHere], [kept, newer, other, added]);
    expect(plan.added).toEqual([added]);
    expect(plan.replaced).toEqual([{ here: older, backup: newer }]);
    expect(plan.conflicts).toEqual([{ here: changedHere, backup: other }]);
    expect(plan.same).toBe(1);
  });

  it('writes over what is here by the choice that was made, and changes nothing a second time', () => {
    const plan = planRestore([newer], [older]);
    expect(restoredNotes(plan, 'here', freshId)).toEqual([]);
    const [taken] = restoredNotes(plan, 'backup', freshId);
    expect(taken).toMatchObject({ id: newer.id, text: '旧', rev: newer.rev + 1 });
    expect(planRestore([taken ?? newer], [older])).toMatchObject({ conflicts: [], same: 1 });
    const [beside] = restoredNotes(plan, 'both', freshId);
    expect(beside).toMatchObject({ text: '旧', rev: 1 });
    expect(beside?.id).not.toBe(newer.id);
  });

  it('raises the revision above both, so that a draft of either is told', () => {
    const [over] = restoredNotes(planRestore([older], [newer]), 'here', freshId);
    expect(over).toMatchObject({ text: '新', rev: newer.rev });
    expect(over?.rev).toBeGreaterThan(older.rev);
  });
});

describe('moving a question', () => {
  const [one, two, three] = [1, 2, 3].map((order) => noteWith({ order }));
  if (!one || !two || !three) throw new Error('three notes');

  it('writes that question alone', () => {
    const changed = movedBetween([one, two, three], three, one, two, 1);
    expect(changed).toMatchObject([{ id: three.id, order: 1.5, rev: 2 }]);
  });

  it('numbers all anew where no number is left between its neighbours', () => {
    const close = { ...two, order: 1 + Number.EPSILON };
    const changed = movedBetween([one, close, three], three, one, close, 1);
    const after = [one, close, three].map(
      (note) => changed.find(({ id }) => id === note.id) ?? note,
    );
    expect(inOrder(after).map(({ id }) => id)).toEqual([one.id, three.id, two.id]);
    expect(inOrder(after).map(({ order }) => order)).toEqual([1, 2, 3]);
  });

  it('is put before the first also where all have to be numbered anew', () => {
    const high = { ...one, order: Number.MAX_VALUE };
    const alike = { ...two, order: Number.MAX_VALUE };
    const changed = movedBetween([high, alike, three], three, high, alike, 1);
    expect(changed.map(({ order }) => order).sort()).toEqual([1, 2, 3]);
  });
});
