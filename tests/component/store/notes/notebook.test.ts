import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { revised, type Note } from '#domain/notes/note.ts';
import { inOrder } from '#domain/notes/note-order.ts';
import { StoreDatabase } from '#store/archive/database.ts';
import { Draft } from '#store/notes/draft.svelte.ts';
import { Notebook } from '#store/notes/notebook.svelte.ts';
import { recordOf } from '#store/notes/note-record.ts';
import { anythingUnsaved } from '#store/page/unsaved.svelte.ts';
import { anyNote, freshId, noteWith } from '../../../support/note.ts';
import { expectPrinted } from '../../../support/printed.ts';
import { freshName } from '../catalog/published.ts';

afterEach(() => vi.restoreAllMocks());

async function notebookOf(name = freshName()): Promise<Notebook> {
  const notebook = new Notebook({ name, deadline: 1_000 });
  await notebook.ready;
  return notebook;
}

/** The database behind a notebook, over a connection of its own, as another window has one. */
async function inside(name: string): Promise<StoreDatabase> {
  const database = new StoreDatabase(name, indexedDB, IDBKeyRange);
  await database.open();
  return database;
}

describe('a note that is kept', () => {
  it('is there for the next reader, as it was written', async () => {
    const name = freshName();
    const note = noteWith({ text: '𠮷 \ud842 \u2028 e\u0301' });
    expect(await (await notebookOf(name)).write(null, note)).toEqual({ kind: 'saved', note });
    const again = await notebookOf(name);
    expect(again.notes).toEqual([note]);
    expect(again.book).toMatchObject({ edits: 1, backupAt: null });
  });

  it('is written with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await (await notebookOf()).write(null, noteWith());
    const written = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(written.length).toBeGreaterThan(0);
    for (const [, , options] of written) expect(options).toMatchObject({ durability: 'strict' });
  });

  it('F26 among ten thousand of any Unicode stays as it was', async () => {
    const name = freshName();
    const some = fc.sample(anyNote, { numRuns: 500, seed: 2 });
    const notes = Array.from({ length: 20 }, () =>
      some.map((note) => ({ ...note, id: freshId() })),
    ).flat();
    const database = await inside(name);
    await database.notes.bulkPut(notes.map(recordOf));
    const read = (await notebookOf(name)).notes;
    const byId = new Map(read.map((note) => [note.id, note]));
    expect(notes.map(({ id }) => byId.get(id))).toEqual(notes);
  }, 30_000);

  it('that reads back otherwise is not called saved', async () => {
    const notebook = await notebookOf();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: { body?: string },
      key,
    ) {
      return put.call(this, value.body ? { ...value, body: value.body.slice(1) } : value, key);
    });
    expect(await notebook.write(null, noteWith())).toEqual({ kind: 'failed', because: 'not-held' });
  });
});

describe('two windows', () => {
  it('that change one note: the second is told and nothing is written over', async () => {
    const name = freshName();
    const [one, other] = [await notebookOf(name), await notebookOf(name)];
    const base = noteWith();
    await one.write(null, base);
    const theirs = revised(base, { text: '他写的' }, 1);
    await one.write(base, theirs);
    const outcome = await other.write(base, revised(base, { text: '我写的' }, 2));
    expect(outcome).toEqual({ kind: 'conflict', theirs });
    expect(other.notes).toEqual([theirs]);
  });

  it('that change different things of it both have their way', async () => {
    const notebook = await notebookOf();
    const base = noteWith();
    await notebook.write(null, base);
    await notebook.write(base, revised(base, { done: true }, 1));
    expect(await notebook.write(base, revised(base, { text: '我写的' }, 2))).toMatchObject({
      kind: 'saved',
      note: { text: '我写的', done: true, rev: 3 },
    });
  });

  it('of which one deletes a note that the other changes: the other is told', async () => {
    const notebook = await notebookOf();
    const base = noteWith();
    await notebook.write(null, base);
    const mine = revised(base, { text: '我写的' }, 2);
    await notebook.remove(base);
    expect(await notebook.write(base, mine)).toEqual({ kind: 'conflict', theirs: null });
    await notebook.write(null, mine);
    expect(await notebook.remove(base)).toMatchObject({ kind: 'conflict', theirs: mine });
  });

  it('see at once what the other writes', async () => {
    const name = freshName();
    const [one, other] = [await notebookOf(name), await notebookOf(name)];
    const note = noteWith();
    await one.write(null, note);
    await vi.waitFor(() => expect(other.notes).toEqual([note]));
  });
});

