/** Merged areas of a sheet, row by row. */
import type { Range } from '@e965/xlsx';
import { limits } from '../limits.ts';

/** What one merged area covers of one row. */
export interface MergedPart {
  readonly column: number;
  readonly span: number;
  /** Whether this is the area's first row, in which its text stands. */
  readonly first: boolean;
}

/**
 * The parts in each of the `rows` that have cells (their indices, ascending), from left to right. Of
 * areas that overlap the one further left counts; more parts than a sheet may have cells give `null`.
 */
export function mergedParts(
  merges: readonly Range[],
  rows: readonly number[],
): ReadonlyMap<number, readonly MergedPart[]> | null {
  const parts = new Map<number, MergedPart[]>(rows.map((row) => [row, []]));
  let count = 0;
  for (const { s, e } of merges) {
    const width = e.c - s.c + 1;
    if (!(s.r >= 0 && s.c >= 0 && width >= 1) || (width === 1 && e.r <= s.r)) continue;
    for (let index = firstFrom(rows, s.r); (rows[index] ?? Infinity) <= e.r; index += 1) {
      const row = rows[index] ?? 0;
      parts.get(row)?.push({ column: s.c, span: width, first: row === s.r });
      count += 1;
      if (count > limits.cells) return null;
    }
  }
  return new Map([...parts].map(([row, found]) => [row, withoutOverlaps(found)]));
}

/** The index of the first of ascending numbers that is at least `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutOverlaps(parts: MergedPart[]): MergedPart[] {
  let end = 0;
  return parts
    .sort((a, b) => a.column - b.column)
    .filter(({ column, span }) => {
      const free = column >= end;
      if (free) end = column + span;
      return free;
    });
}
