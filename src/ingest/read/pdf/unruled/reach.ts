/** From where to where something reaches across a page, in points. */
import { largest, smallest } from '#domain/large-lists.ts';
import type { TextLine } from '../page/text-lines.ts';

export interface Reach {
  readonly x0: number;
  readonly x1: number;
}

/** What all of them cover together. */
export function reachOf(places: readonly Reach[]): Reach {
  return {
    x0: smallest(places.map(({ x0 }) => x0)),
    x1: largest(places.map(({ x1 }) => x1)),
  };
}

export function widthOf({ x0, x1 }: Reach): number {
  return x1 - x0;
}

export function middleOf({ x0, x1 }: Reach): number {
  return (x0 + x1) / 2;
}

/** How much is free between the two; 0 where they overlap. */
export function gapBetween(one: Reach, other: Reach): number {
  return Math.max(one.x0 - other.x1, other.x0 - one.x1, 0);
}

/** From left to right. */
export function byPlace<T extends Reach>(places: readonly T[]): T[] {
  return [...places].sort((a, b) => a.x0 - b.x0);
}

/** Whether a text stands over a place, and not by a hair. */
export function isOver({ x0, x1, size }: TextLine, place: Reach): boolean {
  const over = Math.min(x1, place.x1) - Math.max(x0, place.x0);
  return over > Math.min(0.4 * size, widthOf(place) / 2);
}
