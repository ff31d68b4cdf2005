/**
 * The rows of a table in the reading that its own sums bear out. What a name tells of its depth is not
 * the same from place to place; a published table is nearly always right about itself, so of the possible
 * readings the one counts in which the fewest sums differ, and among those the plainest.
 */
import type { Row, Side, Table } from '#domain/disclosure/disclosure.ts';
import { sideSums } from '#domain/reconcile/ledger.ts';
import { countOf, type Measure, type Sum } from '#domain/reconcile/sum.ts';
import { sumsOf } from '#domain/reconcile/sums.ts';
import { largest } from '#domain/large-lists.ts';
import {
  depthsAllOne,
  depthsByAmounts,
  depthsByIndentation,
  depthsByOrdinals,
  depthsUnderFirstOrdinal,
  type Depths,
  type Level,
  type LabelledRow,
} from './depths.ts';

/** A table of whose rows `labelled` are all, in their order. */
export function settledRows(
  table: Table,
  labelled: readonly LabelledRow[],
  measure: Measure,
): Table {
  const sides = new Set(labelled.map(({ row }) => row.side));
  const byUnit = sides.has(undefined) ? withUnits(table, measure) : table;
  return [...sides].reduce(
    (settled, side) => settledSide(settled, labelled, side, measure),
    byUnit,
  );
}

/** The rows of one side, or of a list without sides, in the best of their readings. */
function settledSide(
  table: Table,
  labelled: readonly LabelledRow[],
  side: Side | undefined,
  measure: Measure,
): Table {
  const places = table.rows.flatMap((row, index) => (row.side === side ? [index] : []));
  const own = places.flatMap((place) => labelled[place] ?? []);
  if (own.some(({ row }) => row.code !== undefined)) return table;
  const sums = (each: Table): readonly Sum[] =>
    side === undefined ? sumsOf(each, measure) : sideSums(each, side, measure);
  let best = table;
  let fewest = differing(sums(table));
  for (const depths of fewest === 0 ? [] : readingsOf(own)) {
    const tried = withDepths(table, places, depths);
    const count = differing(sums(tried));
    if (count < fewest) [best, fewest] = [tried, count];
  }
  return best;
}

function readingsOf(rows: readonly LabelledRow[]): Depths[] {
  const columns = largest(
    rows.map(({ row }) => row.values.length),
    0,
  );
  const first = Array.from({ length: columns }, (_, column) => column).find((column) =>
    rows.some(({ row }) => (row.values[column] ?? 0) !== 0),
  );
  return [
    depthsByOrdinals(rows),
    depthsUnderFirstOrdinal(rows),
    depthsByIndentation(rows),
    depthsAllOne(rows),
    ...(first === undefined
      ? []
      : [
          depthsByAmounts(
            rows,
            rows.map(({ row }) => row.values[first] ?? null),
          ),
        ]),
  ];
}

function differing(sums: readonly Sum[]): number {
  const { held, tried } = countOf(sums);
  return tried - held;
}

function withDepths(table: Table, places: readonly number[], depths: Depths): Table {
  const levels = new Map(places.map((place, index) => [place, depths[index] ?? null]));
  const rows = table.rows.map((row, index): Row => {
    const level = levels.get(index);
    // What is carried over has its parts told by its own words.
    if (level === undefined || row.role !== undefined) return row;
    return atLevel(row, level);
  });
  return { ...table, rows };
}

function atLevel({ level: _, ...row }: Row, level: Level | null): Row {
  return level === null ? row : { ...row, level };
}

/**
 * In a table by code the rows without one may be units, each over its own list of the same subjects; the
 * first of them may be the whole of the others, or of all that follows.
 */
function withUnits(table: Table, measure: Measure): Table {
  const { rows } = table;
  const coded = rows.some(({ code }) => code !== undefined);
  const places = rows.flatMap((row, index) =>
    row.code === undefined && row.role === undefined && row.values.some((value) => value !== null)
      ? [index]
      : [],
  );
  if (!coded || places.length === 0) return table;
  const asUnits = (role: (place: number) => Row['role']): Table => ({
    ...table,
    rows: rows.map((row, index) => {
      if (!places.includes(index)) return row;
      return { ...atLevel(row, null), role: role(index) ?? 'unit' };
    }),
  });
  const [first] = places;
  const plain = countOf(sumsOf(table, measure));
  const hasTotal = rows.some(({ role }) => role === 'total');
  const readings = [
    ...(hasTotal || first !== 0
      ? []
      : [asUnits((place) => (place === first ? 'total' : undefined))]),
    asUnits(() => 'unit'),
  ];
  const better = readings.find((each) => {
    const { held, tried } = countOf(sumsOf(each, measure));
    return held > plain.held && tried - held <= plain.tried - plain.held;
  });
  return better ?? table;
}
