/** Every disclosure that ships with the app. */
import { readFileSync, readdirSync } from 'node:fs';
import { parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';

const folder = new URL('../../../public/data/disclosures/', import.meta.url);

export const bundled: readonly (readonly [id: string, disclosure: Disclosure])[] = readdirSync(
  folder,
).map((file) => {
  const { value } = parseBudgetJson(readFileSync(new URL(file, folder), 'utf8'));
  if (!value) throw new Error(`${file} is no Budget JSON`);
  return [value.id, value];
});

export const taken = {
  at: new Date(2026, 10, 22, 12),
  address: 'https://budget.example.gov.cn/index.html#/tables',
};

const [, first] = bundled[0] ?? [];
if (!first) throw new Error('Nothing is bundled');
export const firstBundled: Disclosure = first;
