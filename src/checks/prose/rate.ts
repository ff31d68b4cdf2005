/** A percentage in the prose against the one computed from the amounts beside it. */

/** How many decimals a stated percentage shows: 15.3 has one. */
function decimalsOf(stated: number): number {
  return String(stated).split('.')[1]?.length ?? 0;
}

/**
 * How a stated percentage stands to the computed one: `null` where it is rounded or cut off at its last
 * digit; rounding where it is off by that digit, as happens when shares are made to add up to 100.
 * The amounts' own rounding can move the computed one by `drift`.
 */
export function judgeRate(
  stated: number,
  computed: number,
  drift: number,
): 'rounding' | 'contradiction' | null {
  const lastDigit = 10 ** -decimalsOf(stated);
  const slack = drift + 1e-9;
  const above = Math.abs(stated) - Math.abs(computed);
  const opposed = stated * computed < 0 && Math.abs(computed) > slack;
  if (opposed || Math.abs(above) > lastDigit + slack) return 'contradiction';
  return above <= lastDigit / 2 + slack ? null : 'rounding';
}

/** How far part/whole can move, in percent, when each is off by half of `precision`. */
export function driftOf(part: number, whole: number, precision: number): number {
  if (whole === 0) return Infinity;
  return ((precision / 2) * (Math.abs(whole) + Math.abs(part)) * 100) / (whole * whole);
}
