/** A list of published documents of which those that are chosen are read, one after the other. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';
import { inTurn, nextTask } from './in-turn.ts';

/** More are not read at once, nor held in memory: a region has fewer departments. */
export const mostRead = 300;

export class ReadingList<T> {
  #listed = $state.raw<readonly T[] | null>(null);
  #done = $state(0);
  /** Which reading counts: a later choice ends an earlier one. */
  #run = 0;
  protected readonly library: PublishedLibrary;

  constructor(library: PublishedLibrary) {
    this.library = library;
  }

  /** Everything that may be chosen from; `null` until it is listed. Reactive, like the others. */
  get listed(): readonly T[] | null {
    return this.#listed;
  }

  /** How many of those that are chosen now were read. */
  get done(): number {
    return this.#done;
  }

  /** The screen is left. */
  stop(): void {
    this.#run += 1;
  }

  protected async listAs(listed: Promise<readonly T[]>): Promise<void> {
    this.#listed = await listed;
  }

  /** Begins a reading that ends whatever went on; the answer tells whether it still counts. */
  protected async begin(): Promise<() => boolean> {
    this.#run += 1;
    const own = this.#run;
    await nextTask();
    this.#done = 0;
    return () => own === this.#run;
  }

  /** The documents as far as the reading counts, those with `counted` ids as done. */
  protected async *documents(
    ids: readonly string[],
    counts: () => boolean,
    counted: ReadonlySet<string> = new Set(ids),
  ): AsyncGenerator<readonly [id: string, disclosure: Disclosure | null]> {
    for await (const read of inTurn(this.library, ids)) {
      if (!counts()) return;
      yield read;
      if (counted.has(read[0])) this.#done += 1;
    }
  }
}
