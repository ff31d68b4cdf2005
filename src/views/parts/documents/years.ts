/** The disclosures of one organization over the years, for screens that show a line of them. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { nameKey } from '#domain/text/name-key.ts';
import type { YearPoint } from '#domain/changes/series.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';

/** More years than these are no strip any more, and would be fetched for nothing. */
const mostYears = 5;

/**
 * The disclosure and those of the same organization and stage in the years before it, as far as they are
 * there, oldest first. For use in `$derived`.
 */
export function yearsUpTo(books: PublishedLibrary, of: Disclosure): readonly Disclosure[] {
  const earlier = (books.others(of) ?? [])
    .filter(({ year, stage }) => year < of.year && stage === of.stage)
    .filter(({ year }, index, all) => year !== all[index - 1]?.year)
    .slice(0, mostYears - 1);
  const loaded = earlier.flatMap(({ id }) => {
    const { load } = books.disclosure(id);
    return load.state === 'ready' ? [load.value] : [];
  });
  return [of, ...loaded].reverse();
}

/** A figure of every year that has it, oldest first. */
export function pointsOf(
  years: readonly Disclosure[],
  amountIn: (of: Disclosure) => Fen | null | undefined,
): YearPoint[] {
  return years.flatMap((of) => {
    const amount = amountIn(of);
    return typeof amount === 'number' ? [{ year: of.year, amount }] : [];
  });
}

/** A project of that name over the years. */
export function projectPoints(years: readonly Disclosure[], name: string): YearPoint[] {
  const key = nameKey(name);
  return pointsOf(
    years,
    ({ projects }) => projects.find((project) => nameKey(project.name) === key)?.amount,
  );
}
