/** A drawing on its way to where a zoom leads; loaded after the drawing is shown. */
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

export class SunburstTravel {
  readonly #time = new Tween(1);
  #way = $state.raw<Way | null>(null);

  /** What to draw of that drawing now. Reactive. */
  seen(drawing: SunburstDrawing): SunburstDrawing {
    return this.#way?.to === drawing ? this.#way.at(this.#time.current) : drawing;
  }

  /** Sets out from what is seen to the next drawing; any change but a zoom shows at once. */
  go(old: SunburstDrawing, next: SunburstDrawing): void {
    this.#way = null;
    if (prefersReducedMotion.current || !isZoom(old, next)) return;
    this.#way = { to: next, at: zoomBetween(old, next) };
    void this.#time.set(0, { duration: 0 });
    void this.#time.set(1, { duration, easing: cubicInOut });
  }
}
