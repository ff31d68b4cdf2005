import { expect, it } from 'vitest';
import { correctable } from '#domain/organization/identity.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { issue } from '#domain/issues/issue.ts';
import { databaseStorage } from '#store/archive/database-storage.ts';
import type { ImportOptions, ImportOutcome } from '#store/import/import-file.ts';
import { ImportQueue } from '#store/import/import-queue.svelte.ts';
import { Library } from '#store/catalog/library.svelte.ts';
import { sample } from '../../../support/disclosure.ts';

/** A library of its own, with nothing behind its address. */
function emptyLibrary(name = `queue-${Math.random()}`): Library {
  return new Library({
    base: 'https://library.invalid/',
    fetch: () => Promise.reject(new TypeError('offline')),
    storage: databaseStorage({ name }),
  });
}

/** Reads a file by its name: `bad` cannot be read, every other gives the sample under that code. */
function reader(): (file: File, options: ImportOptions) => Promise<ImportOutcome> {
  return (file, { signal }) => {
    if (signal?.aborted) return Promise.resolve({ kind: 'cancelled' });
    const value: Disclosure | null =
      file.name === 'bad' ? null : { ...sample, id: `130207-${file.name}-2023-budget` };
    return Promise.resolve({ kind: 'read', result: { value, issues: [] } });
  };
}

const files = (...names: string[]): File[] => names.map((name) => new File(['x'], name));

it('of fifty files with three bad ones, forty-seven are read and the three are named', async () => {
  const names = Array.from({ length: 50 }, (_, index) => (index % 20 === 7 ? 'bad' : `${index}`));
  const queue = new ImportQueue(emptyLibrary(), reader());
  await queue.add(files(...names));
  const kinds = queue.items.map(({ state }) => state.kind);
  expect(kinds.filter((kind) => kind === 'read')).toHaveLength(47);
  expect(kinds.filter((kind) => kind === 'failed')).toHaveLength(3);
  expect(queue.done).toBe(50);
});

it('a document that is kept is in the library, and one that is not, is not', async () => {
  const library = emptyLibrary();
  const queue = new ImportQueue(library, reader());
  await queue.add(files('301', '302'));
  const [first] = queue.items;
  if (first) await queue.keep(first);
  expect(library.imports.map(({ id }) => id)).toEqual(['130207-301-2023-budget']);
});

it('all are kept at once, the bad one not', async () => {
  const library = emptyLibrary();
  const queue = new ImportQueue(library, reader());
  await queue.add(files('301', 'bad', '302'));
  await queue.keepAll();
  expect(library.imports).toHaveLength(2);
});

it('an id that is taken is asked about; the other may be replaced or stood beside', async () => {
  const library = emptyLibrary();
  const queue = new ImportQueue(library, reader());
  await queue.add(files('301'));
  await queue.keepAll();
  await queue.add(files('301'));
  const second = queue.items[1];
  if (second?.state.kind !== 'read') throw new Error('not read');
  second.state = { ...second.state, disclosure: { ...second.state.disclosure, decimals: 1 } };
  expect(await queue.keep(second)).toMatchObject({ kind: 'exists', origin: 'import' });
  expect(await queue.keep(second, 'beside')).toMatchObject({ kind: 'saved' });
  expect(library.imports.map(({ id }) => id).sort()).toEqual([
    '130207-301-2023-budget',
    '130207-301-2023-budget-2',
  ]);
});

