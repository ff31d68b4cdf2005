import { expect, it } from 'vitest';
import { backupIsDue, newNotebookInfo, withBackup, withEdits } from '#store/notes/notebook-info.ts';

const day = 86_400_000;
const now = 1_800_000_000_000;
const fresh = newNotebookInfo('x');

it('an empty notebook needs no backup', () => {
  expect(backupIsDue(fresh, now)).toBe(false);
});

it('a backup is due at the tenth edit, or on the seventh day after the last one', () => {
  expect(backupIsDue(withEdits(fresh, 9, now), now)).toBe(false);
  expect(backupIsDue(withEdits(fresh, 10, now), now)).toBe(true);
  const backedUp = withEdits(withBackup(withEdits(fresh, 1, now), 1, now), 1, now + day);
  expect(backupIsDue(backedUp, now + 7 * day - 1)).toBe(false);
  expect(backupIsDue(backedUp, now + 7 * day)).toBe(true);
});

it('before the first backup the days count from the first edit', () => {
  const written = withEdits(fresh, 1, now);
  expect(backupIsDue(written, now + 6 * day)).toBe(false);
  expect(backupIsDue(written, now + 7 * day)).toBe(true);
});

it('nothing is due while nothing was changed since, however long ago it was', () => {
  expect(backupIsDue(withBackup(withEdits(fresh, 3, now), 3, now), now + 999 * day)).toBe(false);
});

it('an edit that came while the backup was written is still to be backed up', () => {
  expect(withBackup(withEdits(fresh, 5, now), 4, now)).toMatchObject({ edits: 1, backupAt: now });
});

it('a backup of tomorrow, after the clock was set back, is no reason to wait', () => {
  expect(backupIsDue(withEdits(withBackup(fresh, 0, now + day), 1, now), now)).toBe(true);
});
