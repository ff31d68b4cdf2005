/**
 * What the names and amounts of a list may mean for the depths of its rows. Each function gives one
 * reading of them, a level a row (`null` where it tells none); the sums decide between them, see
 * settled-rows.ts.
 */
import type { Row } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { indentation, matchable, ordinalOf, type MarkerKind } from '../wording.ts';
import { roleOf } from './row-names.ts';

export type Level = NonNullable<Row['level']>;

/** A row as it is read, and its name as printed, indentation included. */
export interface LabelledRow {
  readonly row: Row;
  readonly label: string;
}

export type Depths = readonly (Level | null)[];

/** Ordinals of another kind go deeper (一、 over （一） over 1.); a name without one is part of the last that has one. */
export function depthsByOrdinals(rows: readonly LabelledRow[]): Depths {
  let kinds: MarkerKind[] = [];
  return rows.map(({ label }) => {
    const words = matchable(label).replace(/^其中:?/, '');
    const kind = ordinalOf(words)?.kind ?? null;
    if (roleOf(label) !== null) {
      kinds = [];
      return null;
    }
    if (kind === null) return asLevel(kinds.length + 1);
    const known = kinds.indexOf(kind);
    kinds = known < 0 ? [...kinds, kind] : kinds.slice(0, known + 1);
    return asLevel(kinds.length);
  });
}

/** Only what has an ordinal of the first kind is a whole; everything between two of them is its part. */
export function depthsUnderFirstOrdinal(rows: readonly LabelledRow[]): Depths {
  const kindOf = (label: string) => ordinalOf(matchable(label))?.kind ?? null;
  const first = rows.map(({ label }) => kindOf(label)).find((kind) => kind !== null);
  let inside = false;
  return rows.map(({ label }) => {
    if (roleOf(label) !== null) {
      inside = false;
      return null;
    }
    if (kindOf(label) === first) {
      inside = true;
      return 1;
    }
    return inside ? 2 : 1;
  });
}

/** The widths of the blanks in front of the names, from the smallest to the largest. */
export function depthsByIndentation(rows: readonly LabelledRow[]): Depths {
  const widths = rows.map(({ label }) =>
    label === '' || roleOf(label) !== null ? null : indentation(label),
  );
  const steps = [...new Set(widths.filter((width) => width !== null))].sort((a, b) => a - b);
  return widths.map((width) => (width === null ? null : asLevel(steps.indexOf(width) + 1)));
}

/** Every row by itself. */
export function depthsAllOne(rows: readonly LabelledRow[]): Depths {
  return rows.map(({ label }) => (roleOf(label) === null ? 1 : null));
}

/**
 * A row is the whole of those behind it that come to its amount, and so on downwards. `amounts` are those of
 * one column, fen; rows of nothing stand as deep as the row above them.
 */
export function depthsByAmounts(
  rows: readonly LabelledRow[],
  amounts: readonly (Fen | null)[],
): Depths {
  const told = rows.flatMap(({ label }, index) => {
    const amount = amounts[index] ?? 0;
    return roleOf(label) === null && amount !== 0 ? [{ index, amount }] : [];
  });
  const ends = endsOfParts(told);
  const found = new Map<number, number>();
  const place = (from: number, depth: number): number => {
    const whole = told[from];
    if (!whole) return from;
    found.set(whole.index, depth);
    const end = ends[from] ?? from + 1;
    let at = from + 1;
    if (end > at && depth < deepest) while (at < end) at = place(at, depth + 1);
    return Math.max(at, end);
  };
  let at = 0;
  while (at < told.length) at = place(at, 1);
  let last: Level | null = 1;
  return rows.map(({ label }, index) => {
    if (roleOf(label) !== null) return null;
    const depth = found.get(index);
    last = depth === undefined ? last : asLevel(depth);
    return last;
  });
}

const deepest = 4;

interface Amount {
  readonly index: number;
  readonly amount: Fen;
}

/**
 * Where the parts of each row end: behind it alone where what follows does not come to its amount. From the
 * last row upwards each is known when it is asked for; no more rows are looked at than a unit has subjects.
 */
function endsOfParts(told: readonly Amount[]): number[] {
  const ends: number[] = told.map((_, index) => index + 1);
  for (let from = told.length - 1; from >= 0; from -= 1) {
    const whole = told[from]?.amount ?? 0;
    let sum = 0;
    let at = from + 1;
    for (let parts = 0; parts < mostParts && at < told.length; parts += 1) {
      if (Math.abs(sum) >= Math.abs(whole)) break;
      sum += told[at]?.amount ?? 0;
      at = ends[at] ?? at + 1;
    }
    if (sum === whole && at > from + 1) ends[from] = at;
  }
  return ends;
}

const mostParts = 1_000;

function asLevel(depth: number): Level | null {
  return depth === 1 || depth === 2 || depth === 3 ? depth : null;
}
