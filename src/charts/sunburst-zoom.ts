/**
 * The way from one drawing to the next. A zoom maps angles and rings of the old view onto the new
 * one; arcs that only one of them has come from, or go to, where that map puts them. Every edge
 * moves evenly, so that neighbours stay neighbours all the way.
 */
import { arcPath } from './layout/arc-path.ts';
import { ringRadii } from './layout/rings.ts';
import { hatchPath, type PlacedArc, type SunburstDrawing } from './sunburst-drawing.ts';

/** Where an old view lies in the new one: new angle = (old angle − from) × scale, new ring = old ring − rings. */
interface Shift {
  readonly from: number;
  readonly scale: number;
  readonly rings: number;
}

interface Move {
  readonly old: PlacedArc;
  readonly next: PlacedArc;
}

/** Whether the two show the same measure from different places, so that moving there explains it. */
export function isZoom(old: SunburstDrawing, next: SunburstDrawing): boolean {
  return old.measure === next.measure && shiftBetween(old, next) !== null;
}

/** The drawing at a time from 0 (the old one) to 1 (the new one, as it is). */
export function zoomBetween(
  old: SunburstDrawing,
  next: SunburstDrawing,
): (time: number) => SunburstDrawing {
  const moves = movesBetween(old, next, shiftBetween(old, next) ?? { from: 0, scale: 1, rings: 0 });
  return (time) => {
    if (time >= 1) return next;
    const arcs = moves.map((move) => between(move, time));
    return { ...next, arcs, hatch: hatchPath(arcs), labels: [] };
  };
}

function between({ old, next }: Move, time: number): PlacedArc {
  const at = (from: number, to: number) => from + (to - from) * time;
  const place = {
    start: at(old.start, next.start),
    end: at(old.end, next.end),
    inner: at(old.inner, next.inner),
    outer: at(old.outer, next.outer),
  };
  return { ...next, ...place, d: arcPath(place) };
}

function shiftBetween(old: SunburstDrawing, next: SunburstDrawing): Shift | null {
  if (old.focus.code === next.focus.code) return null;
  const inside = old.arcs.find(({ arc }) => arc.code === next.focus.code);
  if (inside) {
    return { from: inside.start, scale: 1 / (inside.end - inside.start), rings: inside.arc.ring };
  }
  const outside = next.arcs.find(({ arc }) => arc.code === old.focus.code);
  if (!outside) return null;
  const width = outside.end - outside.start;
  return { from: -outside.start / width, scale: width, rings: -outside.arc.ring };
}

function movesBetween(old: SunburstDrawing, next: SunburstDrawing, shift: Shift): Move[] {
  const before = new Map(old.arcs.map((placed) => [placed.arc.code, placed]));
  const after = new Set(next.arcs.map(({ arc }) => arc.code));
  const back = {
    from: -shift.from * shift.scale,
    scale: 1 / shift.scale,
    rings: -shift.rings,
  };
  return [
    ...old.arcs
      .filter(({ arc }) => !after.has(arc.code))
      .map((old) => ({
        old,
        next: { ...shifted(old, shift, next.rings), leaving: true as const },
      })),
    ...next.arcs.map((placed) => ({
      old: before.get(placed.arc.code) ?? shifted(placed, back, old.rings),
      next: placed,
    })),
  ];
}

/** An arc's place in the other view; what lies outside of its circle has no width there. */
function shifted(placed: PlacedArc, { from, scale, rings }: Shift, ringsThere: number): PlacedArc {
  const angle = (at: number) => Math.min(1, Math.max(0, (at - from) * scale));
  const [inner, outer] = ringRadii(placed.arc.ring - rings, ringsThere);
  return { ...placed, start: angle(placed.start), end: angle(placed.end), inner, outer };
}
