/**
 * What is found in every disclosure of the library and the imports: worked out one after the other,
 * with the page free in between, and kept by content, so that the next visit has it at once.
 */
import type { Digest } from '#checks/digest.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import type { Library } from './library.svelte.ts';
import { comparableWith, type Listed } from './other-disclosures.ts';

/** How a disclosure is judged, and what else the result depends on: rules, thresholds. */
export interface Judge {
  readonly version: string;
  /** `null` where it cannot be judged. */
  digest(disclosure: Disclosure, related: readonly Disclosure[]): Promise<Digest | null>;
}

export interface Documents {
  readonly disclosure: Disclosure;
  readonly related: readonly Disclosure[];
}

export interface Surveyed {
  readonly listed: Listed;
  /** `undefined` until it was looked at, `null` where it cannot be had. */
  readonly digest: Digest | null | undefined;
}

const cacheName = 'survey';
/** How many disclosures stay at hand: the years of one organization follow each other. */
const atHand = 4;

export class Survey {
  #entries = $state.raw<readonly Listed[] | null>(null);
  #digests = $state.raw<ReadonlyMap<string, Digest | null>>(new Map());
  readonly #library: Library;
  readonly #judge: Judge;
  readonly #recent = new Map<string, Disclosure | null>();
  #stopped = false;

  constructor(library: Library, judge: Judge) {
    this.#library = library;
    this.#judge = judge;
  }

  /** Every disclosure with what is known of it; `null` until they are listed. Reactive. */
  get rows(): readonly Surveyed[] | null {
    const entries = this.#entries;
    if (!entries) return null;
    return entries.map((listed) => ({ listed, digest: this.#digests.get(this.#key(listed)) }));
  }

  /** Looks at all of them, those that `first` names before the others. Ends early when stopped. */
  async run(first: (listed: Listed) => boolean): Promise<void> {
    const entries = await this.#library.everything();
    const kept = await this.#kept();
    this.#entries = entries;
    this.#digests = new Map(entries.flatMap((one) => known(kept, this.#key(one))));
    const open = entries.filter((one) => !this.#digests.has(this.#key(one)));
    const order = [...open.filter(first), ...open.filter((one) => !first(one))];
    for (const [index, listed] of order.entries()) {
      await nextTask();
      if (this.#stopped) break;
      const digest = await this.#digestOf(listed);
      this.#digests = new Map(this.#digests).set(this.#key(listed), digest);
      if (index % 50 === 49) await this.#keep();
    }
    if (order.length > 0) await this.#keep();
  }

  /** The screen is left: what was worked out is kept, and no more is. */
  stop(): void {
    this.#stopped = true;
  }

  /** A disclosure and what it can be compared with; `null` where it cannot be had. */
  async documents(listed: Listed): Promise<Documents | null> {
    const disclosure = await this.#read(listed);
    if (!disclosure) return null;
    const others = await Promise.all(
      comparableWith(disclosure, this.#entries ?? []).map((other) => this.#read(other)),
    );
    return { disclosure, related: others.filter((other) => other !== null) };
  }

  async #digestOf(listed: Listed): Promise<Digest | null> {
    // What one disclosure holds must not take the list of all others with it.
    try {
      const documents = await this.documents(listed);
      return documents && (await this.#judge.digest(documents.disclosure, documents.related));
    } catch {
      return null;
    }
  }

  async #read({ id }: Listed): Promise<Disclosure | null> {
    const near = this.#recent.get(id);
    if (near !== undefined) return near;
    const disclosure = await this.#library.glance(id);
    this.#recent.set(id, disclosure);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > atHand && oldest !== undefined) this.#recent.delete(oldest);
    return disclosure;
  }

  /** The content of the disclosure and of those that it is compared with, as far as the list tells. */
  #key(listed: Listed): string {
    const others = (this.#entries ?? []).filter(
      (other) =>
        other.id !== listed.id &&
        (other.year === listed.year || other.year === listed.year - 1) &&
        sameOrganization(other, listed),
    );
    const hashes = others.map(({ sha256 }) => sha256.slice(0, 12)).sort();
    return [listed.sha256, ...hashes, this.#judge.version].join(' ');
  }

  async #kept(): Promise<ReadonlyMap<string, Digest>> {
    try {
      const text = await this.#library.recall(cacheName);
      return new Map(JSON.parse(text ?? '[]') as [string, Digest][]);
    } catch {
      return new Map();
    }
  }

  /** What could not be had is tried again on the next visit. */
  async #keep(): Promise<void> {
    const known = [...this.#digests].filter(([, digest]) => digest !== null);
    await this.#library.remember(cacheName, JSON.stringify(known));
  }
}

function known(kept: ReadonlyMap<string, Digest>, key: string): [string, Digest][] {
  const digest = kept.get(key);
  return digest ? [[key, digest]] : [];
}

/** Lets the browser draw and answer before the next disclosure. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
