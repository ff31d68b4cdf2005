/** The disclosures that ship with the app. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseBudgetJson } from '../../../src/domain/disclosure/budget-json.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';

const folder = new URL('../../../public/data/disclosures/', import.meta.url);

/** The published disclosure of that id; throws where there is none. */
export function bundledDisclosure(id: string): Disclosure {
  const file = readdirSync(folder).find((name) => name.startsWith(id));
  const text = readFileSync(new URL(file ?? id, folder), 'utf8');
  const { value } = parseBudgetJson(text);
  if (!value) throw new Error(`${id} is no disclosure`);
  return value;
}
