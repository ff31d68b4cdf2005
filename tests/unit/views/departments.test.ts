import { expect, it } from 'vitest';
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import { byDepartment, largestRise, plannedOver } from '#views/home/departments.ts';
import { nearest } from '#views/home/search.ts';

const entry = (
  name: string,
  year: number,
  total: number | null,
  more: Partial<ShardDisclosure> = {},
): ShardDisclosure => ({
  id: `130207-${name}-${year}-${more.stage ?? 'budget'}`,
  organization: { code: null, name, initials: '' },
  year,
  stage: 'budget',
  total,
  unit: '万元',
  totalLastYear: null,
  path: 'disclosures/x.json',
  sha256: '0'.repeat(64),
  bytes: 1,
  ...more,
});
const yuan = (amount: number) => amount * 1_000_000;

it('a department is one entry, with its newest first and the other years behind it', () => {
  const [water, ...others] = byDepartment([
    entry('水务局', 2023, 10),
    entry('教育局', 2024, 5),
    entry('水务局', 2025, 12),
    entry('水务局', 2024, 11),
  ]);
  expect(water?.newest.year).toBe(2025);
  expect(water?.others.map(({ year }) => year)).toEqual([2024, 2023]);
  expect(others.map(({ newest }) => newest.organization.name)).toEqual(['教育局']);
});

it("the line over the years takes each year's own document, and last year's word where there is none", () => {
  const list = [
    entry('水务局', 2025, 12, { totalLastYear: 11.5 }),
    entry('水务局', 2024, 11, { totalLastYear: 9 }),
    entry('水务局', 2025, 30, { stage: 'finalAccounts' }),
    entry('教育局', 2022, 5),
  ];
  const [newest] = list;
  if (!newest) throw new Error('no entry');
  expect(plannedOver(list, newest)).toEqual([
    [2023, yuan(9)],
    [2024, yuan(11)],
    [2025, yuan(12)],
  ]);
});

it('the largest rise is by percent, of newest documents only; a fall is none', () => {
  const list = [
    entry('水务局', 2025, 12, { totalLastYear: 10 }),
    entry('教育局', 2025, 130, { totalLastYear: 120 }),
    entry('民政局', 2025, 1, { totalLastYear: 9 }),
    entry('公安局', 2024, 90, { totalLastYear: 9 }),
    entry('公安局', 2025, 91, { totalLastYear: null }),
  ];
  expect(largestRise(list)).toMatchObject({ delta: yuan(2), entry: { year: 2025 } });
  expect(largestRise(list)?.rate).toBeCloseTo(20);
  expect(largestRise([entry('民政局', 2025, 1, { totalLastYear: 9 })])).toBeNull();
});

it('with nothing found a department is named once as the nearest', () => {
  const shard = {
    format: 'mingzhang-region' as const,
    version: 1 as const,
    region: { code: '130207', name: '唐山市丰南区' },
    disclosures: [entry('水务局', 2025, 1), entry('水务局', 2024, 1), entry('教育局', 2025, 1)],
  };
  expect(nearest([shard], '水物局').map(({ id }) => id)).toEqual(['130207-水务局-2025-budget']);
});
