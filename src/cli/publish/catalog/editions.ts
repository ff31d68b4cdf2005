/** A disclosure that was published before: its earlier versions, and what changed since the first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { PublishedVersion, ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { changedCells } from '#domain/catalog/republication.ts';

/**
 * The entry with its history: the same bytes keep the date they were published on, others are a new
 * version, published on `date`. Cells are compared with the version first published, unless it was
 * read from the same documents: a better reading is no republication.
 */
export function withHistory(
  entry: ShardDisclosure,
  before: ShardDisclosure | undefined,
  { disclosure, out, date }: { disclosure: Disclosure; out: string; date: string },
): ShardDisclosure {
  const versions = !before
    ? []
    : before.sha256 === entry.sha256
      ? (before.versions ?? [])
      : [...(before.versions ?? []), versionOf(before)];
  const published = before?.sha256 === entry.sha256 ? before.published : date;
  const [first] = versions;
  const original = first && !sameSources(first, entry) ? readPublished(out, first.path) : null;
  return {
    ...entry,
    ...(published === undefined ? {} : { published }),
    ...(versions.length > 0 ? { versions } : {}),
    ...(original ? { changedCells: changedCells(original, disclosure).length } : {}),
  };
}

/** A disclosure out of the library; `null` where its file is missing or damaged. */
export function readPublished(out: string, path: string): Disclosure | null {
  const file = join(out, path);
  return existsSync(file) ? parseBudgetJson(readFileSync(file, 'utf8')).value : null;
}

function versionOf(entry: ShardDisclosure): PublishedVersion {
  const { path, sha256, bytes, sources, published } = entry;
  return {
    path,
    sha256,
    bytes,
    ...(sources === undefined ? {} : { sources }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Whether both were read from the same documents; of what an older program published it is not known. */
export function sameSources(one: PublishedVersion, other: PublishedVersion): boolean {
  if (one.sources === undefined || other.sources === undefined) return false;
  return [...one.sources].sort().join() === [...other.sources].sort().join();
}
