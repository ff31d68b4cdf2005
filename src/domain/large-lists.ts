/**
 * What `push(...list)` and `Math.max(...list)` do, for lists of any length. An argument lies on the
 * stack: a list out of a document that is spread into a call, of 100,000 cells or sentences, overflows
 * it. Lint keeps every list from being spread into arguments.
 */

/** Adds `more` to the end of `list`, in its order. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}

/** The largest of the numbers and of `least`; without either -Infinity. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

/** The smallest of the numbers and of `most`; without either Infinity. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
  let found = most;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}
