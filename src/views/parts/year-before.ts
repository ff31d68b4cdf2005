/** The same organization's disclosure of the year before, for screens that compare without being asked. */
import { comparedFigure, comparedTo, type Compared } from '#domain/changes.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import type { Library } from '#store/library.svelte.ts';
import { chosenOther } from '#store/other-disclosures.ts';

/** That of the same stage; `null` while it is loading and where there is none. For use in `$derived`. */
export function yearBefore(books: Library, of: Disclosure): Disclosure | null {
  const before = chosenOther(of, books.others(of) ?? [], undefined);
  const load = before && books.disclosure(before.id).load;
  return load?.state === 'ready' ? load.value : null;
}

/**
 * How figures compare with last year, by path: as the document states it or, where it states nothing
 * of the total, against the document of the year before. For use in `$derived`.
 */
export function comparisons(
  books: Library,
  of: Disclosure,
): (path: string) => Compared | undefined {
  const before = comparedFigure(of, 'total') ? null : yearBefore(books, of);
  return (path) => comparedTo(of, before, path);
}
