/** Finding disclosures in the lists of the library. */
import type { Shard, ShardDisclosure } from '#domain/catalog/catalog.ts';
import { findDisclosures, nearestDisclosures } from '#domain/find/find-disclosures.ts';
import type { Load } from '#store/catalog/load.ts';
import { byDepartment } from './departments.ts';

/** Those of a region that the words mean, the best first; all of them for no words. */
export function matching({ disclosures, region }: Shard, find: string): readonly ShardDisclosure[] {
  return findDisclosures(disclosures, region, find);
}

/** How many disclosures of all regions match, and whether every region has been looked through. */
export function searchResult(
  regions: readonly Load<Shard>[],
  find: string,
): { readonly found: number; readonly complete: boolean } {
  const found = regions.map((load) =>
    load.state === 'ready' ? matching(load.value, find).length : 0,
  );
  return {
    found: found.reduce((sum, count) => sum + count, 0),
    complete: regions.every(({ state }) => state !== 'loading'),
  };
}

/** Where nothing is found: at most five that are most like the words, each department once. */
export function nearest(shards: readonly Shard[], find: string): readonly ShardDisclosure[] {
  const like = shards.flatMap(({ disclosures, region }) =>
    nearestDisclosures(disclosures, region, find),
  );
  const best = [...like].sort((one, other) => other.likeness - one.likeness);
  return byDepartment(best.map(({ entry }) => entry))
    .slice(0, 5)
    .map(({ newest }) => newest);
}

/** What may be typed, from the list itself: the letters of a name, a region's code, a year. */
export function examplesOf(shards: readonly Shard[]): readonly string[] {
  const [first] = shards;
  const newest = first?.disclosures[0];
  if (!first || !newest) return [];
  const { initials } = newest.organization;
  return [initials.slice(0, 4), first.region.code, String(newest.year)].filter(
    (example) => example !== '',
  );
}
