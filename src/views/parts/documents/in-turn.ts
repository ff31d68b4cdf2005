/** Many disclosures read one after the other, with the page free in between. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';

/** Each with its id; `null` where it cannot be had. Who stops asking stops the reading. */
export async function* inTurn(
  library: PublishedLibrary,
  ids: readonly string[],
): AsyncGenerator<readonly [id: string, disclosure: Disclosure | null]> {
  for (const id of ids) {
    yield [id, await library.glance(id)];
    await nextTask();
  }
}

/** Lets the browser draw and answer before the next document. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
