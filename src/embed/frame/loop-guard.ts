/**
 * Notices a frame that grows because it grew: a page whose content depends on its own height would
 * do so for ever (trust.md EMB-4, and the many issues named there).
 */
const rises = 20;
const within = 5_000;

export class LoopGuard {
  #last: number | null = null;
  #delta = 0;
  /** When the height rose by that delta, in milliseconds. */
  #times: number[] = [];
  #frozen = false;

  /** Whether a height may still be told: never again after 20 equal rises within five seconds. */
  allows(height: number, now: number): boolean {
    if (this.#frozen) return false;
    const delta = this.#last === null ? 0 : height - this.#last;
    this.#last = height;
    if (delta <= 0) return true;
    if (delta !== this.#delta) this.#times = [];
    this.#delta = delta;
    this.#times = [...this.#times.filter((time) => now - time < within), now];
    this.#frozen = this.#times.length >= rises;
    return !this.#frozen;
  }
}
