/** Where the lists of the library say that a file is, or that there is none. */
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';
import type { Wanted } from './download.ts';
import { failed, ready, type Attempt, type LoadFailure } from './load.ts';

/** The list of a region, as the catalog names it. */
export function wantedShard(catalog: Attempt<Catalog>, code: string): Attempt<Wanted> {
  if (catalog.state === 'failed') return catalog;
  const entry = catalog.value.regions.find((region) => region.code === code);
  if (entry) return ready({ path: entry.path, sha256: entry.sha256 }, catalog.notes);
  return failed({ kind: 'not-found', what: 'region', name: code });
}

/** A disclosure, as its region's list names it. That the region is not listed means the same for it. */
export function wantedDisclosure(shard: Attempt<Shard>, id: string): Attempt<Wanted> {
  const missing: LoadFailure = { kind: 'not-found', what: 'disclosure', name: id };
  if (shard.state === 'failed') {
    const { failure } = shard;
    return failed(failure.kind === 'not-found' && failure.what === 'region' ? missing : failure);
  }
  const entry = shard.value.disclosures.find((disclosure) => disclosure.id === id);
  if (!entry) return failed(missing);
  const { path, sha256, bytes } = entry;
  return ready({ path, sha256, bytes }, shard.notes);
}
