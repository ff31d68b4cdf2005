/** A region's departments of one year as one budget: what each plans to spend, and all of them as a tree. */
import type { Shard, ShardDisclosure } from '#domain/catalog/catalog.ts';
import { functionalClassOf } from '#domain/subjects/classification.ts';
import { shareOf } from '#domain/money/format.ts';
import { sumOfFen, type Fen } from '#domain/money/money.ts';
import { printedStep } from '#domain/disclosure/parts-read.ts';
import { largestChild } from '#domain/subjects/spending-table.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { beforeOf, listedFen } from '../home/listed-amounts.ts';

/** One department of the region in that year; amounts in fen, `null` where the list has none. */
export interface RegionDepartment {
  readonly entry: ShardDisclosure;
  readonly name: string;
  readonly total: Fen | null;
  readonly before: Fen | null;
  readonly basic: Fen | null;
  readonly project: Fen | null;
  readonly threePublic: Fen | null;
  /** By functional class; empty where the list does not tell them, or they are not the whole. */
  readonly classes: ReadonlyMap<string, Fen>;
}

export interface RegionBudget {
  readonly region: Shard['region'];
  readonly year: number;
  readonly departments: readonly RegionDepartment[];
  /** What they plan together, transfers between them counted in each. */
  readonly total: Fen;
}

/** The years that the region has budgets of whole departments of, the newest first. */
export function yearsOf({ disclosures }: Shard): readonly number[] {
  const years = disclosures.filter(isBudget).map(({ year }) => year);
  return [...new Set(years)].sort((one, other) => other - one);
}

/**
 * The budgets of whole departments of that year, those of their units being in them; of the newest year
 * where there are none of it. `null` where the region has no budget of a department.
 */
export function regionBudget(shard: Shard, wanted: number | null): RegionBudget | null {
  const years = yearsOf(shard);
  const year = years.find((one) => one === wanted) ?? years[0];
  if (year === undefined) return null;
  const departments = shard.disclosures
    .filter((entry) => isBudget(entry) && entry.year === year)
    .map((entry) => departmentOf(entry, shard));
  const total = sumOfFen(departments.map((department) => department.total)) ?? 0;
  return { region: shard.region, year, departments, total };
}

/** From so many departments on a region is shown as a whole where one picture stands for a library. */
const enough = 5;

/** The region whose newest budgets spend most, of those that tell what it is for; `null` where none does. */
export function largestRegion(shards: readonly Shard[]): RegionBudget | null {
  const budgets = shards.flatMap((shard) => regionBudget(shard, null) ?? []);
  return (
    budgets
      .filter(
        ({ departments }) => departments.filter(({ classes }) => classes.size > 0).length >= enough,
      )
      .sort((one, other) => other.total - one.total)[0] ?? null
  );
}

const isBudget = ({ stage, kind }: ShardDisclosure) => stage === 'budget' && kind !== 'unit';

function departmentOf(entry: ShardDisclosure, { disclosures }: Shard): RegionDepartment {
  const { figures } = entry;
  const fen = (amount: number | null | undefined) => listedFen(amount ?? null, entry);
  const classes = (figures?.classes ?? []).map(([code, amount]) => [code, fen(amount)] as const);
  return {
    entry,
    name: entry.organization.name,
    total: fen(entry.total),
    before: beforeOf(disclosures, entry),
    basic: fen(figures?.basic),
    project: fen(figures?.project),
    threePublic: fen(figures?.threePublic),
    classes: new Map(classes.filter((one): one is [string, Fen] => one[1] !== null)),
  };
}

/** By how much a department's plan differs from the year before, in fen and in percent. */
export function changeOf({ total, before }: RegionDepartment): {
  readonly delta: Fen | null;
  readonly rate: number | null;
} {
  if (total === null || before === null) return { delta: null, rate: null };
  return { delta: total - before, rate: shareOf(total - before, before) };
}