describe('questions', () => {
  it('are put in another order, also where all must be numbered anew', async () => {
    const notebook = await notebookOf();
    const [one, two, three] = [1, 1 + Number.EPSILON, 3].map((order) => noteWith({ order }));
    if (!one || !two || !three) throw new Error('three notes');
    for (const note of [one, two, three]) await notebook.write(null, note);
    await notebook.move(three, one, two);
    expect(inOrder(notebook.notes).map(({ id }) => id)).toEqual([one.id, three.id, two.id]);
  });

  it('of which one was changed meanwhile are not moved on what is known no more', async () => {
    const name = freshName();
    const notebook = await notebookOf(name);
    const note = noteWith();
    await notebook.write(null, note);
    const moved = notebook.move(note, undefined, undefined);
    const known = notebook.notes;
    await moved;
    const restored = await notebook.restore(
      { added: [], same: 0, conflicts: [], replaced: [{ here: known[0] ?? note, backup: note }] },
      'here',
    );
    expect(restored).toEqual({ kind: 'changed' });
  });
});

describe('storage that fails', () => {
  /** From now on, as many transactions fail as are asked to. */
  function fragileConnection(error: string): { failures: number } {
    const faults = { failures: 0 };
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...request
    ) {
      if (faults.failures-- > 0) throw new DOMException('Connection lost', error);
      return transaction.apply(this, request);
    });
    return faults;
  }

  it.each([
    ['UnknownError', null],
    ['InvalidStateError', /^Dexie: Need to reopen db/],
  ])('once with %s is opened anew, and the note is kept once', async (error, line) => {
    if (line) expectPrinted(line);
    const connection = fragileConnection(error);
    const notebook = await notebookOf();
    connection.failures = 1;
    const note = noteWith();
    expect(await notebook.write(null, note)).toEqual({ kind: 'saved', note });
    expect(notebook.notes).toEqual([note]);
  });

  it('for good is said to be lost, the draft stays and holds the page', async () => {
    expectPrinted(/^Dexie: Need to reopen db/);
    const connection = fragileConnection('UnknownError');
    const notebook = await notebookOf();
    const draft = new Draft(notebook, { about: null });
    draft.text = '不能丢的话';
    connection.failures = Infinity;
    await draft.save();
    expect(draft.state).toEqual({ kind: 'failed', because: 'lost' });
    expect(draft.text).toBe('不能丢的话');
    expect(anythingUnsaved()).toBe(true);
    connection.failures = 0;
    await draft.save();
    expect(draft.state.kind).toBe('saved');
    expect(anythingUnsaved()).toBe(false);
    expect(notebook.notes).toMatchObject([{ text: '不能丢的话', rev: 1 }]);
  });

  it('for want of room says so, and trying again works when there is room', async () => {
    expectPrinted(/QuotaExceededError/);
    const notebook = await notebookOf();
    const draft = new Draft(notebook, { about: null });
    draft.text = '放不下';
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await draft.save();
    expect(draft.state).toEqual({ kind: 'failed', because: 'full' });
    put.mockRestore();
    await draft.save();
    expect(draft.state.kind).toBe('saved');
  });

  it.each([
    ['unavailable', () => undefined],
    [
      'newer',
      () =>
        ({
          open: () => {
            throw new DOMException('', 'VersionError');
          },
        }) as unknown as IDBFactory,
    ],
    ['timeout', () => ({ open: () => ({}) }) as unknown as IDBFactory],
  ])('that is %s is named, and nothing is called saved', async (because, factory) => {
    const notebook = new Notebook({ name: freshName(), factory, deadline: 50 });
    await notebook.ready;
    expect(notebook.state).toBe(because);
    expect(await notebook.write(null, noteWith())).toEqual({ kind: 'failed', because });
  });

  it.each([
    ['with another body', { body: '{}' }],
    ['with another hash', { sha256: 'x' }],
    ['without a body', { body: undefined }],
    ['of another id', { id: freshId() }],
    ['that is three megabytes', { body: JSON.stringify('字'.repeat(1_000_000)) }],
    ['with a __proto__', { body: '{"__proto__":{"polluted":1}}' }],
  ])('in one record %s lists that one, and the others are there', async (_, broken) => {
    const name = freshName();
    const database = await inside(name);
    const good = noteWith();
    await database.notes.bulkPut([
      recordOf(good),
      { ...recordOf(noteWith()), ...broken } as ReturnType<typeof recordOf>,
    ]);
    const notebook = await notebookOf(name);
    expect(notebook.notes).toEqual([good]);
    expect(notebook.damaged).toHaveLength(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('and is cleared while the notebook is open keeps it in memory, to be put back', async () => {
    expectPrinted(/^Another connection wants to delete database/);
    const name = freshName();
    const notebook = await notebookOf(name);
    const notes = [noteWith(), noteWith()];
    for (const note of notes) await notebook.write(null, note);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error(String(request.error)));
    });
    await notebook.reload();
    expect(notebook.state).toBe('vanished');
    expect(notebook.notes).toHaveLength(2);
    expect(await notebook.putBack()).toEqual({ kind: 'restored', count: 2 });
    expect(notebook.state).toBe('ready');
    expect((await notebookOf(name)).notes).toHaveLength(2);
  });
});

