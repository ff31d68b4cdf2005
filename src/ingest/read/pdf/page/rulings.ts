/** Straight lines along the page's edges, drawn as strokes or as thin filled boxes. */
import type { OpsTable } from './pdf-library.ts';
import { apply, boxAround, type Box, type Matrix, type Point } from './geometry.ts';

/** A line as the box of its ink: wide and flat, or narrow and high. */
export interface Ruling {
  readonly box: Box;
}

interface Pen {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
}

/** A filled box up to this wide is a line, a wider one is a background; in points. */
const thickest = 3;

/** Codes of pdf.js' packed paths. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticCurveTo = 3;
const closePath = 4;
/** How many points follow each code. */
const pointsAfter = [1, 1, 3, 2, 0];

/** The lines that a painted path draws; curves, oblique strokes, backgrounds and white ink are none. */
export function rulingsOf(
  path: ArrayLike<number>,
  painting: number,
  pen: Pen,
  ops: OpsTable,
): Ruling[] {
  const strokes = ops.strokes.has(painting) && !isWhite(pen.stroke);
  const fills = ops.fills.has(painting) && !isWhite(pen.fill);
  if (!strokes && !fills) return [];
  return subpaths(path, pen.matrix).flatMap((points) => {
    const sides = strokes ? sidesOf(points) : [];
    return fills ? [...sides, ...thinBox(points)] : sides;
  });
}

/** The box around all corners of a path, curves by their control points. */
export function boxOfPath(path: ArrayLike<number>, matrix: Matrix): Box {
  const points: Point[] = [];
  for (let index = 0; index < path.length;) {
    const count = pointsAfter[path[index] ?? -1];
    if (count === undefined) break;
    for (let point = 0; point < count; point += 1) {
      points.push(
        apply(matrix, path[index + 1 + point * 2] ?? 0, path[index + 2 + point * 2] ?? 0),
      );
    }
    index += 1 + count * 2;
  }
  return boxAround(points);
}

function isWhite(colour: string): boolean {
  return /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);
}

/** The corners of each part of a path; a part with a curve has none. */
function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let curved = false;
  const end = () => {
    if (part.length > 1 && !curved) parts.push(part);
    part = [];
    curved = false;
  };
  for (let index = 0; index < path.length;) {
    const code = path[index];
    const point = apply(matrix, path[index + 1] ?? 0, path[index + 2] ?? 0);
    if (code === moveTo) {
      end();
      part.push(point);
      index += 3;
    } else if (code === lineTo) {
      part.push(point);
      index += 3;
    } else if (code === curveTo || code === quadraticCurveTo) {
      curved = true;
      index += code === curveTo ? 7 : 5;
    } else if (code === closePath) {
      const [first] = part;
      if (first) part.push(first);
      index += 1;
    } else break;
  }
  end();
  return parts;
}

function sidesOf(points: readonly Point[]): Ruling[] {
  return points.slice(1).flatMap((point, index) => {
    const box = boxAround([points[index] ?? point, point]);
    return isThin(box) ? [{ box }] : [];
  });
}

function thinBox(points: readonly Point[]): Ruling[] {
  const box = boxAround(points);
  return isThin(box) ? [{ box }] : [];
}

function isThin({ x0, y0, x1, y1 }: Box): boolean {
  return Math.min(x1 - x0, y1 - y0) <= thickest;
}