export interface RegionChange {
  /** Of the departments whose plan of the year before is known. */
  readonly departments: number;
  readonly delta: Fen;
  readonly rate: number | null;
  readonly largestRise: RegionDepartment | null;
  readonly largestFall: RegionDepartment | null;
}

/** What changed from the year before; `null` where it is known of no department. */
export function regionChange({ departments }: RegionBudget): RegionChange | null {
  const known = departments.flatMap((department) => {
    const { total, before } = department;
    return total === null || before === null ? [] : [{ department, delta: total - before, before }];
  });
  if (known.length === 0) return null;
  const sorted = [...known].sort((one, other) => other.delta - one.delta);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const delta = known.reduce((sum, one) => sum + one.delta, 0);
  const before = known.reduce((sum, one) => sum + one.before, 0);
  return {
    departments: known.length,
    delta,
    rate: shareOf(delta, before),
    largestRise: first && first.delta > 0 ? first.department : null,
    largestFall: last && last.delta < 0 ? last.department : null,
  };
}

/** What the ring is made of first. */
export type RingOrder = 'department' | 'class';

/**
 * The region as a tree: departments and in each its classes, or classes and in each the departments.
 * Codes are of letters, digits, `-` and `.`: the id of a disclosure, the code of a class, or both.
 */
export function regionTree(budget: RegionBudget, by: RingOrder): Subject {
  const children =
    by === 'department' ? budget.departments.map(departmentNode) : classNodes(budget.departments);
  const units = budget.departments.map(({ entry: { unit } }) => printedStep({ unit, decimals: 2 }));
  return {
    code: '',
    name: budget.region.name,
    level: 0,
    amounts: { total: budget.total },
    row: null,
    children,
    step: Math.max(1, ...units),
  };
}

/** The largest part of a tree and its share in percent; `null` where it has no part with an amount. */
export function largestPart(
  root: Subject,
): { readonly name: string; readonly share: number } | null {
  const largest = largestChild(root, 'total');
  const share = shareOf(largest?.amounts['total'] ?? null, root.amounts['total'] ?? null);
  return largest && share !== null ? { name: largest.name, share } : null;
}

/** The id of the disclosure and the class that a code of the tree names, each `null` where it names none. */
export function namedBy(code: string): { readonly id: string | null; readonly of: string | null } {
  const parts = (code.split('~')[0] ?? '').split('.').filter((part) => part !== '');
  return {
    id: parts.find((part) => !isClass(part)) ?? null,
    of: parts.find(isClass) ?? null,
  };
}

const isClass = (part: string) => /^\d{3}$/.test(part);

function departmentNode({ entry, name, total, classes }: RegionDepartment): Subject {
  const parts = [...classes].sort(([, one], [, other]) => other - one);
  const tone = parts[0]?.[0];
  return {
    code: `${entry.id}.`,
    name,
    level: 1,
    amounts: { total },
    row: null,
    children: parts.map(([code, amount]) =>
      leaf(`${entry.id}.${code}`, className(code), code, amount),
    ),
    ...(tone === undefined ? {} : { tone }),
  };
}

function classNodes(departments: readonly RegionDepartment[]): Subject[] {
  const codes = [...new Set(departments.flatMap(({ classes }) => [...classes.keys()]))].sort();
  return codes.map((code) => {
    const parts = departments.flatMap(({ entry, name, classes }) => {
      const amount = classes.get(code);
      return amount === undefined ? [] : [leaf(`${code}.${entry.id}`, name, code, amount)];
    });
    const total = parts.reduce((sum, { amounts }) => sum + (amounts['total'] ?? 0), 0);
    const amounts = { total };
    return { code, name: className(code), level: 1, amounts, row: null, children: parts };
  });
}

function leaf(code: string, name: string, tone: string, total: Fen): Subject {
  return { code, name, level: 2, amounts: { total }, row: null, children: [], tone };
}

/** The name of a functional class as the classification has it; its code where it has none. */
function className(code: string): string {
  return functionalClassOf(code)?.name ?? code;
}
