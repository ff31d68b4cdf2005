import { describe, expect, it } from 'vitest';
import { disclosureWith, sample } from '../../../support/disclosure.ts';
import { freshName, published, Server, visit } from '../catalog/published.ts';

const { id } = sample;
const own = disclosureWith({ decimals: 3 });
const elsewhere = disclosureWith({ id: '110101-001-2024-budget', year: 2024 });

function library(storage = { name: freshName() }) {
  return visit(new Server(published(sample)), storage);
}

it('an import is saved once it was committed and read back, and is there on the next visit', async () => {
  const storage = { name: freshName() };
  const outcome = await library(storage).save(elsewhere);
  expect(outcome).toMatchObject({ kind: 'saved' });
  const later = library(storage);
  await later.started;
  expect(later.imports).toMatchObject([
    {
      id: elsewhere.id,
      sha256: outcome.kind === 'saved' ? outcome.sha256 : '',
      region: '唐山市丰南区',
      organization: sample.organization.name,
      year: 2024,
      stage: 'budget',
    },
  ]);
  expect(await later.disclosure(elsewhere.id).final).toMatchObject({
    state: 'ready',
    value: elsewhere,
    notes: [{ key: 'imported' }],
  });
});

it('of five hundred imports every one is there on the next visit', async () => {
  const storage = { name: freshName() };
  const shelf = library(storage);
  const all = Array.from({ length: 500 }, (_, at) =>
    disclosureWith({ id: `110101-${at}-2024-budget`, year: 2024 }),
  );
  for (const each of all) expect(await shelf.save(each)).toMatchObject({ kind: 'saved' });
  const later = library(storage);
  await later.started;
  expect(new Set(later.imports.map((each) => each.id))).toEqual(
    new Set(all.map((each) => each.id)),
  );
  for (const each of all.filter((_, at) => at % 50 === 0)) {
    expect(await later.disclosure(each.id).final).toMatchObject({ value: each });
  }
});

it('an id that the library lists is not taken over without being told to', async () => {
  const shelf = library();
  const outcome = await shelf.save(own);
  expect(outcome).toMatchObject({ kind: 'exists', origin: 'catalog' });
  if (outcome.kind === 'exists') expect(outcome.existing).not.toBe(outcome.incoming);
  expect(await shelf.disclosure(id).final).toMatchObject({ value: sample });
  expect(shelf.imports).toEqual([]);
});

it('the same content as in the library has the same hash', async () => {
  const outcome = await library().save(sample);
  if (outcome.kind !== 'exists') throw new Error(outcome.kind);
  expect(outcome.existing).toBe(outcome.incoming);
});

it('an import that replaces stands before the library, and removing it brings the library back', async () => {
  const shelf = library();
  const loading = shelf.disclosure(id);
  await loading.done;
  await shelf.save(own, null);
  expect(loading.load).toMatchObject({ value: own, notes: [{ key: 'imported' }] });
  await shelf.remove(id);
  expect(loading.load).toEqual({ state: 'ready', value: sample, notes: [] });
  expect(shelf.imports).toEqual([]);
});

it('a second import of an id asks first, then replaces the first as a whole', async () => {
  const storage = { name: freshName() };
  const shelf = library(storage);
  const first = await shelf.save(elsewhere);
  const second = disclosureWith({ ...elsewhere, decimals: 0 });
  const asked = await shelf.save(second);
  if (first.kind !== 'saved' || asked.kind !== 'exists') throw new Error(asked.kind);
  expect(asked).toMatchObject({ origin: 'import', existing: first.sha256 });
  expect(await shelf.disclosure(elsewhere.id).final).toMatchObject({ value: elsewhere });

  expect(await shelf.save(second, first.sha256)).toEqual({
    kind: 'saved',
    sha256: asked.incoming,
  });
  expect(await library(storage).disclosure(elsewhere.id).final).toMatchObject({ value: second });
  expect(shelf.imports).toHaveLength(1);
});

describe('two windows that save the same id', () => {
  const second = disclosureWith({ ...elsewhere, decimals: 0 });

  it('at once keep one of the two, and the other is asked about', async () => {
    const storage = { name: freshName() };
    const [here, there] = [library(storage), library(storage)];
    const outcomes = await Promise.all([here.save(elsewhere), there.save(second)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['exists', 'saved']);
    const saved = outcomes[0].kind === 'saved' ? elsewhere : second;
    expect(await library(storage).disclosure(elsewhere.id).final).toMatchObject({ value: saved });
  });

  it('replace what they were asked about and nothing that came later', async () => {
    const storage = { name: freshName() };
    const [here, there] = [library(storage), library(storage)];
    await here.save(elsewhere);
    const asked = await there.save(second);
    if (asked.kind !== 'exists') throw new Error(asked.kind);
    const third = disclosureWith({ ...elsewhere, decimals: 1 });
    expect(await here.save(third, asked.existing)).toMatchObject({ kind: 'saved' });
    expect(await there.save(second, asked.existing)).toMatchObject({
      kind: 'exists',
      origin: 'import',
    });
    expect(await library(storage).disclosure(elsewhere.id).final).toMatchObject({ value: third });
    expect(await there.disclosure(elsewhere.id).final).toMatchObject({ value: third });
  });

  it('may both save the same content', async () => {
    const storage = { name: freshName() };
    const outcomes = await Promise.all([
      library(storage).save(elsewhere),
      library(storage).save(elsewhere),
    ]);
    // Which of them asks first is left to chance; nothing else stands there either way.
    for (const outcome of outcomes) {
      if (outcome.kind === 'exists') expect(outcome.existing).toBe(outcome.incoming);
      else expect(outcome.kind).toBe('saved');
    }
  });
});
