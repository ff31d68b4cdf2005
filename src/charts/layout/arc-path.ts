/** From turns and radii to SVG paths. */
import { arc } from 'd3-shape';
import { gap } from './rings.ts';

const turn = 2 * Math.PI;
const padRadius = 1000;
const draw = arc().digits(2).padRadius(padRadius);

/** An arc's place: turns clockwise from the top, and radii. */
export interface ArcPlace {
  readonly start: number;
  readonly end: number;
  readonly inner: number;
  readonly outer: number;
}

/**
 * The outline of an arc, less half a gap on either side; a thin arc gives up at most half its width.
 * An arc that goes all the way round has no gap.
 */
export function arcPath({ start, end, inner, outer }: ArcPlace): string {
  const angle = (end - start) * turn;
  const halfGap = end - start > 0.9999 ? 0 : Math.min(gap / 2, (angle * inner) / 4);
  const path = draw({
    innerRadius: inner,
    outerRadius: outer,
    startAngle: start * turn,
    endAngle: end * turn,
    padAngle: (2 * halfGap) / padRadius,
  });
  return path ?? '';
}

/**
 * The line that a label runs along, in the middle of the ring: clockwise on the upper half and the
 * other way on the lower, so that it always reads from the left. `drop` moves the line inwards or
 * outwards so that letters of that height stand in the middle.
 */
export function labelLine({ start, end, inner, outer }: ArcPlace, letterHeight: number): string {
  const middle = ((start + end) / 2) % 1;
  const below = middle > 0.25 && middle < 0.75;
  const radius = (inner + outer) / 2 + (below ? 1 : -1) * letterHeight * 0.36;
  const [from, to] = below ? [end, start] : [start, end];
  const long = end - start > 0.5 ? 1 : 0;
  return `M${point(radius, from)}A${round(radius)} ${round(radius)} 0 ${long} ${below ? 0 : 1} ${point(radius, to)}`;
}

/** The length along the middle of the arc. */
export function arcLength({ start, end, inner, outer }: ArcPlace): number {
  return (end - start) * Math.PI * (inner + outer);
}

function point(radius: number, at: number): string {
  // A full circle would begin where it ends and so be no arc at all.
  const angle = Math.min(at, 0.9999) * turn;
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
