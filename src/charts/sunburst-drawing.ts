/** From the layout to what is drawn: paths, colours, labels and the words for those who listen. */
import { textOn } from './contrast.ts';
import { subjectColour, unreadColour } from './colours.ts';
import { arcLength, arcPath, labelLine, type ArcPlace } from './layout/arc-path.ts';
import type { SunburstNode } from './layout/measured-tree.ts';
import { hatchWidth, ringRadii } from './layout/rings.ts';
import type { SunburstArc, SunburstLayout } from './layout/sunburst.ts';
import { textWidth } from './layout/text-width.ts';
import { palettes, type Theme } from './theme.ts';

/** What stays the same of an arc while a zoom moves it. */
export interface DrawnArc {
  readonly code: string;
  readonly node: SunburstNode;
  readonly parent: string;
  readonly ring: number;
  readonly opens: string | null;
  readonly opened: boolean;
  readonly fill: string;
  readonly description: string;
  /** Its number among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** The share of its angle, from its end, that is project spending; 0 where parts are drawn. */
  readonly hatched: number;
}

export interface PlacedArc extends ArcPlace {
  readonly arc: DrawnArc;
  readonly d: string;
  /** Set while a zoom leads it out of the drawing: it is no longer part of the tree. */
  readonly leaving?: true;
}

export interface Label {
  readonly code: string;
  readonly text: string;
  readonly line: string;
  readonly colour: string;
  /** Drawn around the letters, so that they never stand on the hatch. */
  readonly fill: string;
}

export interface SunburstDrawing {
  readonly measure: string;
  readonly focus: SunburstNode;
  readonly rings: number;
  readonly arcs: readonly PlacedArc[];
  /** All hatched areas as one path. */
  readonly hatch: string;
  /** Of the arcs into which the whole label fits; none while a zoom is under way. */
  readonly labels: readonly Label[];
}

export interface DrawingStyle {
  readonly theme: Theme;
  readonly measure: string;
  /** The column id of project spending, if the table has it. */
  readonly projectColumn: string | null;
  readonly describe: (node: SunburstNode) => string;
  /** The short name written on an arc. */
  readonly labelOf: (node: SunburstNode) => string;
  /** Letter size in units of the drawing. */
  readonly letter: number;
}

/** The whole drawing at rest. */
export function sunburstDrawing(layout: SunburstLayout, style: DrawingStyle): SunburstDrawing {
  const siblings = new Map<string, number>();
  for (const { parent } of layout.arcs) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  const placed = new Map<string, number>();
  const arcs = layout.arcs.map((arc) => {
    const position = (placed.get(arc.parent) ?? 0) + 1;
    placed.set(arc.parent, position);
    const [inner] = ringRadii(arc.ring, layout.rings);
    // What has no parts of its own goes on to the edge: no hole that would have to mean something.
    const [, outer] = ringRadii(arc.opened ? arc.ring : layout.rings, layout.rings);
    const place = { start: arc.start, end: arc.end, inner, outer };
    const drawn = drawnArc(arc, position, siblings.get(arc.parent) ?? 1, style);
    return { ...place, arc: drawn, d: arcPath(place) };
  });
  return {
    measure: style.measure,
    focus: layout.focus,
    rings: layout.rings,
    arcs,
    hatch: hatchPath(arcs),
    labels: arcs.flatMap((placedArc) => labelOn(placedArc, style)),
  };
}

function drawnArc(
  arc: SunburstArc,
  position: number,
  siblings: number,
  { theme, measure, projectColumn, describe }: DrawingStyle,
): DrawnArc {
  const { node, parent, ring, opens, opened } = arc;
  return {
    code: node.code,
    node,
    parent,
    ring,
    opens,
    opened,
    fill:
      node.kind === 'unread' ? unreadColour(theme) : subjectColour(toneOf(node), node.level, theme),
    description: describe(node),
    position,
    siblings,
    hatched: opened || node.kind === 'unread' ? 0 : projectShare(node, measure, projectColumn),
  };
}

/** The code that its colour is taken from. */
function toneOf({ kind, code, subject }: SunburstNode): string {
  return (kind === 'subject' && subject.tone) || code;
}

/** Of a measure of projects all is project spending; of the total, what the project column says. */
function projectShare(node: SunburstNode, measure: string, projectColumn: string | null): number {
  if (measure === projectColumn) return 1;
  if (projectColumn === null || measure !== 'total' || !node.amount) return 0;
  const subjects =
    node.kind === 'rest' ? node.members.map(({ subject }) => subject) : [node.subject];
  const project = subjects.reduce((sum, { amounts }) => sum + (amounts[projectColumn] ?? 0), 0);
  return Math.min(1, Math.max(0, project / node.amount));
}

/** The hatched edge of every arc that has one, as one path: one thing to paint in each frame. */
export function hatchPath(arcs: readonly PlacedArc[]): string {
  return arcs
    .filter(({ arc }) => arc.hatched > 0)
    .map((placed) => {
      const { start, end, inner, outer, arc } = placed;
      const edge = Math.max(inner, outer - hatchWidth);
      return arcPath({ start: end - (end - start) * arc.hatched, end, inner: edge, outer });
    })
    .join('');
}

/** The label of an arc if it fits whole, along the arc and across the ring. */
function labelOn(whole: PlacedArc, { labelOf, letter, theme }: DrawingStyle): Label[] {
  const { arc } = whole;
  // Names stand inside of the hatching and never on it.
  const outer = arc.hatched > 0 ? whole.outer - hatchWidth : whole.outer;
  const placed = { ...whole, outer };
  const { paper, ink } = palettes[theme];
  if (placed.outer - placed.inner < letter * 1.5 || arcLength(placed) < letter * 2) return [];
  const text = labelOf(arc.node);
  if (arcLength(placed) < textWidth(text, letter) + letter) return [];
  const colour = textOn(arc.fill, [paper, ink]);
  return [{ code: arc.code, text, line: labelLine(placed, letter), colour, fill: arc.fill }];
}
