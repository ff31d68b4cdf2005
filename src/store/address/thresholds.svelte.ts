/**
 * By which thresholds the questions are asked: those that the address states, so that a link shows to
 * everybody what its sender saw; else the reader's own, kept between visits where the browser lets us.
 */
import { defaultThresholds, type Thresholds } from '#checks/options.ts';
import { changedThresholds, thresholdNames, withThreshold } from '#checks/thresholds.ts';
import { current, goInstead, withQuery } from './address.svelte.ts';

const key = 'mingzhang.thresholds';

/** Of `localStorage`, what is used. A getter of its own, because reading it throws where it is blocked. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class ThresholdPreference {
  #own = $state.raw<Thresholds>(defaultThresholds);
  readonly #storage: () => Storage;

  constructor(storage: () => Storage = () => globalThis.localStorage) {
    this.#storage = storage;
    this.#own = this.#stored();
  }

  /** Reactive. */
  get value(): Thresholds {
    const stated = statedInAddress();
    return stated === undefined ? this.#own : readThresholds(stated);
  }

  /** Takes them over for this visit, and for the next ones where they can be kept. */
  set(thresholds: Thresholds): void {
    this.#own = thresholds;
    const changed = changedThresholds(thresholds);
    try {
      if (Object.keys(changed).length === 0) this.#storage().removeItem(key);
      else this.#storage().setItem(key, JSON.stringify(changed));
    } catch {
      // A frame, a private window, no room: they hold until the page closes.
    }
  }

  /** What cannot be read or understood is left out. */
  #stored(): Thresholds {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(key) ?? '{}');
      return fromEntries(Object.entries(kept ?? {}));
    } catch {
      return defaultThresholds;
    }
  }
}

/** One for the page. Made here, because state that is made inside a `$derived` does not wake it. */
export const thresholdPreference = new ThresholdPreference();

/** Those that are not the usual ones, as an address says it; `undefined` for none. */
export function printedThresholds(thresholds: Thresholds): string | undefined {
  const changed = Object.entries(changedThresholds(thresholds));
  return changed.map(([name, written]) => `${name}:${written}`).join(';') || undefined;
}

/**
 * Puts the reader's own thresholds into an address that states none: once, on arrival at a screen that
 * asks by them, so that its address shows the same elsewhere.
 */
export function stateThresholds(): void {
  const thresholds = printedThresholds(thresholdPreference.value);
  if (thresholds !== undefined && statedInAddress() === undefined) {
    void goInstead(withQuery({ thresholds }));
  }
}

function statedInAddress(): string | undefined {
  const { address } = current;
  return 'query' in address && 'thresholds' in address.query ? address.query.thresholds : undefined;
}

function readThresholds(stated: string): Thresholds {
  return fromEntries(
    stated.split(';').map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon), part.slice(colon + 1)];
    }),
  );
}

/** The usual ones, but those that are written in another way that can be understood. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): Thresholds {
  const known = new Map(entries);
  return thresholdNames.reduce<Thresholds>((all, name) => {
    const written = known.get(name);
    return (typeof written === 'string' && withThreshold(all, name, written)) || all;
  }, defaultThresholds);
}
