/** Finding disclosures in a list of the library, and adding the list up. */
import type { Shard, ShardDisclosure } from '#domain/catalog.ts';
import { readableFen, type WrittenAmount } from '#domain/format.ts';
import { fenFromNumber, sumOfFen, type Fen } from '#domain/money.ts';
import type { Load } from '#store/load.ts';

/** Those whose name, pinyin initials or code hold the words; all of them for no words. */
export function matching(disclosures: readonly ShardDisclosure[], find: string): ShardDisclosure[] {
  const wanted = find.trim().toLowerCase();
  return disclosures.filter(
    ({ organization: { name, initials, code } }) =>
      name.includes(wanted) || initials.includes(wanted) || (code ?? '').startsWith(wanted),
  );
}

/** How many disclosures of all regions match, and whether every region has been looked through. */
export function searchResult(
  regions: readonly Load<Shard>[],
  find: string,
): { readonly found: number; readonly complete: boolean } {
  const found = regions.map((load) =>
    load.state === 'ready' ? matching(load.value.disclosures, find).length : 0,
  );
  return {
    found: found.reduce((sum, count) => sum + count, 0),
    complete: regions.every(({ state }) => state !== 'loading'),
  };
}

/** An amount of the list in fen; `null` where the list has none. */
export function listedFen(
  amount: number | null,
  { unit }: Pick<ShardDisclosure, 'unit'>,
): Fen | null {
  const fen = amount === null ? null : fenFromNumber(amount, unit);
  return typeof fen === 'number' ? fen : null;
}

/** What the same organization's document of the year before plans to spend, where the list holds it. */
export function totalOfYearBefore(
  disclosures: readonly ShardDisclosure[],
  { year, stage, organization: { code, name } }: ShardDisclosure,
): Fen | null {
  const before = disclosures.find(
    (other) =>
      other.year === year - 1 &&
      other.stage === stage &&
      other.organization.code === code &&
      other.organization.name === name,
  );
  return before ? listedFen(before.total, before) : null;
}

/** What was planned the year before: as the document states it, or as that year's document has it. */
export function beforeOf(
  disclosures: readonly ShardDisclosure[],
  entry: ShardDisclosure,
): Fen | null {
  return listedFen(entry.totalLastYear, entry) ?? totalOfYearBefore(disclosures, entry);
}

/** What the newest disclosures of a list plan to spend in all, as it is read best. */
export function regionTotal(
  disclosures: readonly ShardDisclosure[],
): (WrittenAmount & { readonly year: number }) | null {
  const newest = Math.max(...disclosures.map(({ year }) => year));
  const current = disclosures.filter(({ year }) => year === newest);
  const total = sumOfFen(current.map((entry) => listedFen(entry.total, entry)));
  const unit = current[0]?.unit;
  return total === null || !unit
    ? null
    : { year: newest, ...readableFen(total, { unit, decimals: 2 }) };
}
