/** What the list of a region tells of amounts: of a disclosure, of the year before, of all. */
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import { readableFen, type WrittenAmount } from '#domain/money/format.ts';
import { fenFromNumber, sumOfFen, type Fen } from '#domain/money/money.ts';

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