describe('a draft', () => {
  it('in conflict: mine in place of theirs, theirs, or both', async () => {
    const notebook = await notebookOf();
    const conflict = async (): Promise<[Draft, Note]> => {
      const base = noteWith();
      await notebook.write(null, base);
      const draft = new Draft(notebook, base);
      draft.text = '我写的';
      const theirs = revised(base, { text: '他写的' }, 1);
      await notebook.write(base, theirs);
      await draft.save();
      expect(draft.state).toEqual({ kind: 'conflict', theirs });
      return [draft, theirs];
    };
    const textOf = (id: string) => notebook.notes.find((note) => note.id === id)?.text;

    const [mine, written] = await conflict();
    await mine.keepMine();
    expect(textOf(written.id)).toBe('我写的');

    const [theirs, other] = await conflict();
    theirs.takeTheirs();
    expect([theirs.text, theirs.dirty, textOf(other.id)]).toEqual(['他写的', false, '他写的']);

    const [both, third] = await conflict();
    await both.keepBoth();
    expect(textOf(third.id)).toBe('他写的');
    expect(notebook.notes.filter(({ text }) => text === '我写的')).toHaveLength(2);
    expect(anythingUnsaved()).toBe(false);
  });

  it('that is typed on while it is kept stays a draft', async () => {
    const notebook = await notebookOf();
    const draft = new Draft(notebook, { about: null });
    draft.text = '一';
    const saving = draft.save();
    draft.text = '一二';
    await saving;
    expect([draft.state.kind, draft.text, draft.dirty]).toEqual(['writing', '一二', true]);
    await draft.save();
    expect(notebook.notes).toMatchObject([{ text: '一二', rev: 2 }]);
  });
});

describe('a backup', () => {
  it('is read back, remembered, and brought back as planned', async () => {
    const notebook = await notebookOf();
    const note = noteWith();
    await notebook.write(null, note);
    const backup = await notebook.backup();
    if (backup.kind !== 'written') throw new Error(backup.because);
    await notebook.backedUp(backup);
    expect(notebook.book).toMatchObject({ edits: 0 });
    expect(notebook.book?.backupAt).not.toBeNull();

    await notebook.remove(note);
    const plan = notebook.planRestore([note]);
    expect(await notebook.restore(plan, 'here')).toEqual({ kind: 'restored', count: 1 });
    expect(notebook.notes).toEqual([note]);
  });

  it('is brought back whole or not at all', async () => {
    expectPrinted(/DataError/);
    const notebook = await notebookOf();
    const plan = notebook.planRestore([noteWith(), noteWith(), noteWith()]);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...request
    ) {
      if ((puts += 1) % 2 === 0) throw new DOMException('', 'DataError');
      return put.apply(this, request);
    });
    expect(await notebook.restore(plan, 'here')).toMatchObject({ kind: 'failed' });
    vi.restoreAllMocks();
    await notebook.reload();
    expect(notebook.notes).toEqual([]);
  });
});
