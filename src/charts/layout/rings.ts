/** The rings of the sunburst: radii in units of the drawing, whose outer radius is 230. */

export const outerRadius = 230;
/** The round in the middle that names the focus and leads back up. */
export const holeRadius = 88;
export const mostRings = 3;
/** Between neighbours, along the ring and across it: 2 px where the drawing is 330 px wide. */
export const gap = 2.8;
/** How wide the hatching is, at the outer edge of an arc: names stand on the ground inside of it. */
export const hatchWidth = 9;

/** The outer edge of the last ring, by the number of rings: one ring alone need not be a plate. */
const reach: Record<number, number> = { 1: 172, 2: 216, 3: 228 };

/**
 * Inner and outer radius of a ring, 1 the innermost, where so many rings are drawn. A ring that is
 * not there (0 and below, or beyond the last) has no width and lies at the nearest edge, which is
 * where a zoom lets its arcs come from or go to.
 */
export function ringRadii(ring: number, rings: number): readonly [inner: number, outer: number] {
  const edge = reach[rings] ?? outerRadius;
  const width = (edge - holeRadius) / Math.max(1, rings);
  if (ring < 1) return [holeRadius, holeRadius];
  if (ring > rings) return [edge, edge];
  return [holeRadius + (ring - 1) * width + gap, holeRadius + ring * width];
}
