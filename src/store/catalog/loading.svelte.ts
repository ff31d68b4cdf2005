import type { Attempt, Load } from './load.ts';

/** How a loading ended, and what remains to be done when it is on the screen. */
export interface Filled<T> {
  readonly attempt: Attempt<T>;
  /** Puts what was fetched into storage. */
  readonly keep: () => Promise<void>;
}

/** The attempt is all there is to do. */
export function settled<T>(attempt: Attempt<T>): Filled<T> {
  return { attempt, keep: () => Promise.resolve() };
}

/** Loads something; may show what is there already before it returns what is current. */
export type Fill<T> = (show: (attempt: Attempt<T>) => void) => Promise<Filled<T>>;

/**
 * Something on its way to the screen. What it shows may change: first the copy from the last visit,
 * then the current one, when it is another.
 */
export class Loading<T> {
  #load = $state.raw<Load<T>>({ state: 'loading' });
  #run = 0;
  #final!: Promise<Attempt<T>>;
  #done!: Promise<void>;
  readonly #fill: Fill<T>;

  constructor(fill: Fill<T>) {
    this.#fill = fill;
    void this.again();
  }

  /** Reactive. */
  get load(): Load<T> {
    return this.#load;
  }

  /** What is shown in the end. Bad input and bad weather are values here too; it does not reject. */
  get final(): Promise<Attempt<T>> {
    return this.#final;
  }

  /** Settles when that is also kept in storage. */
  get done(): Promise<void> {
    return this.#done;
  }

  /** Loads anew; what is shown stays until there is something else to show. */
  again(): Promise<void> {
    const run = ++this.#run;
    const show = (attempt: Attempt<T>): Attempt<T> => {
      if (run === this.#run && !same(this.#load, attempt)) this.#load = attempt;
      return attempt;
    };
    // Later, because state must not change while a $derived that asked for this is computed.
    const filled = Promise.resolve().then(() => this.#fill(show));
    this.#final = filled.then(({ attempt }) => show(attempt));
    this.#done = Promise.all([filled, this.#final]).then(([{ keep }]) => keep());
    return this.#done;
  }
}

/** The copy in storage turned out to be current: nothing on the screen needs to be drawn again. */
function same<T>(shown: Load<T>, next: Attempt<T>): boolean {
  if (shown.state !== 'ready' || next.state !== 'ready') return false;
  return shown.value === next.value && shown.notes === next.notes;
}

/** What was asked for under that key before, else a loading of it that begins now. */
export function remembered<T>(
  all: Map<string, Loading<T>>,
  key: string,
  fill: Fill<T>,
): Loading<T> {
  const known = all.get(key);
  if (known) return known;
  // State that is made inside a $derived does not wake it: this is made in a root of its own.
  let made!: Loading<T>;
  $effect.root(() => {
    made = new Loading(fill);
  })();
  all.set(key, made);
  return made;
}
