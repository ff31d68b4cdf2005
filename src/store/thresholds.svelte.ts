/** The reader's own thresholds for the questions: kept between visits where the browser lets us. */
import { defaultThresholds, type Thresholds } from '#checks/options.ts';
import { changedThresholds, thresholdNames, withThreshold } from '#checks/thresholds.ts';

const key = 'mingzhang.thresholds';

/** Of `localStorage`, what is used. A getter of its own, because reading it throws where it is blocked. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class ThresholdPreference {
  #thresholds = $state.raw<Thresholds>(defaultThresholds);
  readonly #storage: () => Storage;

  constructor(storage: () => Storage = () => globalThis.localStorage) {
    this.#storage = storage;
    this.#thresholds = this.#stored();
  }

  /** Reactive. */
  get value(): Thresholds {
    return this.#thresholds;
  }

  /** Takes them over for this visit, and for the next ones where they can be kept. */
  set(thresholds: Thresholds): void {
    this.#thresholds = thresholds;
    const changed = changedThresholds(thresholds);
    try {
      if (Object.keys(changed).length === 0) this.#storage().removeItem(key);
      else this.#storage().setItem(key, JSON.stringify(changed));
    } catch {
      // A frame, a private window, no room: they hold until the page closes.
    }
  }

  reset(): void {
    this.set(defaultThresholds);
  }

  /** What cannot be read or understood is left out. */
  #stored(): Thresholds {
    let kept: unknown;
    try {
      kept = JSON.parse(this.#storage().getItem(key) ?? '{}');
    } catch {
      return defaultThresholds;
    }
    if (typeof kept !== 'object' || kept === null) return defaultThresholds;
    const entries = new Map<string, unknown>(Object.entries(kept));
    return thresholdNames.reduce<Thresholds>((all, name) => {
      const written = entries.get(name);
      return (typeof written === 'string' && withThreshold(all, name, written)) || all;
    }, defaultThresholds);
  }
}

/** One for the page. Made here, because state that is made inside a `$derived` does not wake it. */
export const thresholdPreference = new ThresholdPreference();
