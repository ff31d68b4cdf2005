/** Tables out of the ruling lines of a page: where no line parts two places, they are one cell. */
import { clustered, nearest, type Box } from '../page/geometry.ts';
import { joinedSegments, type Segment } from './segments.ts';
import type { Ruling } from '../page/rulings.ts';

/** A cell by its lines: which rows and columns of its lattice it takes up, ends excluded. */
export interface LatticeCell {
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

export interface Lattice {
  /** Places of the lines between columns, the outer ones included; one more than columns. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

/** Lines closer than this are one line drawn twice, in points; no row or column is as narrow. */
const sameLine = 3;
/** How far an end of a line may stay short of the line that it meets. */
const reach = 2.5;

/** More lines or places than this are a drawing, such as a map, and no table. */
const mostLines = 5_000;
const mostPlaces = 200_000;

/** Every group of crossing lines that makes at least two cells. */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] {
  const { horizontals, verticals } = joinedSegments(rulings);
  if (horizontals.length + verticals.length > mostLines) return [];
  return connected(horizontals, verticals).flatMap((group) => {
    const lattice = latticeOf(group.horizontals, group.verticals);
    return lattice ? [lattice] : [];
  });
}

export function boxOf({ xs, ys }: Pick<Lattice, 'xs' | 'ys'>): Box {
  return {
    x0: xs[0] ?? 0,
    y0: ys[0] ?? 0,
    x1: xs[xs.length - 1] ?? 0,
    y1: ys[ys.length - 1] ?? 0,
  };
}

interface Group {
  readonly horizontals: Segment[];
  readonly verticals: Segment[];
}

function connected(horizontals: readonly Segment[], verticals: readonly Segment[]): Group[] {
  const groups: Group[] = [];
  const left = new Set(verticals);
  const waiting = new Set(horizontals);
  for (const start of verticals) {
    if (!left.delete(start)) continue;
    const group: Group = { horizontals: [], verticals: [start] };
    const open: (readonly ['h' | 'v', Segment])[] = [['v', start]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [kind, segment] = next;
      const others = kind === 'v' ? waiting : left;
      for (const other of others) {
        if (!meet(segment, other)) continue;
        others.delete(other);
        (kind === 'v' ? group.horizontals : group.verticals).push(other);
        open.push([kind === 'v' ? 'h' : 'v', other]);
      }
    }
    groups.push(group);
  }
  return groups;
}

function meet(one: Segment, other: Segment): boolean {
  const within = (at: number, { from, to }: Segment) => at >= from - reach && at <= to + reach;
  return within(one.at, other) && within(other.at, one);
}

function latticeOf(horizontals: readonly Segment[], verticals: readonly Segment[]): Lattice | null {
  const xs = linesAt(verticals, horizontals);
  const ys = linesAt(horizontals, verticals);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > mostPlaces) return null;
  const right = edges(verticals, xs, ys);
  const below = edges(horizontals, ys, xs);
  const cells = cellsOf(
    xs.length - 1,
    ys.length - 1,
    (row, column) => !right(column + 1, row),
    (row, column) => !below(row + 1, column),
  );
  return cells.length > 1 ? { xs, ys, cells } : null;
}

/** Lines that others run past show that a border is not drawn: the ends stand in for it. */
function linesAt(lines: readonly Segment[], crossing: readonly Segment[]): number[] {
  const drawn = clustered(
    lines.map(({ at }) => at),
    sameLine,
  );
  const first = crossing.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = crossing.reduce((most, { to }) => Math.max(most, to), -Infinity);
  const before = first < (drawn[0] ?? 0) - 2 * sameLine ? [first] : [];
  const after = last > (drawn[drawn.length - 1] ?? 0) + 2 * sameLine ? [last] : [];
  return [...before, ...drawn, ...after];
}

/** Whether a line is drawn at `line` over more than half of the way from `step` to the next. */
function edges(
  segments: readonly Segment[],
  lines: readonly number[],
  steps: readonly number[],
): (line: number, step: number) => boolean {
  const atLine: Segment[][] = lines.map(() => []);
  for (const segment of segments) atLine[nearest(lines, segment.at)]?.push(segment);
  return (line, step) => {
    const from = steps[step] ?? 0;
    const to = steps[step + 1] ?? 0;
    const drawn = (atLine[line] ?? []).reduce(
      (sum, segment) => sum + Math.max(0, Math.min(to, segment.to) - Math.max(from, segment.from)),
      0,
    );
    return drawn > (to - from) / 2;
  };
}

/** Grows every cell to the right and down as long as no line is drawn between. */
function cellsOf(
  columns: number,
  rows: number,
  opensRight: (row: number, column: number) => boolean,
  opensBelow: (row: number, column: number) => boolean,
): LatticeCell[] {
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column]) continue;
      let columnEnd = column + 1;
      while (columnEnd < columns && !taken[row]?.[columnEnd] && opensRight(row, columnEnd - 1)) {
        columnEnd += 1;
      }
      const wide = Array.from({ length: columnEnd - column }, (_, index) => column + index);
      const inner = wide.slice(0, -1);
      let rowEnd = row + 1;
      while (
        rowEnd < rows &&
        wide.every((at) => opensBelow(rowEnd - 1, at) && !taken[rowEnd]?.[at]) &&
        inner.every((at) => opensRight(rowEnd, at))
      ) {
        rowEnd += 1;
      }
      for (let at = row; at < rowEnd; at += 1) taken[at]?.fill(true, column, columnEnd);
      cells.push({ row, rowEnd, column, columnEnd });
    }
  }
  return cells;
}
