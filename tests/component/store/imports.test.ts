import { expect, it } from 'vitest';
import { disclosureWith, sample } from '../../support/disclosure.ts';
import { freshName, published, Server, visit } from './published.ts';

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
  await shelf.save(own, { replace: true });
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

  expect(await shelf.save(second, { replace: true })).toEqual({
    kind: 'saved',
    sha256: asked.incoming,
  });
  expect(await library(storage).disclosure(elsewhere.id).final).toMatchObject({ value: second });
  expect(shelf.imports).toHaveLength(1);
});
