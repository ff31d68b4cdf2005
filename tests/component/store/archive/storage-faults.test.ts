import { afterEach, expect, it, vi } from 'vitest';
import { StoreDatabase } from '#store/archive/database.ts';
import type { SaveOutcome } from '#store/catalog/library.svelte.ts';
import { openStore } from '#store/archive/open-store.ts';
import { disclosureWith, sample } from '../../../support/disclosure.ts';
import { expectPrinted } from '../../../support/printed.ts';
import { freshName, published, Server, visit } from '../catalog/published.ts';

const { id } = sample;
const own = disclosureWith({ id: '110101-001-2024-budget' });

afterEach(() => vi.restoreAllMocks());

/** Opens a database as another program would. */
function openRaw(name: string, version: number, tables: readonly string[] = []) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const table of tables) request.result.createObjectStore(table);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
}

/** A store whose `open` does as told. */
function factory(open: IDBFactory['open']): () => IDBFactory {
  return () => ({
    open,
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    cmp: (one: unknown, other: unknown) => indexedDB.cmp(one, other),
    databases: () => indexedDB.databases(),
  });
}

function throwing(name: string): () => never {
  return () => {
    throw new DOMException('No', name);
  };
}

/** Reading goes on from memory, and what is saved lasts as long as the page. */
async function expectReadingFromMemory(storage: Parameters<typeof visit>[1], because: string) {
  const server = new Server(published(sample));
  const library = visit(server, storage);
  await library.disclosure(id).done;
  expect(library.storage).toBe(because);
  expect(library.disclosure(id).load).toEqual({ state: 'ready', value: sample, notes: [] });
  expect(await library.save(own)).toMatchObject({ kind: 'memory-only', because });
  expect(library.imports).toMatchObject([{ id: own.id }]);
  expect(await library.disclosure(own.id).final).toMatchObject({ value: own });
  server.unplug();
  await library.refresh();
  expect(library.disclosure(id).load).toMatchObject({ state: 'ready', value: sample });
  await library.remove(own.id);
  expect(library.imports).toEqual([]);
}

it.each([
  ['there is no indexedDB', () => undefined, 'unavailable'],
  ['reading indexedDB throws', throwing('SecurityError'), 'unavailable'],
  ['opening throws', factory(throwing('SecurityError')), 'unavailable'],
  ['mutations are not allowed', factory(throwing('InvalidStateError')), 'unavailable'],
  ['the disk is full', factory(throwing('QuotaExceededError')), 'unavailable'],
  ['the backing store is broken', factory(throwing('UnknownError')), 'corrupt'],
  ['opening never answers', factory(() => ({}) as IDBOpenDBRequest), 'timeout'],
])('F3 F5 where %s, everything is read from memory', async (_, give, state) => {
  if (state === 'corrupt') expectPrinted(/^Dexie: Workaround for Chrome UnknownError/);
  await expectReadingFromMemory({ name: freshName(), factory: give, deadline: 50 }, state);
});

it('F20 a database of a newer version is left exactly as it is', async () => {
  const name = freshName();
  (await openRaw(name, 990, ['later'])).close();
  await expectReadingFromMemory({ name }, 'newer');
  const after = await openRaw(name, 990);
  expect([after.version, ...after.objectStoreNames]).toEqual([990, 'later']);
  after.close();
});

it('F18 another window that holds an older version and does not let go blocks', async () => {
  expectPrinted(/^Upgrade '.*' blocked by other connection/);
  const name = freshName();
  const holder = await openRaw(name, 1);
  await expectReadingFromMemory({ name }, 'blocked');
  holder.close();
});

it('F19 opening twice at once asks the browser once and gives one answer', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  const name = freshName();
  const [one, other] = await Promise.all([openStore({ name }), openStore({ name })]);
  expect(one).toBe(other);
  expect(open).toHaveBeenCalledTimes(1);
});

it('a failure to open may be tried again', async () => {
  const name = freshName();
  expect(await openStore({ name, factory: () => undefined })).toEqual({ state: 'unavailable' });
  expect(await openStore({ name })).toMatchObject({ state: 'ready' });
});

it('F18 a window with a newer version gets the database at once, and this one says it is outdated', async () => {
  const name = freshName();
  const library = visit(new Server(published(sample)), { name });
  await library.disclosure(id).done;
  const newer = await openRaw(name, 990);
  expect(library.storage).toBe('outdated');
  expect(await library.save(own)).toMatchObject({ kind: 'memory-only', because: 'outdated' });
  expect(await library.disclosure(own.id).final).toMatchObject({ value: own });
  newer.close();
});

/** From now on, as many transactions fail as are asked to. */
function fragileConnection(name: string): { failures: number } {
  const faults = { failures: 0 };
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...request
  ) {
    if (faults.failures-- > 0) throw new DOMException('Connection lost', name);
    return transaction.apply(this, request);
  });
  return faults;
}

