import { afterEach, expect, it, vi } from 'vitest';
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Library } from '#store/catalog/library.svelte.ts';
import { disclosureWith } from '../../../support/disclosure.ts';
import { freshName, published, Server, visit } from './published.ts';

const ids = ['130207-301-2023-budget', '130207-302-2023-budget', '130207-301-2022-budget'];
const files = (decimals = 2) =>
  published(
    ...ids.map((id) => disclosureWith({ id, decimals, year: Number(id.split('-')[2] ?? 0) })),
  );

afterEach(() => vi.restoreAllMocks());

/** What the region lists. */
async function listed(library: Library): Promise<readonly ShardDisclosure[]> {
  const shard = await library.region('130207').final;
  if (shard.state === 'failed') throw new Error('The test has no region');
  await library.region('130207').done;
  return shard.value.disclosures;
}

/** A library with the whole region kept. */
async function stored(server: Server, storage = { name: freshName() }) {
  const library = visit(server, storage);
  const entries = await listed(library);
  await library.packs.keep('all', entries);
  return { library, entries, storage };
}

it('a region is kept whole, with its size and the time, and is read without a network', async () => {
  const server = new Server(files());
  const { library, entries, storage } = await stored(server);
  const size = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(library.packs.share(entries)).toMatchObject({ current: 3, old: 0, size, keptSize: size });
  expect(library.packs.share(entries).keptAt).toBeGreaterThan(Date.now() - 60_000);
  expect(library.packs.job('all')?.progress).toEqual({ done: 3, size, missed: [] });
  server.unplug();
  const later = visit(server, storage);
  await later.started;
  expect(
    later.packs.kept.map(({ region, year, ids: { length } }) => [region, year, length]),
  ).toEqual([
    ['130207', 2023, 2],
    ['130207', 2022, 1],
  ]);
  for (const id of ids) {
    expect(await later.disclosure(id).final).toMatchObject({ state: 'ready', value: { id } });
  }
});

it('what is kept already is not fetched again', async () => {
  const server = new Server(files());
  const { library, entries } = await stored(server);
  server.requests.length = 0;
  await library.packs.keep('all', entries);
  expect(server.requests).toEqual([]);
});

it('a disclosure that was looked at counts as kept', async () => {
  const server = new Server(files());
  const library = visit(server, { name: freshName() });
  await library.disclosure('130207-302-2023-budget').done;
  const entries = await listed(library);
  await expect.poll(() => library.packs.share(entries).current).toBe(1);
  expect(library.packs.has('130207-302-2023-budget')).toBe(true);
});

it('of a pack of which one file is missing and one is another, both are named and the third is kept', async () => {
  const server = new Server(files());
  const library = visit(server, { name: freshName() });
  const entries = await listed(library);
  const [missing, other, good] = entries;
  server.fault(missing?.path ?? '', () => new Response('', { status: 404 }));
  server.fault(other?.path ?? '', () => new Response(' '.repeat(99_999)));
  await library.packs.keep('all', entries);
  const { missed } = library.packs.job('all')?.progress ?? {};
  const named = Object.fromEntries((missed ?? []).map(({ entry, fault }) => [entry.id, fault]));
  expect(named).toMatchObject({
    [missing?.id ?? '']: { kind: 'not-loaded', failure: { kind: 'not-found' } },
    [other?.id ?? '']: { kind: 'not-loaded', failure: { kind: 'integrity' } },
  });
  expect(entries.filter(({ id }) => library.packs.has(id))).toEqual([good]);
});

it('a pack that is given up keeps what came and fetches no more', async () => {
  const many = Array.from({ length: 12 }, (_, index) => `130207-${401 + index}-2023-budget`);
  const server = new Server(published(...many.map((id) => disclosureWith({ id }))));
  const library = visit(server, { name: freshName() });
  const entries = await listed(library);
  server.requests.length = 0;
  server.fault('disclosures/', () => {
    library.packs.job('all')?.cancel();
    return new Response('', { status: 503 });
  });
  await library.packs.keep('all', entries);
  expect(server.requests.length).toBeLessThanOrEqual(4);
  expect(library.packs.job('all')).toMatchObject({ running: false, progress: { missed: [] } });
  expect(library.packs.kept).toEqual([]);
});

it('without storage nothing counts as kept, and what came can be read in this session', async () => {
  const server = new Server(files());
  const library = visit(server, { name: freshName(), factory: () => undefined });
  const entries = await listed(library);
  await library.packs.keep('all', entries);
  expect(library.packs.job('all')?.progress.missed.map(({ fault }) => fault)).toEqual(
    entries.map(() => ({ kind: 'not-kept', because: 'unavailable' })),
  );
  expect(library.packs.kept).toEqual([]);
  server.unplug();
  expect(await library.disclosure(ids[0] ?? '').final).toMatchObject({ state: 'ready' });
});

it('a newer version in the library is told from the one that is kept, and takes its place', async () => {
  const server = new Server(files());
  const { storage } = await stored(server);
  server.files = files(3);
  const library = visit(server, storage);
  const entries = await listed(library);
  await library.started;
  expect(library.packs.share(entries)).toMatchObject({ current: 0, old: 3, keptSize: 0 });
  await library.packs.keep('all', entries);
  expect(library.packs.share(entries)).toMatchObject({ current: 3, old: 0 });
});

it('a pack is removed whole, and imports of the same region stay', async () => {
  const server = new Server(files());
  const { library } = await stored(server);
  await library.save(disclosureWith({ id: '130207-999-2023-budget' }));
  await library.packs.remove(ids);
  expect(library.packs.kept).toEqual([]);
  expect(library.imports.map(({ id }) => id)).toEqual(['130207-999-2023-budget']);
});

it('the browser is asked once a pack is kept, and its answer is told, also on the next visit', async () => {
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  const server = new Server(files());
  const storage = { name: freshName() };
  const library = visit(server, storage);
  const entries = await listed(library);
  expect(library.packs.persistence).toBeNull();
  expect(persist).not.toHaveBeenCalled();
  await library.packs.keep('all', entries);
  await vi.waitFor(() => expect(library.packs.persistence).toBe('granted'));
  expect(persist).toHaveBeenCalledTimes(1);

  const later = visit(server, storage);
  await later.started;
  await vi.waitFor(() => expect(later.packs.persistence).toBe('denied'));
  persisted.mockResolvedValue(true);
  const last = visit(server, storage);
  await last.started;
  await vi.waitFor(() => expect(last.packs.persistence).toBe('granted'));
  expect(persist).toHaveBeenCalledTimes(1);
});

it('where no browser answers, that is told', async () => {
  vi.spyOn(navigator.storage, 'persist').mockRejectedValue(new TypeError());
  vi.spyOn(navigator.storage, 'persisted').mockRejectedValue(new TypeError());
  const { library } = await stored(new Server(files()));
  await vi.waitFor(() => expect(library.packs.persistence).toBe('unknown'));
});
