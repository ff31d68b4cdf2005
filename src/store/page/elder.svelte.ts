/** 长者版, larger letters and targets: as the address of the page asks (`?elder=1`), else as chosen here. */

const key = 'mingzhang.elder';

/** Of `localStorage`, what is used. A getter of its own, because reading it throws where it is blocked. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export class ElderMode {
  #on = $state(false);
  readonly #storage: () => Storage;

  /** `search` is the query of the page's address; what it does not say is as it was left. */
  constructor(search: string, storage: () => Storage = () => globalThis.localStorage) {
    this.#storage = storage;
    const asked = new URLSearchParams(search).get('elder');
    this.#show(asked === '1' || (asked !== '0' && this.#kept()));
  }

  /** Reactive. */
  get on(): boolean {
    return this.#on;
  }

  /** For this visit, and for the next ones where it can be kept. */
  set(on: boolean): void {
    this.#show(on);
    try {
      this.#storage().setItem(key, on ? '1' : '0');
    } catch {
      // A frame, a private window, no room: it holds until the page closes.
    }
  }

  #show(on: boolean): void {
    this.#on = on;
    document.documentElement.classList.toggle('elder', on);
  }

  #kept(): boolean {
    try {
      return this.#storage().getItem(key) === '1';
    } catch {
      return false;
    }
  }
}
