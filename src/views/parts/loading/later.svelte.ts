/** What arrives after the first view, such as a module that only some documents need. */

/** `null` until it is there, and where it does not come. Reactive. */
export class Later<Thing> {
  #thing = $state.raw<Thing | null>(null);

  constructor(arriving: Promise<Thing>) {
    arriving.then(
      (thing) => (this.#thing = thing),
      () => undefined,
    );
  }

  get thing(): Thing | null {
    return this.#thing;
  }
}
