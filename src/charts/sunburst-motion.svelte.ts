/** The drawing as it is on the screen: at rest, or on its way to where a zoom leads. */
import { untrack } from 'svelte';
import type { SunburstDrawing } from './sunburst-drawing.ts';
import type { SunburstTravel } from './sunburst-travel.svelte.ts';

/**
 * Follows a drawing; to be made while a component is set up. What moves it arrives a little later: a zoom
 * before that shows at once.
 */
export class SunburstMotion {
  #travel = $state.raw<SunburstTravel | null>(null);
  readonly #target: () => SunburstDrawing;

  constructor(target: () => SunburstDrawing) {
    this.#target = target;
    const arriving = import('./sunburst-travel.svelte.ts');
    arriving.then(
      ({ SunburstTravel }) => (this.#travel = new SunburstTravel()),
      () => undefined,
    );
    let last: SunburstDrawing | null = null;
    $effect.pre(() => {
      const next = target();
      untrack(() => {
        if (last) this.#travel?.go(this.#seen(last), next);
        last = next;
      });
    });
  }

  /** What to draw now. */
  get frame(): SunburstDrawing {
    return this.#seen(this.#target());
  }

  #seen(drawing: SunburstDrawing): SunburstDrawing {
    return this.#travel?.seen(drawing) ?? drawing;
  }
}
