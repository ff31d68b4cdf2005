/** Which other disclosures there are of the organization that is on the screen. */
import type { Shard } from '#domain/catalog/catalog.ts';
import type { Disclosure, Stage } from '#domain/disclosure/disclosure.ts';
import { sameOrganization, type Identified } from '#domain/organization/same-organization.ts';
import { membership } from '#domain/organization/unit-membership.ts';
import type { Imported } from '../archive/imports.ts';

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
  const found = new Map<string, OtherDisclosure>();
  for (const candidate of listedIn(shard, imports)) {
    const { id, year, stage } = candidate;
    if (id !== of.id && sameOrganization(candidate, of)) found.set(id, { id, year, stage });
  }
  const rank = ({ stage }: OtherDisclosure): number => (stage === of.stage ? 0 : 1);
  return [...found.values()].sort(
    (one, other) =>
      other.year - one.year || rank(one) - rank(other) || (one.id < other.id ? -1 : 1),
  );
}

/** An entry of a list: whose it is, of which year and stage, and its content's hash. */
export interface Listed extends Identified, OtherDisclosure {
  readonly sha256: string;
}

/** What a region's list and the imports have; an import stands before the library's copy of its id. */
export function listedIn(shard: Shard | null, imports: readonly Imported[]): Listed[] {
  const own = imports.map(identified);
  const taken = new Set(own.map(({ id }) => id));
  const listed = (shard?.disclosures ?? []).filter(({ id }) => !taken.has(id));
  const region = shard?.region;
  return [...own, ...(region ? listed.map((entry) => ({ ...entry, region })) : [])];
}

/**
 * What a disclosure can be checked against: the same organization's in that year and the year before,
 * of the same stage also two years before, and in the same year those of a department's units, also
 * where that is not clear.
 */
export function comparableWith<T extends Identified & OtherDisclosure>(
  of: Disclosure,
  listed: readonly T[],
): T[] {
  const { year, stage, organization } = of;
  const hasUnits = organization.kind === 'department';
  return listed.filter((other) => {
    if (other.id === of.id) return false;
    const member = hasUnits && other.year === year && membership(other, of) !== 'stranger';
    const earlier = other.year === year - 2 && other.stage === stage;
    const near = other.year === year || other.year === year - 1 || earlier;
    return member || (near && sameOrganization(of, other));
  });
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
function identified({ id, sha256, region, organization, year, stage }: Imported): Listed {
  const [first = '', second = null] = id.split('-');
  const code = /^\d+$/.test(first) ? first : null;
  return {
    id,
    sha256,
    year,
    stage,
    region: { code, name: region },
    organization: { code: second, name: organization },
  };
}
