/** A published data folder, read when it is asked for: its lists once, of its disclosures the last few. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogRegion, ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import { membership } from '#domain/organization/unit-membership.ts';
import { mcpWords } from '#words/zh/cli/cli-mcp.ts';
import { readEarlier, readEntries } from '../publish/catalog/earlier.ts';
import { readPublished } from '../publish/catalog/editions.ts';
import { Stop } from '../reply.ts';

export interface Listed extends ShardDisclosure {
  readonly region: { readonly code: string; readonly name: string };
}

/** So many disclosures stay in memory: a department's years and those it is compared with. */
const mostKept = 24;

export class PublishedLibrary {
  readonly #folder: string;
  readonly #regions: readonly CatalogRegion[];
  #entries: ReadonlyMap<string, Listed> | null = null;
  readonly #kept = new Map<string, Disclosure>();

  /** Ends with 1 where the folder has no catalog, in itself or in its `data`, or a damaged one. */
  constructor(folder: string) {
    const data = [folder, join(folder, 'data')].find((each) =>
      existsSync(join(each, 'catalog.json')),
    );
    if (data === undefined) throw new Stop(1, mcpWords.noCatalog(folder));
    this.#folder = data;
    this.#regions = [...readEarlier(data, data).regions.values()];
  }

  /** Every disclosure by its id, region by region; a region whose list is damaged is left out. */
  get entries(): ReadonlyMap<string, Listed> {
    this.#entries ??= new Map(
      this.#regions.flatMap((region) =>
        [...(readEntries(this.#folder, region) ?? [])].map(
          ([id, entry]) => [id, { ...entry, region: pick(region) }] as const,
        ),
      ),
    );
    return this.#entries;
  }

  /** `null` where its file is missing or damaged. */
  disclosure({ id, path }: Listed): Disclosure | null {
    const disclosure = this.#kept.get(id) ?? readPublished(this.#folder, path);
    if (!disclosure) return null;
    this.#kept.delete(id);
    this.#kept.set(id, disclosure);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return disclosure;
  }

  /** What a disclosure is checked against: its own years around it, and its units in its year. */
  related(of: Disclosure): Disclosure[] {
    const near = [...this.entries.values()].filter((other) => {
      const apart = other.year - of.year;
      if (other.id === of.id || apart < -2 || apart > 0) return false;
      if (sameOrganization(other, of)) return true;
      const hasUnits = of.organization.kind === 'department';
      return hasUnits && apart === 0 && membership(other, of) !== 'stranger';
    });
    return near.slice(0, mostKept - 1).flatMap((entry) => this.disclosure(entry) ?? []);
  }
}

function pick({ code, name }: CatalogRegion): Listed['region'] {
  return { code, name };
}
