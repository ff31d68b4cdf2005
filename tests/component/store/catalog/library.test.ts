import { expect, it } from 'vitest';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Library } from '#store/catalog/library.svelte.ts';
import { disclosureWith, sample } from '../../../support/disclosure.ts';
import { encode, freshName, published, Server, visit } from './published.ts';

const { id } = sample;
const changed = disclosureWith({ decimals: 3 });
const disclosureFiles = 'disclosures/';

/** What the screen of the disclosure shows in the end, with everything kept. */
async function shown(library: Library, which = id) {
  const loading = library.disclosure(which);
  await loading.done;
  return loading.load;
}

/** A library that was visited once and then left. */
async function visited(server: Server) {
  const storage = { name: freshName() };
  await shown(visit(server, storage));
  server.requests.length = 0;
  return storage;
}

it('the first visit fetches the catalog, one shard and one disclosure, and nothing else', async () => {
  const server = new Server(published(sample, disclosureWith({ id: '130207-302-2023-budget' })));
  const library = visit(server, { name: freshName() });
  expect(library.disclosure(id).load).toEqual({ state: 'loading' });
  expect(await shown(library)).toEqual({ state: 'ready', value: sample, notes: [] });
  expect(library.storage).toBe('ready');
  expect(server.requests).toHaveLength(3);
});

it('the list of regions is loaded without any shard', async () => {
  const server = new Server(published(sample));
  const library = visit(server, { name: freshName() });
  expect(await library.regions.final).toMatchObject({
    state: 'ready',
    value: { regions: [{ code: '130207', disclosures: 1 }] },
  });
  expect(server.requests).toEqual(['catalog.json']);
  expect(await library.region('130207').final).toMatchObject({
    state: 'ready',
    value: { disclosures: [{ id }] },
  });
});

it('asking twice for the same disclosure loads it once', async () => {
  const server = new Server(published(sample));
  const library = visit(server, { name: freshName() });
  expect(library.disclosure(id)).toBe(library.disclosure(id));
  await library.disclosure(id).done;
  expect(server.requests).toHaveLength(3);
});

it('the second visit asks for the catalog alone', async () => {
  const server = new Server(published(sample));
  const storage = await visited(server);
  expect(await shown(visit(server, storage))).toEqual({ state: 'ready', value: sample, notes: [] });
  expect(server.requests).toEqual(['catalog.json']);
});

it('the second visit without a network reads everything from storage and says so', async () => {
  const server = new Server(published(sample));
  const storage = await visited(server);
  server.unplug();
  const library = visit(server, storage);
  expect(await shown(library)).toEqual({
    state: 'ready',
    value: sample,
    notes: [{ key: 'unchecked', failure: { kind: 'offline' } }],
  });
  expect(await library.regions.final).toMatchObject({ state: 'ready' });
  expect(await library.region('130207').final).toMatchObject({ state: 'ready' });
});

it('the copy from storage is shown while the network is still being waited for', async () => {
  const server = new Server(published(sample));
  const storage = await visited(server);
  server.fault('catalog.json', () => new Promise<Response>(() => undefined));
  const library = visit(server, storage, 200);
  const loading = library.disclosure(id);
  await expect.poll(() => loading.load).toEqual({ state: 'ready', value: sample, notes: [] });
  await loading.done;
  expect(loading.load).toMatchObject({
    notes: [{ key: 'unchecked', failure: { kind: 'timeout', seconds: 0.2 } }],
  });
});

it('a disclosure whose hash changed is fetched and swapped as a whole', async () => {
  const server = new Server(published(sample));
  const storage = await visited(server);
  server.files = published(changed);
  expect(await shown(visit(server, storage))).toEqual({
    state: 'ready',
    value: changed,
    notes: [],
  });
  server.unplug();
  expect(await shown(visit(server, storage))).toMatchObject({ state: 'ready', value: changed });
});

