/** What was mended in the published data, as the file beside the catalog tells it. */
import { correctionsSchema, type Corrections } from '#domain/catalog/corrections.ts';
import type { Loading } from '#store/catalog/loading.svelte.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';
import { readBeside } from '#store/catalog/read-file.ts';

const read = readBeside(correctionsSchema);

/** May be asked for inside `$derived`. */
export function correctionsOf(books: PublishedLibrary): Loading<Corrections> {
  return books.beside('corrections.json', read);
}
