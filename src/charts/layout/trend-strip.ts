/** A few years as bars of two parts, small enough to stand under a headline. */
import { largest } from '#domain/large-lists.ts';

export interface TrendYear {
  readonly year: number;
  readonly total: number;
  /** The solid part from the ground up; `null` where it is not known. */
  readonly solid: number | null;
}

export interface TrendBar {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the solid part; 0 where it is not known. */
  readonly solidHeight: number;
}

export interface TrendStrip {
  readonly width: number;
  readonly height: number;
  /** Where the bars stand. */
  readonly ground: number;
  readonly bars: readonly TrendBar[];
}

const [barWidth, step, top, tallest, below] = [34, 62, 16, 44, 18];

/** The bars from left to right, all from zero; a negative total has no bar. */
export function trendStrip(years: readonly TrendYear[]): TrendStrip {
  const most = largest(
    years.map(({ total }) => total),
    0,
  );
  const ground = top + tallest;
  const high = (amount: number): number =>
    most > 0 ? Math.round((Math.max(0, amount) / most) * tallest * 10) / 10 : 0;
  return {
    width: Math.max(1, years.length) * step,
    height: ground + below,
    ground,
    bars: years.map(({ year, total, solid }, index) => ({
      year,
      x: index * step,
      y: ground - high(total),
      width: barWidth,
      height: high(total),
      solidHeight: Math.min(high(solid ?? 0), high(total)),
    })),
  };
}
