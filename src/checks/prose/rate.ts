/** A percentage in the prose against the one computed from the amounts beside it. */

/** How many decimals a stated percentage shows: 15.3 has one. */
function decimalsOf(stated: number): number {
  return String(stated).split('.')[1]?.length ?? 0;
}

/**
 * Whether a stated percentage agrees with the computed one. Half of its last digit is rounding, a
 * whole one is cutting off, and the amounts' own rounding can move the computed one by `drift`.
 */
export function agrees(stated: number, computed: number, drift: number): boolean {
  return Math.abs(stated - computed) < 10 ** -decimalsOf(stated) + drift + 1e-9;
}

/** How far part/whole can move, in percent, when each is off by half of `precision`. */
export function driftOf(part: number, whole: number, precision: number): number {
  if (whole === 0) return Infinity;
  return ((precision / 2) * (Math.abs(whole) + Math.abs(part)) * 100) / (whole * whole);
}
