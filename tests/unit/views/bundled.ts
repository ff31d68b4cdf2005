/** The disclosure that ships with the app, as the screens get it. */
import { readFileSync } from 'node:fs';
import { parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';

const data = new URL('../../../public/data/', import.meta.url);

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, data), 'utf8'));
}

/** The published disclosure of that id, found by the catalog; throws where there is none. */
export function bundledDisclosure(id = '130207-301-2023-budget'): Disclosure {
  const { regions } = json('catalog.json') as Catalog;
  const region = regions.find(({ code }) => code === id.split('-')[0]);
  const shard = region && (json(region.path) as Shard);
  const entry = shard?.disclosures.find((each) => each.id === id);
  if (!entry) throw new Error(`${id} is not in the library`);
  const { value } = parseBudgetJson(readFileSync(new URL(entry.path, data), 'utf8'));
  if (!value) throw new Error(`${id} is no Budget JSON`);
  return value;
}
