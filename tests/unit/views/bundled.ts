/** The disclosure that ships with the app, as the screens get it. */
import { readFileSync } from 'node:fs';
import { parseBudgetJson } from '#domain/budget-json.ts';
import type { Disclosure } from '#domain/disclosure.ts';

const data = new URL('../../../public/data/', import.meta.url);

function json(path: string) {
  return JSON.parse(readFileSync(new URL(path, data), 'utf8'));
}

export function bundledDisclosure(): Disclosure {
  const shard = json(json('catalog.json').regions[0].path);
  const text = readFileSync(new URL(shard.disclosures[0].path, data), 'utf8');
  const { value } = parseBudgetJson(text);
  if (!value) throw new Error('The bundled disclosure is no Budget JSON');
  return value;
}
