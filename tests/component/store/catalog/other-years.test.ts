/** Which other years of an organization a library knows, from its list and from imports. */
import { expect, it } from 'vitest';
import { disclosureWith, sample } from '../../../support/disclosure.ts';
import { freshName, published, Server, visit } from './published.ts';

const yearOf = (year: number) => disclosureWith({ id: `130207-301-${year}-budget`, year });

it('the other years are told when the list is there, and an import joins them', async () => {
  const server = new Server(published(sample, yearOf(2021)));
  const library = visit(server, { name: freshName() });
  expect(library.others(sample)).toBeNull();
  await library.started;
  await library.region('130207').final;
  expect(library.others(sample)?.map(({ year }) => year)).toEqual([2021]);
  expect(server.requests.filter((path) => path.startsWith('disclosures/'))).toEqual([]);
  await library.save(yearOf(2022));
  expect(library.others(sample)?.map(({ year }) => year)).toEqual([2022, 2021]);
  await library.remove('130207-301-2022-budget');
  expect(library.others(sample)?.map(({ year }) => year)).toEqual([2021]);
});

it('without the library’s list the imports alone are told', async () => {
  const server = new Server(published(sample));
  server.unplug();
  const library = visit(server, { name: freshName() });
  await library.save(yearOf(2022));
  await library.started;
  await library.region('130207').final;
  expect(library.others(sample)?.map(({ year }) => year)).toEqual([2022]);
});