it('F10 a connection that dies for good is lost, and reading goes on', async () => {
  expectPrinted(/Connection lost/);
  const connection = fragileConnection('UnknownError');
  const library = visit(new Server(published(sample)), { name: freshName() });
  await library.disclosure(id).done;
  await library.started;
  connection.failures = Infinity;
  expect(await library.save(own)).toMatchObject({ kind: 'memory-only', because: 'lost' });
  expect(library.storage).toBe('lost');
  await library.refresh();
  expect(library.disclosure(id).load).toEqual({ state: 'ready', value: sample, notes: [] });
});

it.each([
  ['UnknownError', /Connection lost/],
  ['InvalidStateError', /^Dexie: Need to reopen db/],
])(
  'F9 a connection that dies once with %s is made anew, and the import is saved',
  async (error, line) => {
    expectPrinted(line);
    const connection = fragileConnection(error);
    const library = visit(new Server(published(sample)), { name: freshName() });
    await library.disclosure(id).done;
    await library.started;
    connection.failures = 1;
    expect(await library.save(own)).toMatchObject({ kind: 'saved' });
    expect(connection.failures).toBeLessThan(0);
    expect(library.storage).toBe('ready');
  },
);

it('F1 an import for which there is no room is kept for the session, and said to be', async () => {
  expectPrinted(/QuotaExceededError/);
  const name = freshName();
  const library = visit(new Server(published(sample)), { name });
  await library.disclosure(id).done;
  const put = vi
    .spyOn(IDBObjectStore.prototype, 'put')
    .mockImplementation(throwing('QuotaExceededError'));
  expect(await library.save(own)).toMatchObject({ kind: 'memory-only', because: 'full' });
  expect(await library.disclosure(own.id).final).toMatchObject({ value: own });
  expect(library.storage).toBe('ready');

  put.mockRestore();
  expect(await library.save(own, null)).toMatchObject({ kind: 'saved' });
  expect(library.imports).toHaveLength(1);
});

it('an import that reads back otherwise than it was written is not called saved', async () => {
  const library = visit(new Server(published(sample)), { name: freshName() });
  await library.started;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: { bytes?: Uint8Array },
    key,
  ) {
    const damaged = value.bytes ? { ...value, bytes: value.bytes.slice(1) } : value;
    return put.call(this, damaged, key);
  });
  expect(await library.save(own)).toMatchObject({ kind: 'memory-only', because: 'not-held' });
  expect(await library.disclosure(own.id).final).toMatchObject({ value: own });
});

/** The database behind a library, for a test to put things into. */
async function database(name: string): Promise<StoreDatabase> {
  const inside = new StoreDatabase(name, indexedDB, IDBKeyRange);
  await inside.open();
  return inside;
}

it.each([
  ['other bytes', { bytes: new Uint8Array([123, 125]) }],
  ['no bytes', {}],
  ['a text', { bytes: '{}' }],
])('F23 a record of the library with %s is fetched again', async (_, broken) => {
  const name = freshName();
  const server = new Server(published(sample));
  const first = visit(server, { name });
  await first.disclosure(id).done;
  const inside = await database(name);
  const record = await inside.names.get(`disclosure/${id}`);
  await inside.files.put({ sha256: record?.sha256 ?? '', ...broken } as never);

  const library = visit(server, { name });
  expect(await library.disclosure(id).final).toEqual({ state: 'ready', value: sample, notes: [] });
  await library.disclosure(id).done;
  expect(library.damaged).toEqual([]);
  server.unplug();
  expect(await visit(server, { name }).disclosure(id).final).toMatchObject({ value: sample });
});

it('F23 a bad record of an import is listed, the others load, and it can be removed', async () => {
  const name = freshName();
  const library = visit(new Server(published(sample)), { name });
  await library.save(own);
  const inside = await database(name);
  await inside.names.bulkPut([
    { name: 'import/a-1', sha256: 'gone' },
    { name: 'import/b-2', sha256: 'gone', headline: { year: NaN, __proto__: null } } as never,
  ]);
  const later = visit(new Server(published(sample)), { name });
  await later.started;
  expect(later.imports).toMatchObject([{ id: own.id }]);
  expect(later.damaged.map((damage) => damage.name)).toEqual(['import/a-1', 'import/b-2']);
  expect(await later.disclosure(own.id).final).toMatchObject({ value: own });
  await later.remove('a-1');
  await later.remove('b-2');
  expect(later.damaged).toEqual([]);
});

