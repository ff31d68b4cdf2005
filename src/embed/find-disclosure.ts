import { stages, type Stage } from '#domain/disclosure/disclosure.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';
import type { LoadFailure } from '#store/catalog/load.ts';
import type { EmbedAddress } from '#store/address/embed-address.ts';

/** What the address does not name: a department, a region, two disclosures, or a version that there is. */
export type Unnamed = 'department' | 'edition' | 'region' | 'disclosures';

export type Found =
  | { readonly kind: 'found'; readonly id: string }
  /** It is of several disclosures, which its view finds. */
  | { readonly kind: 'wide' }
  | { readonly kind: 'unnamed'; readonly what: Unnamed }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

/** The id of the disclosure that is asked for: of the year named, or else of the newest. */
export async function findDisclosure(
  library: PublishedLibrary,
  { dept, year, stage, badEdition, view, region, of }: EmbedAddress,
): Promise<Found> {
  if (view === 'region') {
    return region === null ? { kind: 'unnamed', what: 'region' } : { kind: 'wide' };
  }
  if (view === 'compare') {
    return of.length < 2 ? { kind: 'unnamed', what: 'disclosures' } : { kind: 'wide' };
  }
  if (badEdition) return { kind: 'unnamed', what: 'edition' };
  if (dept === null) return { kind: 'unnamed', what: 'department' };
  if (year !== null) return { kind: 'found', id: `${dept}-${year}-${stage}` };
  const shard = await library.region(dept.split('-')[0] ?? '').final;
  if (shard.state === 'failed') return { kind: 'failed', failure: shard.failure };
  const newest = newestOf(
    dept,
    shard.value.disclosures.map(({ id }) => id),
    stage,
  );
  if (newest !== null) return { kind: 'found', id: newest };
  return { kind: 'failed', failure: { kind: 'not-found', what: 'disclosure', name: dept } };
}

/**
 * Of a region's ids the newest of that department: of the stage asked for, or where there is none of
 * it, of the stage that comes first in a year.
 */
export function newestOf(dept: string, ids: readonly string[], wanted: Stage): string | null {
  for (const stage of [wanted, ...stages]) {
    const years = ids
      .filter((id) => id.startsWith(`${dept}-`) && id.endsWith(`-${stage}`))
      .map((id) => id.slice(dept.length + 1, -stage.length - 1))
      .filter((year) => /^\d{4}$/.test(year))
      .sort();
    const newest = years[years.length - 1];
    if (newest !== undefined) return `${dept}-${newest}-${stage}`;
  }
  return null;
}
