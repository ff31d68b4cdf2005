/** The disclosures in public/data against fresh readings of the documents they come from. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { catalogSchema, shardSchema } from '../../../src/domain/catalog/catalog.ts';
import { data, holdsForBundled, type BundledFrom } from './bundled-facts.ts';

const bundledFrom: readonly BundledFrom[] = [
  ['130207-301-2023-budget', '000_3a347de978e48b41.txt', 30],
  ['310107-eece0746-2023-budget', 'sh-putuo-wanli-street-2023-budget-dept.pdf', 20],
  ['310107-eece0746-2024-budget', 'sh-putuo-wanli-street-2024-budget-dept.pdf', 20],
  ['310107-eece0746-2025-budget', 'sh-putuo-wanli-street-2025-budget-dept.pdf', 20],
  ['320000-4e505f6f-2017-budget', 'js-npc-2017-budget-full.pdf', 15],
  ['320000-4e505f6f-2018-budget', 'js-npc-2018-budget-full.pdf', 15],
  [
    '320000-4e505f6f-2019-budget',
    'js-npc-2019-budget-full.pdf + js-npc-2019-budget-tables.pdf',
    15,
  ],
];

test('the catalog lists every bundled disclosure under its region, and no other', () => {
  const listed = (path: string): unknown => JSON.parse(readFileSync(`${data}${path}`, 'utf8'));
  const { regions } = v.parse(catalogSchema, listed('catalog.json'));
  expect(regions.map(({ code, name }) => [code, name])).toEqual([
    ['130207', '唐山市丰南区'],
    ['310107', '上海市普陀区'],
    ['320000', '江苏省'],
    ['440100', '广州市'],
  ]);
  const shards = regions.map(({ path }) => v.parse(shardSchema, listed(path)));
  const ids = shards.flatMap(({ disclosures }) => disclosures.map(({ id }) => id));
  expect(ids.filter((id) => !id.startsWith('440100')).sort()).toEqual(
    bundledFrom.map(([id]) => id),
  );
  expect(ids).toHaveLength(bundledFrom.length + 22);
  const initials = shards.map(({ disclosures }) => disclosures[0]?.organization.initials);
  expect(initials).toEqual([
    'tssfnqrmdbdhcwwyhbgs',
    'shsptqrmzfwljdbsc',
    'jssrdcwhbgt',
    'zggcdgzswyhxcb',
  ]);
});

holdsForBundled(bundledFrom);