it('F23 F24 bad records of each kind, alone and together, leave the rest open', async () => {
  const bad = {
    staged: [{}, { hashes: null, at: 0 }, { hashes: [{}, 1], at: 'x' }, { hashes: 'abc', at: 0 }],
    names: [{ name: 'import/c-3' }, { name: 'import/d-4', sha256: { no: 'hash' } }],
    files: [{ sha256: 'odd', bytes: 5 }],
    notes: [{ id: 'n', body: 7 }],
    book: [{ key: 'book', identity: 4 }],
  };
  const kinds = Object.keys(bad) as (keyof typeof bad)[];
  for (const some of [...kinds.map((kind) => [kind]), kinds]) {
    const name = freshName();
    await visit(new Server(published(sample)), { name }).save(own);
    const inside = await database(name);
    for (const kind of some) await inside.table(kind).bulkPut(bad[kind]);
    const library = visit(new Server(published(sample)), { name });
    await library.started;
    expect([some, library.storage]).toEqual([some, 'ready']);
    expect(await library.disclosure(own.id).final).toMatchObject({ value: own });
    const damaged = library.damaged.map((damage) => damage.name);
    expect(damaged).toEqual(some.includes('names') ? ['import/c-3', 'import/d-4'] : []);
    for (const each of damaged) await library.remove(each.slice('import/'.length));
    expect([library.storage, library.damaged]).toEqual(['ready', []]);
    expect(await library.save({ ...own, id: 'x-y-2023-budget' })).toMatchObject({ kind: 'saved' });
    expect(await inside.staged.count()).toBe(0);
  }
});

it('a bad record can be saved as a file', async () => {
  const name = freshName();
  const inside = await database(name);
  await inside.names.put({ name: 'import/a-1', sha256: 'gone' });
  await inside.names.put({ name: 'import/b-2', sha256: 'cut' });
  await inside.files.put({ sha256: 'cut', bytes: new TextEncoder().encode('{"id":') });
  const library = visit(new Server(published(sample)), { name });
  await library.started;
  expect(await (await library.raw('import/b-2')).text()).toBe('{"id":');
  expect(await (await library.raw('import/a-1')).text()).toContain('"sha256": "gone"');
});

it('F12 a database that is deleted under an open page is said to be, and storing goes on', async () => {
  expectPrinted(/wants to delete database/);
  const name = freshName();
  const library = visit(new Server(published(sample)), { name });
  await library.save(own);
  expect(library.cleared).toBe(false);
  await new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = resolve;
    asked.onerror = reject;
  });
  expect(library.cleared).toBe(true);
  expect(library.imports).toEqual([]);
  expect(await library.save(own)).toMatchObject({ kind: 'saved' });
  expect(library.imports).toMatchObject([{ id: own.id }]);
});

it('what was staged and never named is invisible, and gone after the next start', async () => {
  const name = freshName();
  const server = new Server(published(sample));
  await visit(server, { name }).disclosure(id).done;
  const inside = await database(name);
  const kept = await inside.files.toCollection().primaryKeys();
  await inside.files.put({ sha256: 'left', bytes: new Uint8Array(3) });
  await inside.staged.bulkAdd([
    // One of them was kept under a name already, and must stay.
    { hashes: ['left', kept[0] ?? ''], at: 0 },
    { hashes: ['just now'], at: Date.now() },
  ]);
  const library = visit(server, { name });
  await library.started;
  expect(library.imports).toEqual([]);
  expect(await inside.files.toCollection().primaryKeys()).toEqual(kept);
  expect(await inside.staged.toArray()).toMatchObject([{ hashes: ['just now'] }]);
});

it('F17 a window that dies before the commit leaves what was there', async () => {
  expectPrinted(/AbortError/);
  const name = freshName();
  const library = visit(new Server(published(sample)), { name });
  const first = await library.save(own);
  const inside = await database(name);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...request
  ) {
    const asked = put.apply(this, request);
    if (this.name === 'names') this.transaction.abort();
    return asked;
  });
  const second = disclosureWith({ ...own, decimals: 0 });
  expect(await library.save(second, hashOf(first))).toMatchObject({ kind: 'memory-only' });
  vi.restoreAllMocks();
  expect(await inside.names.get(`import/${own.id}`)).toBeDefined();
  const later = visit(new Server(published(sample)), { name });
  expect(await later.disclosure(own.id).final).toMatchObject({ value: own });
});

it('a file that is replaced leaves nothing behind', async () => {
  const name = freshName();
  const library = visit(new Server(published(sample)), { name });
  await library.started;
  const first = await library.save(own);
  const inside = await database(name);
  const before = await inside.files.count();
  await library.save(disclosureWith({ ...own, decimals: 0 }), hashOf(first));
  expect(await inside.files.count()).toBe(before);
  await library.remove(own.id);
  expect(await inside.files.count()).toBe(before - 1);
});

function hashOf(outcome: SaveOutcome): string {
  if (outcome.kind === 'exists') throw new Error('nothing was saved');
  return outcome.sha256;
}