it.each([
  [
    'whose hash is wrong',
    () => new Response('{"format":"budget-json"}'.padEnd(99_999)),
    'integrity',
  ],
  ['that broke off', () => new Response('{"format":"bud'), 'truncated'],
  ['that is empty', () => new Response(''), 'truncated'],
  ['in whose place a web page came', () => new Response('<!doctype html><p>登录'), 'not-json'],
  ['that is not there', () => new Response('', { status: 404 }), 'not-found'],
  ['on which the server failed', () => new Response('', { status: 503 }), 'server'],
  [
    'whose connection broke',
    () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut')) })),
    'truncated',
  ],
])('a new file %s leaves the old copy on the screen and in storage', async (_, answer, kind) => {
  const server = new Server(published(sample));
  const storage = await visited(server);
  server.files = published(changed);
  server.fault(disclosureFiles, answer);
  const library = visit(server, storage);
  expect(await shown(library)).toMatchObject({
    state: 'ready',
    value: sample,
    notes: [{ key: 'old-copy', failure: { kind } }],
  });
  server.repair();
  await library.refresh();
  expect(library.disclosure(id).load).toEqual({ state: 'ready', value: changed, notes: [] });
});

it('F27 a first download that broke off is a failure with both lengths, and can be tried again', async () => {
  const server = new Server(published(sample));
  const whole = encode(printBudgetJson(sample));
  server.fault(disclosureFiles, () => new Response(whole.slice(0, 1_000)));
  const library = visit(server, { name: freshName() });
  expect(await shown(library)).toEqual({
    state: 'failed',
    failure: { kind: 'truncated', received: 1_000, expected: whole.length },
  });
  server.repair();
  await library.refresh();
  expect(library.disclosure(id).load).toMatchObject({ state: 'ready', value: sample });
});

it('D38 a file of the wrong hash is named with both hashes and never kept', async () => {
  const server = new Server(published(sample));
  server.fault(disclosureFiles, () => new Response(' '.repeat(99_999)));
  const storage = { name: freshName() };
  expect(await shown(visit(server, storage))).toMatchObject({
    state: 'failed',
    failure: {
      kind: 'integrity',
      expected: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      received: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    },
  });
  server.unplug();
  expect(await shown(visit(server, storage))).toEqual({
    state: 'failed',
    failure: { kind: 'offline' },
  });
});

it.each([
  ['a web page', '<html>', { kind: 'not-json', path: 'catalog.json' }],
  ['half a file', '{"format":"mingz', { kind: 'truncated', received: 16, expected: null }],
  [
    'a newer version',
    '{"format":"mingzhang-catalog","version":2}',
    { kind: 'newer', version: 2, supported: 1 },
  ],
])('%s in place of the catalog is named', async (_, text, failure) => {
  const server = new Server(new Map([['catalog.json', encode(text)]]));
  const library = visit(server, { name: freshName() });
  expect(await library.regions.final).toEqual({ state: 'failed', failure });
  expect(await shown(library)).toEqual({ state: 'failed', failure });
});

it('something else in place of the catalog is named with its fields', async () => {
  const server = new Server(new Map([['catalog.json', encode('{"regions":1}')]]));
  const library = visit(server, { name: freshName() });
  expect(await library.regions.final).toMatchObject({
    state: 'failed',
    failure: { kind: 'not-a-catalog', issues: [{ values: { path: 'format' } }, {}, {}] },
  });
});

it('a region or a disclosure that the library does not list is not found', async () => {
  const library = visit(new Server(published(sample)), { name: freshName() });
  expect(await library.region('110000').final).toEqual({
    state: 'failed',
    failure: { kind: 'not-found', what: 'region', name: '110000' },
  });
  for (const name of ['130207-999-2023-budget', '110000-1-2023-budget', '__proto__']) {
    expect(await shown(library, name)).toEqual({
      state: 'failed',
      failure: { kind: 'not-found', what: 'disclosure', name },
    });
  }
});

it('a disclosure that was taken out of the library stays readable and is marked', async () => {
  const server = new Server(published(sample));
  const storage = await visited(server);
  server.files = published(disclosureWith({ id: '130207-302-2023-budget' }));
  expect(await shown(visit(server, storage))).toEqual({
    state: 'ready',
    value: sample,
    notes: [{ key: 'withdrawn' }],
  });
});
