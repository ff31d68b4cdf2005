/**
 * The sums of a list of rows, from its rows' places and depths: what stands under a row, up to the next
 * one that is not deeper, is part of it. Depth is the level of a code (类, 款, 项), else the printed one; a
 * unit stands above its subjects. So lists for several units in one table are summed each for itself.
 */
import type { Row, Table } from '../disclosure/disclosure.ts';
import { opensSomeParts, plainName } from './row-words.ts';
import { hold, sumsDown, type Measure, type Sum, type SumKind } from './sum.ts';

/** A row that states a sum, by its index, and its direct parts. */
interface Branch {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Rows in between whose depth nothing tells: parts, or some of the parts once more. */
  readonly loose: readonly number[];
}

/** All sums down a one-sided list. Codes that are not in the order of a tree are summed by the codes. */
export function treeSums(table: Table, measure: Measure): Sum[] {
  const { rows } = table;
  const byPlace = sumsOf(table, branchesByPlace(rows), measure);
  if (hold(byPlace) || !hasUniqueCodes(rows)) return byPlace;
  const byCode = sumsOf(table, branchesByCode(rows), measure);
  return differing(byCode) < differing(byPlace) ? byCode : byPlace;
}

/** The sums of rows that have levels, among themselves: the items of one side of a ledger. */
export function levelSums(table: Table, indices: readonly number[], measure: Measure): Sum[] {
  const branches = branchesOf(table.rows, indices).filter(({ whole }) => whole >= 0);
  return sumsOf(table, branches, measure, 'ledger');
}

function differing(sums: readonly Sum[]): number {
  return sums.filter(({ result }) => result === 'differs').length;
}

function sumsOf(
  table: Table,
  branches: readonly Branch[],
  measure: Measure,
  kind: SumKind = 'down',
): Sum[] {
  return branches.flatMap(({ whole, parts, loose }) => {
    if (parts.length === 0) return [];
    const strict = sumsDown(table, kind, whole, parts, measure);
    const first = table.rows[parts[0] ?? -1];
    // Some of the parts need not add up; where they do, they are all of them.
    if (first && opensSomeParts(first.name)) return hold(strict) ? strict : [];
    if (loose.length === 0 || hold(strict)) return strict;
    const all = sumsDown(table, kind, whole, [...parts, ...loose], measure);
    return hold(all) ? all : strict;
  });
}

/** Every row with its parts; the first row of a list that is a total has the uppermost rows for parts. */
function branchesByPlace(rows: readonly Row[]): Branch[] {
  return [...segmentsOf(rows).flatMap((segment) => branchesOf(rows, segment)), ...closings(rows)];
}

/** Where a list has more than one total, each begins a list of its own, or ends one. */
function segmentsOf(rows: readonly Row[]): number[][] {
  const all = rows.map((_, index) => index);
  const totals = all.filter((index) => rows[index]?.role === 'total');
  if (totals.length < 2) return [all];
  const opens = totals[0] === 0;
  const ends = opens ? totals.slice(1) : totals.slice(0, -1).map((index) => index + 1);
  const starts = [0, ...ends];
  return starts.map((start, place) => all.slice(start, starts[place + 1] ?? rows.length));
}

/** Branches of some rows in their order; the total of the list, if it has one, comes first. */
function branchesOf(rows: readonly Row[], indices: readonly number[]): Branch[] {
  const total = indices.find((index) => rows[index]?.role === 'total') ?? -1;
  const coded = indices.some((index) => rows[index]?.code !== undefined);
  const parts = new Map<number, number[]>([[total, []]]);
  const loose = new Map<number, number[]>();
  const open: number[] = [];
  for (const index of indices) {
    const row = rows[index];
    if (!row || index === total || row.role === 'total' || row.role === 'subtotal') continue;
    if (row.values.every((value) => value === null)) continue;
    const depth = depthOf(row, coded);
    if (depth === null) {
      // Under the parent of the row before it.
      const above = open[open.length - 2] ?? total;
      put(loose, above, index);
      continue;
    }
    while (open.length > 0 && !isUnder(row, depth, rows[open[open.length - 1] ?? 0], coded))
      open.pop();
    const above = open[open.length - 1] ?? total;
    put(parts, above, index);
    open.push(index);
  }
  return [...parts]
    .map(([whole, own]) => ({ whole, parts: own, loose: loose.get(whole) ?? [] }))
    .filter(({ whole }) => whole >= 0);
}

/** Adds one to the list under that number; a list that is copied for each would cost its length squared. */
function put(lists: Map<number, number[]>, under: number, index: number): void {
  const known = lists.get(under);
  if (known) known.push(index);
  else lists.set(under, [index]);
}

function isUnder(row: Row, depth: number, above: Row | undefined, coded: boolean): boolean {
  if (!above) return false;
  const own = depthOf(above, coded);
  if (own === null || own >= depth) return false;
  return row.code === undefined || above.code === undefined || row.code.startsWith(above.code);
}

/** Of codes 3, 5, 7; of levels the same; a unit is above all. */
function depthOf(row: Row, coded: boolean): number | null {
  if (row.role === 'unit') return row.level ?? 1;
  if (row.code !== undefined) return row.code.length;
  if (coded && row.role !== 'carryOver') return null;
  return row.level === undefined ? 3 : 1 + 2 * row.level;
}

/** Of a row that closes a part of the list (人员经费合计): what stands above it, back to the one before. */
function closings(rows: readonly Row[]): Branch[] {
  let from = 0;
  return rows.flatMap((row, whole) => {
    if (row.role !== 'subtotal' || !/经费合计$/.test(plainName(row.name))) return [];
    const first = from;
    const section = Array.from({ length: whole - first }, (_, place) => first + place);
    from = whole + 1;
    const codes = new Set(section.map((index) => rows[index]?.code));
    const parts = section.filter((index) => {
      const { code, role } = rows[index] ?? {};
      return code !== undefined && role === undefined && !hasParent(code, codes);
    });
    return [{ whole, parts, loose: [] }];
  });
}

function hasUniqueCodes(rows: readonly Row[]): boolean {
  const codes = rows.flatMap(({ code }) => code ?? []);
  return codes.length > 0 && new Set(codes).size === codes.length;
}

/** A parent is the printed row with the longest code that the row's own begins with, wherever it stands. */
function branchesByCode(rows: readonly Row[]): Branch[] {
  const places = new Map(rows.map(({ code }, index) => [code, index]));
  const total = rows.findIndex(({ role }) => role === 'total');
  const parts = new Map<number, number[]>();
  rows.forEach(({ code, values }, index) => {
    if (code === undefined || values.every((value) => value === null)) return;
    const above = [5, 3]
      .filter((length) => length < code.length)
      .map((length) => places.get(code.slice(0, length)))
      .find((place) => place !== undefined);
    put(parts, above ?? total, index);
  });
  const branches = [...parts].map(([whole, own]) => ({ whole, parts: own, loose: [] }));
  return [...branches.filter(({ whole }) => whole >= 0), ...closings(rows)];
}

function hasParent(code: string, codes: ReadonlySet<string | undefined>): boolean {
  return codes.has(code.slice(0, -2)) || (code.length > 5 && codes.has(code.slice(0, -4)));
}
