/** A percentage with two decimals, for files: 76.9004… → 76.9. */
export function inHundredths(percent: number | null): number | null {
  return percent === null ? null : Number(percent.toFixed(2));
}
