/** Ruling lines that touch, end to end or side by side, as one. */
import type { Ruling } from '../page/rulings.ts';

/** `at` across, `from` and `to` along the line, in points. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Ends this close are joined: lines are often drawn a cell at a time. */
const gap = 2.5;
/** Lines this close lie over each other. */
const beside = 1.5;
/** Shorter than this, all joining done, a line parts nothing. */
const shortest = 4;

export function joinedSegments(rulings: readonly Ruling[]): {
  readonly horizontals: Segment[];
  readonly verticals: Segment[];
} {
  const horizontals: Segment[] = [];
  const verticals: Segment[] = [];
  for (const { box } of rulings) {
    const { x0, y0, x1, y1 } = box;
    if (x1 - x0 >= y1 - y0) horizontals.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    else verticals.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  }
  return { horizontals: joined(horizontals), verticals: joined(verticals) };
}

function joined(segments: Segment[]): Segment[] {
  const bundles: Segment[][] = [];
  for (const segment of segments.sort((a, b) => a.at - b.at)) {
    const bundle = bundles[bundles.length - 1];
    const last = bundle?.[bundle.length - 1];
    if (bundle && last && segment.at - last.at <= beside) bundle.push(segment);
    else bundles.push([segment]);
  }
  return bundles.flatMap(endToEnd).filter(({ from, to }) => to - from >= shortest);
}

function endToEnd(bundle: Segment[]): Segment[] {
  const at = bundle.reduce((sum, segment) => sum + segment.at, 0) / bundle.length;
  const result: Segment[] = [];
  for (const { from, to } of bundle.sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last && from - last.to <= gap) {
      result[result.length - 1] = { at, from: last.from, to: Math.max(last.to, to) };
    } else result.push({ at, from, to });
  }
  return result;
}
