/** The drawing as it is on the screen: at rest, or on its way to where a zoom leads. */
import { untrack } from 'svelte';
import { cubicInOut } from 'svelte/easing';
import { Tween, prefersReducedMotion } from 'svelte/motion';
import type { SunburstDrawing } from './sunburst-drawing.ts';
import { isZoom, zoomBetween } from './sunburst-zoom.ts';

/** How long a zoom takes, in ms; none for a reader who prefers reduced motion. */
const duration = 360;

interface Way {
  readonly to: SunburstDrawing;
  readonly at: (time: number) => SunburstDrawing;
}

/** Follows a drawing; to be made while a component is set up. Any change but a zoom shows at once. */
export class SunburstMotion {
  readonly #time = new Tween(1);
  #way = $state.raw<Way | null>(null);
  readonly #target: () => SunburstDrawing;

  constructor(target: () => SunburstDrawing) {
    this.#target = target;
    let last: SunburstDrawing | null = null;
    $effect.pre(() => {
      const next = target();
      untrack(() => {
        if (last) this.#go(this.#seen(last), next);
        last = next;
      });
    });
  }

  /** What to draw now. */
  get frame(): SunburstDrawing {
    return this.#seen(this.#target());
  }

  #seen(drawing: SunburstDrawing): SunburstDrawing {
    return this.#way?.to === drawing ? this.#way.at(this.#time.current) : drawing;
  }

  #go(old: SunburstDrawing, next: SunburstDrawing): void {
    this.#way = null;
    if (prefersReducedMotion.current || !isZoom(old, next)) return;
    this.#way = { to: next, at: zoomBetween(old, next) };
    void this.#time.set(0, { duration: 0 });
    void this.#time.set(1, { duration, easing: cubicInOut });
  }
}
