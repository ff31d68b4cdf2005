import { describe, expect, it } from 'vitest';
import type { Shard, ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import {
  largestPart,
  largestRegion,
  namedBy,
  regionBudget,
  regionChange,
  regionTree,
  yearsOf,
} from '#views/region/region-budget.ts';
import { regionData } from '#views/region/region-data.ts';
import { inOrder } from '#views/region/region-order.ts';
import { wan } from '../../../support/disclosure.ts';

type Classes = [code: string, amount: number][];

function entry(
  name: string,
  total: number | null,
  totalLastYear: number | null,
  classes: Classes = [],
  more: Partial<ShardDisclosure> = {},
): ShardDisclosure {
  const id = `990100-${name}-${more.year ?? 2026}-budget`;
  return {
    id,
    organization: { code: null, name, initials: '' },
    year: 2026,
    stage: 'budget',
    total,
    totalLastYear,
    unit: '万元',
    path: `disclosures/${id}.json`,
    sha256: '0'.repeat(64),
    bytes: 1,
    kind: 'department',
    figures: { basic: null, project: null, threePublic: null, classes },
    ...more,
  };
}

const shard = (...disclosures: ShardDisclosure[]): Shard => ({
  format: 'mingzhang-region',
  version: 1,
  region: { code: '990100', name: '虚构市' },
  disclosures,
});

const water = entry('a', 70, 100, [
  ['213', 60],
  ['208', 10],
]);
const health = entry('b', 30, 20, [['210', 30]]);
const city = shard(water, health);

function budgetOf(of: Shard, year: number | null = null) {
  const budget = regionBudget(of, year);
  if (!budget) throw new Error('There is no budget');
  return budget;
}
const told = ({ code, name, amounts }: Subject) => [code, name, amounts['total']];

describe('a region’s budget', () => {
  it('is that of its departments of the newest year, those of units being in them', () => {
    const unit = entry('c', 5, null, [], { kind: 'unit' });
    const old = entry('a', 100, null, [], { year: 2025 });
    const final = entry('d', 900, null, [], { stage: 'finalAccounts', year: 2027 });
    const all = shard(water, health, unit, old, final);
    expect(yearsOf(all)).toEqual([2026, 2025]);
    expect(budgetOf(all)).toMatchObject({ year: 2026, total: wan(100) });
    expect(budgetOf(all).departments.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(budgetOf(all, 2025)).toMatchObject({ year: 2025, total: wan(100) });
    expect(budgetOf(all, 1999).year).toBe(2026);
    expect(regionBudget(shard(unit, final), null)).toBeNull();
  });

  it('changes by what the departments whose last year is known change together', () => {
    expect(regionChange(budgetOf(city))).toMatchObject({
      departments: 2,
      delta: wan(-20),
      largestRise: { name: 'b' },
      largestFall: { name: 'a' },
    });
    const unknown = shard(entry('a', 70, null), health);
    expect(regionChange(budgetOf(unknown))).toMatchObject({
      departments: 1,
      delta: wan(10),
      rate: 50,
      largestFall: null,
    });
    expect(regionChange(budgetOf(shard(entry('a', 70, null))))).toBeNull();
  });

  it('is a tree of departments with their classes, or of classes with their departments', () => {
    const byDepartment = regionTree(budgetOf(city), 'department');
    expect(byDepartment.children.map(told)).toEqual([
      [`${water.id}.`, 'a', wan(70)],
      [`${health.id}.`, 'b', wan(30)],
    ]);
    expect(byDepartment.children[0]?.children.map(told)).toEqual([
      [`${water.id}.213`, '农林水支出', wan(60)],
      [`${water.id}.208`, '社会保障和就业支出', wan(10)],
    ]);
    expect(byDepartment.children[0]?.tone).toBe('213');
    expect(largestPart(byDepartment)).toEqual({ name: 'a', share: 70 });

    const byClass = regionTree(budgetOf(city), 'class');
    expect(byClass.children.map(told)).toEqual([
      ['208', '社会保障和就业支出', wan(10)],
      ['210', '卫生健康支出', wan(30)],
      ['213', '农林水支出', wan(60)],
    ]);
    expect(byClass.children[1]?.children.map(told)).toEqual([[`210.${health.id}`, 'b', wan(30)]]);
  });

  it('names department and class of a part of either tree', () => {
    expect(namedBy(`${water.id}.`)).toEqual({ id: water.id, of: null });
    expect(namedBy(`${water.id}.213`)).toEqual({ id: water.id, of: '213' });
    expect(namedBy(`213.${water.id}`)).toEqual({ id: water.id, of: '213' });
    expect(namedBy('213')).toEqual({ id: null, of: '213' });
    expect(namedBy('~rest1-3')).toEqual({ id: null, of: null });
  });

  it('stands for a library from five departments on that tell what they are for', () => {
    expect(largestRegion([city])).toBeNull();
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => entry(name, 1, 1, [['201', 1]]));
    expect(largestRegion([city, shard(...five)])?.total).toBe(wan(5));
    expect(largestRegion([shard(...five.slice(1), entry('f', 9, 9))])).toBeNull();
  });

  it('is listed by any column, the larger first, and what is not told last', () => {
    const { departments } = budgetOf(shard(entry('c', 50, null), water, health));
    const names = (column: Parameters<typeof inOrder>[1]) =>
      inOrder(departments, column).map(({ name }) => name);
    expect(names('total')).toEqual(['a', 'c', 'b']);
    expect(names('change')).toEqual(['b', 'a', 'c']);
    expect(names('name')).toEqual(['a', 'b', 'c']);
  });

  it('is taken away as it is listed, with shares and changes in percent', () => {
    const budget = budgetOf(city);
    const { columns, rows } = regionData(budget, inOrder(budget.departments, 'rate'));
    const cells = rows.map((row) =>
      Object.fromEntries(columns.map(({ id }, index) => [id, row.cells[index]])),
    );
    expect(cells).toMatchObject([
      { organization: 'b', total: wan(30), share: 30, change: wan(10), change_rate: 50 },
      { organization: 'a', total: wan(70), share: 70, change: wan(-30), change_rate: -30 },
    ]);
  });
});
