/** The rows of the list over all departments: which, in which order, and where to begin. */
import type { Digest } from '#checks/digest.ts';
import type { SurveyQuery } from '#store/address/address-queries.ts';
import type { Surveyed } from '#store/catalog/survey.svelte.ts';

export interface Known extends Surveyed {
  readonly digest: Digest;
}

/** Of the region and the year; without a year the newest of each organization. */
export function chosen(rows: readonly Surveyed[], { region, year }: SurveyQuery): Surveyed[] {
  const inRegion = rows.filter(
    ({ listed }) => region === undefined || listed.region.code === region,
  );
  if (year === 'all') return inRegion;
  if (year !== undefined) return inRegion.filter(({ listed }) => String(listed.year) === year);
  const newest = new Map<string, Surveyed>();
  for (const row of inRegion) {
    const { region: place, organization } = row.listed;
    const key = `${place.code ?? place.name}/${organization.name}`;
    const known = newest.get(key);
    if (!known || known.listed.year < row.listed.year) newest.set(key, row);
  }
  return [...newest.values()];
}

export function regionsIn(rows: readonly Surveyed[]): { code: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { listed } of rows) {
    if (listed.region.code !== null) names.set(listed.region.code, listed.region.name);
  }
  return [...names].map(([code, name]) => ({ code, name }));
}

export function yearsIn(rows: readonly Surveyed[]): number[] {
  return [...new Set(rows.map(({ listed }) => listed.year))].sort((one, other) => other - one);
}

/** What a row is ordered by: the larger first; `null` where there is nothing to order by. */
const measures: Record<Exclude<SurveyQuery['order'], 'name'>, (digest: Digest) => number | null> = {
  contradictions: ({ contradictions }) => contradictions,
  questions: ({ questions }) => questions,
  rise: ({ rise }) => rise && rise.delta,
  unmeasured: ({ unmeasured }) => unmeasured,
  // The least share first: that is where there is something to look at.
  held: ({ examined, held }) => (examined === 0 ? null : -held / examined),
};

/** What is not known yet stands last; equals keep the order of the library. */
export function inOrder(rows: readonly Surveyed[], order: SurveyQuery['order']): Surveyed[] {
  const name = ({ listed }: Surveyed) => listed.organization.name;
  if (order === 'name') {
    return [...rows].sort((one, other) => name(one).localeCompare(name(other), 'zh-CN'));
  }
  const measure = ({ digest }: Surveyed) => (digest ? measures[order](digest) : null);
  return [...rows].sort((one, other) => {
    const [left, right] = [measure(one), measure(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return right - left;
  });
}

/** The one with most contradictions, and of those the one with most questions; none with neither. */
export function begin(rows: readonly Surveyed[]): Known | null {
  const known = rows.filter((row): row is Known => !!row.digest);
  const [first] = [...known].sort(
    ({ digest: one }, { digest: other }) =>
      other.contradictions - one.contradictions || other.questions - one.questions,
  );
  return first && first.digest.contradictions + first.digest.questions > 0 ? first : null;
}
