/** The same organization's disclosure of the year before, for screens that compare without being asked. */
import { comparedTo, type Compared } from '#domain/changes/changes.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';
import { chosenOther } from '#store/catalog/other-disclosures.ts';

/** That of the same stage; `null` while it is loading and where there is none. For use in `$derived`. */
export function yearBefore(books: PublishedLibrary, of: Disclosure): Disclosure | null {
  const before = chosenOther(of, books.others(of) ?? [], undefined);
  const load = before && books.disclosure(before.id).load;
  return load?.state === 'ready' ? load.value : null;
}

/**
 * How figures compare with last year, by path: as the document states it, else against the document of
 * the year before. For use in `$derived`.
 */
export function comparisons(
  books: PublishedLibrary,
  of: Disclosure,
): (path: string) => Compared | undefined {
  const before = yearBefore(books, of);
  return (path) => comparedTo(of, before, path);
}
