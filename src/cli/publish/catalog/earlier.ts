/** What was published before: the library in the data folder, and what its publication remembers. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  catalogSchema,
  shardSchema,
  type Catalog,
  type CatalogRegion,
  type ShardDisclosure,
} from '#domain/catalog/catalog.ts';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { Stop } from '../../reply.ts';
import { writeWhole } from '../../write-whole.ts';
import { sha256Of } from '../library-files.ts';
import { outcomeKinds, type Outcome } from '../outcome.ts';

/** What a publication remembers of itself, beside the library that it made. */
export interface Memory {
  /** Which disclosures the documents of a path gave. */
  readonly documents: Readonly<Record<string, string>>;
  /** By region: the hash of everything that its list was made from, that of the list, what was said. */
  readonly regions: Readonly<
    Record<
      string,
      { readonly key: string; readonly sha256: string; readonly outcomes: readonly Outcome[] }
    >
  >;
}

export interface Earlier {
  readonly regions: ReadonlyMap<string, CatalogRegion>;
  /** `null` where the library was made by something else. */
  readonly memory: Memory | null;
}

/** Ends with 1 where the catalog is there and damaged: nothing may be built on it. */
export function readEarlier(out: string, work: string): Earlier {
  const file = join(out, 'catalog.json');
  if (!existsSync(file)) return { regions: new Map(), memory: { documents: {}, regions: {} } };
  const text = readFileSync(file, 'utf8');
  const catalog = parsed(catalogSchema, text);
  if (!catalog) throw new Stop(1, publishWords.catalogDamaged(file));
  return {
    regions: new Map(catalog.regions.map((region) => [region.code, region])),
    memory: readMemory(memoryFile(work, text)),
  };
}

/** The entries of a region by id; `null` where its list is missing, or not the one that the catalog names. */
export function readEntries(
  out: string,
  { path, sha256 }: CatalogRegion,
): ReadonlyMap<string, ShardDisclosure> | null {
  const file = join(out, path);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const shard = sha256Of(text) === sha256 ? parsed(shardSchema, text) : null;
  return shard && new Map(shard.disclosures.map((entry) => [entry.id, entry]));
}

/**
 * Makes the catalog the one that counts, in one step: what is remembered of it is written before it, under
 * its hash, so that a run that ends in between is as if it had not begun.
 */
export function commit(out: string, work: string, catalog: string, memory: Memory): void {
  const file = memoryFile(work, catalog);
  writeWhole(file, `${JSON.stringify(memory)}\n`);
  writeWhole(join(out, 'catalog.json'), catalog);
  for (const name of readdirSync(work)) {
    const path = join(work, name);
    if (/^publication-[0-9a-f]{12}\.json$/.test(name) && path !== file) rmSync(path);
  }
}

function memoryFile(work: string, catalog: string): string {
  return join(work, `publication-${sha256Of(catalog).slice(0, 12)}.json`);
}

function readMemory(file: string): Memory | null {
  if (!existsSync(file)) return null;
  try {
    return v.parse(memorySchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

const memorySchema = v.object({
  documents: v.record(v.string(), v.string()),
  regions: v.record(
    v.string(),
    v.object({
      key: v.string(),
      sha256: v.string(),
      outcomes: v.array(
        v.object({
          kind: v.picklist(outcomeKinds),
          file: v.nullable(v.string()),
          id: v.nullable(v.string()),
          reason: v.string(),
        }),
      ),
    }),
  ),
});

function parsed<S extends typeof catalogSchema | typeof shardSchema>(
  schema: S,
  text: string,
): v.InferOutput<S> | null {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** An empty catalog has no region. */
export function catalogOf(regions: readonly CatalogRegion[]): Catalog {
  const ordered = [...regions].sort((a, b) => (a.code < b.code ? -1 : 1));
  return { format: 'mingzhang-catalog', version: 1, regions: ordered };
}
