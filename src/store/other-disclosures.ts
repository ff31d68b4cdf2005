/** Which other disclosures there are of the organization that is on the screen. */
import type { Shard } from '#domain/catalog.ts';
import type { Disclosure, Stage } from '#domain/disclosure.ts';
import { sameOrganization, type Identified } from '#domain/same-organization.ts';
import type { Imported } from './imports.ts';

export interface OtherDisclosure {
  readonly id: string;
  readonly year: number;
  readonly stage: Stage;
}

/**
 * The disclosures of a region's list and of the imports that are of the same organization, but the one
 * itself: newest year first, and in a year the same stage first. `shard` is `null` while there is none.
 */
export function otherDisclosures(
  of: Disclosure,
  shard: Shard | null,
  imports: readonly Imported[],
): OtherDisclosure[] {
  const listed = (shard?.disclosures ?? []).map((entry) => ({ ...entry, region: shard?.region }));
  const candidates: (Identified & OtherDisclosure)[] = [
    ...imports.map(identified),
    ...listed.flatMap(({ region, ...entry }) => (region ? [{ ...entry, region }] : [])),
  ];
  const found = new Map<string, OtherDisclosure>();
  for (const candidate of candidates) {
    const { id, year, stage } = candidate;
    if (id !== of.id && sameOrganization(candidate, of)) found.set(id, { id, year, stage });
  }
  const rank = ({ stage }: OtherDisclosure): number => (stage === of.stage ? 0 : 1);
  return [...found.values()].sort(
    (one, other) =>
      other.year - one.year || rank(one) - rank(other) || (one.id < other.id ? -1 : 1),
  );
}

/**
 * The one that an address names by its id or its year; where it names none, the year before, of the
 * same stage. `null` where there is no such disclosure.
 */
export function chosenOther(
  of: Disclosure,
  others: readonly OtherDisclosure[],
  against: string | undefined,
): OtherDisclosure | null {
  if (against === undefined) {
    const before = ({ year, stage }: OtherDisclosure): boolean =>
      year === of.year - 1 && stage === of.stage;
    return others.find(before) ?? null;
  }
  const named = others.find(({ id }) => id === against);
  return named ?? others.find(({ year }) => String(year) === against) ?? null;
}

/** An id is `region-organization-year-stage`; the list of imports keeps nothing else of the codes. */
function identified({
  id,
  region,
  organization,
  year,
  stage,
}: Imported): Identified & OtherDisclosure {
  const [first = '', second = null] = id.split('-');
  const code = /^\d+$/.test(first) ? first : null;
  return {
    id,
    year,
    stage,
    region: { code, name: region },
    organization: { code: second, name: organization },
  };
}
