/** The disclosures of a list as one entry a department, with what it planned over the years. */
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import { shareOf } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import { beforeOf, listedFen } from './listed-amounts.ts';

export interface ListedDepartment {
  /** The newest of those that were found. */
  readonly newest: ShardDisclosure;
  /** The others that were found, the newest first. */
  readonly others: readonly ShardDisclosure[];
}

/** One entry a department, in the order in which the departments come first. */
export function byDepartment(found: readonly ShardDisclosure[]): readonly ListedDepartment[] {
  const departments = new Map<string, ShardDisclosure[]>();
  for (const entry of found) {
    const name = departmentKey(entry);
    departments.set(name, [...(departments.get(name) ?? []), entry]);
  }
  return [...departments.values()].flatMap((entries) => {
    const [newest, ...others] = [...entries].sort((one, other) => other.year - one.year);
    return newest ? [{ newest, others }] : [];
  });
}

/** What was planned in each year, the earliest first, as far as the list tells; with last year's. */
export function plannedOver(
  disclosures: readonly ShardDisclosure[],
  of: ShardDisclosure,
): readonly (readonly [year: number, fen: Fen])[] {
  const own = disclosures.filter(
    (entry) => departmentKey(entry) === departmentKey(of) && entry.stage === of.stage,
  );
  const years = new Map<number, Fen>();
  const add = (year: number, amount: Fen | null) => amount !== null && years.set(year, amount);
  for (const entry of own) add(entry.year - 1, listedFen(entry.totalLastYear, entry));
  // What a year's own document says stands before what the next one says of it.
  for (const entry of own) add(entry.year, listedFen(entry.total, entry));
  return [...years].filter(([year]) => year <= of.year).sort(([one], [other]) => one - other);
}

export interface Rise {
  readonly entry: ShardDisclosure;
  readonly delta: Fen;
  /** In percent of last year's. */
  readonly rate: number;
}

/** Of the newest of each department the one that rose most in percent; `null` where none is known to. */
export function largestRise(disclosures: readonly ShardDisclosure[]): Rise | null {
  const rises = byDepartment(disclosures).flatMap(({ newest: entry }) => {
    const now = listedFen(entry.total, entry);
    const before = beforeOf(disclosures, entry);
    if (now === null || before === null) return [];
    const rate = shareOf(now - before, before);
    return rate !== null && rate > 0 ? [{ entry, delta: now - before, rate }] : [];
  });
  return rises.sort((one, other) => other.rate - one.rate)[0] ?? null;
}

function departmentKey({ organization: { code, name } }: ShardDisclosure): string {
  return `${code ?? ''} ${name}`;
}
