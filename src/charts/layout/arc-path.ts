/** From turns and radii to SVG paths. */
import { gap } from './rings.ts';

const turn = 2 * Math.PI;

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
  if (end - start > 0.9999) return circle(outer, 1) + circle(inner, 0);
  const [from, to] = [start * turn, end * turn];
  const halfGap = Math.min(gap / 2, ((to - from) * inner) / 4);
  const [a, b] = edge(from, to, halfGap / outer);
  const [c, d] = edge(from, to, halfGap / inner);
  const along = `M${at(outer, a)}${sweep(outer, a, b, 1)}L${at(inner, d)}`;
  return `${along}${d > c ? sweep(inner, d, c, 0) : ''}Z`;
}

/** Where an edge begins and ends, so that the gap is as wide at every radius. */
function edge(from: number, to: number, sine: number): readonly [from: number, to: number] {
  const less = Math.asin(Math.min(1, sine));
  const middle = (from + to) / 2;
  return to - from > 2 * less ? [from + less, to - less] : [middle, middle];
}

function sweep(radius: number, from: number, to: number, clockwise: 0 | 1): string {
  const long = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `A${round(radius)} ${round(radius)} 0 ${long} ${clockwise} ${at(radius, to)}`;
}

/** All the way round, which takes two halves. */
function circle(radius: number, clockwise: 0 | 1): string {
  const half = clockwise ? Math.PI : -Math.PI;
  return `M${at(radius, 0)}${sweep(radius, 0, half, clockwise)}${sweep(radius, half, 2 * half, clockwise)}Z`;
}

function at(radius: number, angle: number): string {
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
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

function point(radius: number, part: number): string {
  // A full circle would begin where it ends and so be no arc at all.
  return at(radius, Math.min(part, 0.9999) * turn);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
