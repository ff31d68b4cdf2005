/** A few values over the years as a line so small that it stands in a row of a table. */
import { largest, smallest } from '#domain/large-lists.ts';

export interface TrendLine {
  readonly width: number;
  readonly height: number;
  readonly d: string;
  readonly last: { readonly x: number; readonly y: number };
}

const [width, height, margin] = [64, 20, 3];

/**
 * The line through [year, value] from left to right, its ground at zero so that a small change looks
 * small; years lie as far apart as they are. `null` for fewer than two points.
 */
export function trendLine(
  points: readonly (readonly [year: number, value: number])[],
): TrendLine | null {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || first === last) return null;
  const values = points.map(([, value]) => value);
  const [least, most] = [smallest(values, 0), largest(values, 0)];
  const across = (width - 2 * margin) / (last[0] - first[0] || 1);
  const up = (height - 2 * margin) / (most - least || 1);
  const placed = points.map(([year, value]) => ({
    x: round(margin + (year - first[0]) * across),
    y: round(height - margin - (value - least) * up),
  }));
  return {
    width,
    height,
    d: placed.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    last: placed[placed.length - 1] ?? { x: 0, y: 0 },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