it('a document stands beside one that another window put there since', async () => {
  const name = `queue-${Math.random()}`;
  const visitors = [1, 2, 3].map(() => emptyLibrary(name));
  const ids: string[] = [];
  await Promise.all(visitors.map(({ started }) => started));
  for (const [index, library] of visitors.entries()) {
    const queue = new ImportQueue(library, reader());
    await queue.add(files('301'));
    const [item] = queue.items;
    if (item?.state.kind !== 'read') throw new Error('not read');
    item.state = { ...item.state, disclosure: { ...item.state.disclosure, decimals: index } };
    await queue.keep(item, index === 0 ? 'ask' : 'beside');
    if (item.state.kind === 'read') ids.push(item.state.disclosure.id);
  }
  const later = emptyLibrary(name);
  await later.started;
  expect(later.imports.map(({ id }) => id).sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(3);
});

it('a second file of the same disclosure is merged into the one that is kept', async () => {
  const library = emptyLibrary();
  const prose = {
    ...sample,
    source: { ...sample.source, sha256: 'f'.repeat(64), file: 'prose.pdf' },
    tables: [],
    statements: [{ id: 'procurement.total', amount: 5, at: { line: 3 } }],
  };
  const tables = { ...sample, statements: [] };
  const queue = new ImportQueue(library, ({ name }) =>
    Promise.resolve({
      kind: 'read',
      result: { value: name === 'prose' ? prose : tables, issues: [] },
    }),
  );
  await queue.add(files('tables', 'prose', 'tables'));
  const [first, second, again] = queue.items;
  if (!first || !second || !again) throw new Error('not read');
  await queue.keep(first);
  expect(await queue.keep(second)).toMatchObject({ kind: 'exists' });
  expect(await queue.canMerge(second)).toBe(true);
  expect(await queue.keep(second, 'merge')).toMatchObject({ kind: 'saved' });
  expect(await library.disclosure(sample.id).final).toMatchObject({
    value: {
      source: tables.source,
      sources: [prose.source],
      tables: sample.tables,
      statements: [{ id: 'procurement.total', amount: 5, at: { line: 3, source: 1 } }],
    },
  });
  expect(await queue.canMerge(again)).toBe(false);
});

it('a correction changes what the document is known by and none of its figures', async () => {
  const queue = new ImportQueue(emptyLibrary(), reader());
  await queue.add(files('301'));
  const [item] = queue.items;
  if (item?.state.kind !== 'read') throw new Error('not read');
  const before = item.state.disclosure;
  await queue.correct(item, { ...correctable(before), year: 2024, regionCode: '130200' });
  expect(item.state).toMatchObject({
    disclosure: { year: 2024, region: { code: '130200' }, tables: before.tables },
  });
  expect(item.state.disclosure.id).toMatch(/^130200-.*-2024-budget$/);
});

it('a document is read once more with the year and the name that it does not tell, and only then kept', async () => {
  const asked: ImportOptions[] = [];
  const library = emptyLibrary();
  const queue = new ImportQueue(library, (_, options) => {
    asked.push(options);
    const { organization = '?', year = 1990 } = options.known ?? {};
    const value = { ...sample, organization: { ...sample.organization, name: organization }, year };
    return Promise.resolve({ kind: 'read', result: { value, issues: [] } });
  });
  await queue.add(files('301'));
  await queue.keepAll();
  expect(library.imports).toEqual([]);
  const [item] = queue.items;
  if (item?.state.kind !== 'read') throw new Error('not read');
  const asks = correctable(item.state.disclosure);
  expect(asks).toMatchObject({ organization: '', year: null });
  await queue.correct(item, { ...asks, organization: '某某局', year: 2024 });
  expect(asked[1]?.known).toMatchObject({ organization: '某某局', year: 2024 });
  await queue.keepAll();
  expect(library.imports).toMatchObject([{ organization: '某某局', year: 2024 }]);
});

it('a document is read anew in the encoding that is chosen, also after a correction', async () => {
  const asked: ImportOptions['known'][] = [];
  const queue = new ImportQueue(emptyLibrary(), (_, { known }) => {
    asked.push(known);
    const unsure = issue('encoding-unsure', 'error', { plausible: 'gb18030 big5' });
    const result = known?.encoding
      ? { value: sample, issues: [] }
      : { value: null, issues: [unsure] };
    return Promise.resolve({ kind: 'read', result });
  });
  await queue.add(files('301'));
  const [item] = queue.items;
  if (!item) throw new Error('not there');
  expect(item.state.kind).toBe('failed');
  await queue.readAs(item, 'big5');
  expect(item.state.kind).toBe('read');
  await queue.correct(item, { ...correctable(sample), year: 2030 });
  expect(asked.map((known) => known?.encoding)).toEqual([undefined, 'big5', 'big5']);
});

it('what was given up is named, what comes later is read, and the rest when it goes on', async () => {
  const read = reader();
  let stopping = true;
  const queue = new ImportQueue(emptyLibrary(), (file, options) => {
    if (file.name === 'stop' && stopping) queue.cancel();
    return read(file, options);
  });
  await queue.add(files('301', 'stop', '303'));
  const kinds = () => queue.items.map(({ state }) => state.kind);
  expect(kinds()).toEqual(['read', 'stopped', 'stopped']);
  expect(queue.stopped).toBe(2);
  await queue.add(files('304'));
  expect(kinds()).toEqual(['read', 'stopped', 'stopped', 'read']);
  stopping = false;
  await queue.goOn();
  expect(kinds()).toEqual(['read', 'read', 'read', 'read']);
  expect(queue.stopped).toBe(0);
});

it('files that come while others are read wait for them, each is read once', async () => {
  const read = reader();
  const asked: string[] = [];
  const queue = new ImportQueue(emptyLibrary(), (file, options) => {
    asked.push(file.name);
    return read(file, options);
  });
  await Promise.all([queue.add(files('301', '302')), queue.add(files('303'))]);
  expect(asked).toEqual(['301', '302', '303']);
  expect(queue.done).toBe(3);
});

it('those that were kept are named, those that were not are not', async () => {
  const queue = new ImportQueue(emptyLibrary(), reader());
  await queue.add(files('301', 'bad', '302'));
  const [, , last] = queue.items;
  if (last) await queue.keep(last);
  expect(queue.kept.map(({ id }) => id)).toEqual(['130207-302-2023-budget']);
});

it('a document is taken out of the list', async () => {
  const queue = new ImportQueue(emptyLibrary(), reader());
  await queue.add(files('301', '302'));
  const [first] = queue.items;
  if (first) queue.drop(first);
  expect(queue.items.map(({ file }) => file.name)).toEqual(['302']);
});
