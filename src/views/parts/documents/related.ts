import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';

/** The other documents that a disclosure is checked against, as far as they are there. For `$derived`. */
export function relatedTo(books: PublishedLibrary, disclosure: Disclosure): Disclosure[] {
  return (books.comparable(disclosure) ?? []).flatMap(({ id }) => {
    const { load } = books.disclosure(id);
    return load.state === 'ready' ? [load.value] : [];
  });
}
