/**
 * The sunburst as geometry: which arcs a focus shows and where. Pure; every call gives new arcs.
 * Angles are turns, 0 to 1 clockwise from the top. At most three rings and 300 arcs are drawn however
 * large the tree: what would be too thin to see or hit is gathered, a parent at a time, into one arc
 * that can be opened.
 */
import type { Fen } from '#domain/money/money.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { largest } from '#domain/large-lists.ts';
import {
  measuredTree,
  restNode,
  unreadNode,
  type Children,
  type LeftOut,
  type MeasuredTree,
  type SunburstNode,
} from './measured-tree.ts';
import { mostRings, ringRadii } from './rings.ts';

export interface SunburstArc {
  readonly node: SunburstNode;
  /** The code of the arc within which it lies; the focus's code in the first ring. */
  readonly parent: string;
  /** 1 the innermost. */
  readonly ring: number;
  readonly start: number;
  readonly end: number;
  /** The focus that opening it leads to; `null` where there is nothing inside. */
  readonly opens: string | null;
  /** Whether parts of it are drawn in the next ring. */
  readonly opened: boolean;
}

export interface SunburstLayout {
  readonly focus: SunburstNode;
  /** From the root to the focus, both included: the breadcrumb. */
  readonly path: readonly SunburstNode[];
  readonly arcs: readonly SunburstArc[];
  /** How many rings have arcs. */
  readonly rings: number;
  /** What the nodes that are drawn open leave out, added up. */
  readonly leftOut: LeftOut;
  /**
   * What is printed of the focus and read in none of its parts, in fen; 0 where they make it up. Where
   * they are more than the whole (negative), or no whole is printed (`null`), there are no arcs.
   */
  readonly unread: Fen | null;
}

/** The thinnest arc in turns (one degree) and in units along the middle of its ring. */
const thinnestTurn = 1 / 360;
const thinnestLength = 4;
const mostArcs = 300;
/** Into how many arcs children are gathered when every one of them is too thin. */
const mostGroups = 24;

/** The layout of a root by a measure (column id) around the focus of that code. */
export function sunburstLayout(root: Subject, measure: string, focus: string): SunburstLayout {
  const tree = measuredTree(root, measure);
  const path = tree.pathTo(focus);
  const centre = path[path.length - 1] as SunburstNode;
  let view = walk(tree, centre, 1);
  for (let coarser = 1.5; view.arcs.length > mostArcs; coarser *= 1.5) {
    view = walk(tree, centre, coarser);
  }
  return { focus: centre, path, ...view, unread: tree.childrenOf(centre).unread };
}

type View = Pick<SunburstLayout, 'arcs' | 'rings' | 'leftOut'>;

function walk(tree: MeasuredTree, focus: SunburstNode, coarseness: number): View {
  const arcs: SunburstArc[] = [];
  const leftOut = { blank: 0, zero: 0, negative: 0 };

  /** Places the children of a node from `start` on; false when there is none to draw. */
  const place = (parent: SunburstNode, start: number, end: number, ring: number): boolean => {
    const children = tree.childrenOf(parent);
    const { unread } = children;
    // Parts of more than the whole are parts of something else.
    if (unread === null || unread < 0) return false;
    leftOut.blank += children.leftOut.blank;
    leftOut.zero += children.leftOut.zero;
    leftOut.negative += children.leftOut.negative;
    // Beside negative parts the others may be more than the whole; these share the circle.
    const perFen = (end - start) / Math.max(parent.amount ?? 0, children.sum + unread, 1);
    const thinnest = thinnestOf(ring) * coarseness;
    const missing = unread > 0 && children.inOrder.length > 0 ? [unreadNode(parent, unread)] : [];
    let from = start;
    for (const node of [
      ...gather(parent, children, thinnest / perFen, parent === focus),
      ...missing,
    ]) {
      const to = from + (node.amount ?? 0) * perFen;
      const opens = opening(tree, node, parent, children);
      const at = arcs.length;
      const arc = { node, parent: parent.code, ring, start: from, end: to, opens, opened: false };
      arcs.push(arc);
      if (node.kind === 'subject' && ring < mostRings) {
        arcs[at] = { ...arc, opened: place(node, from, to, ring + 1) };
      }
      from = to;
    }
    return children.inOrder.length > 0;
  };

  place(focus, 0, 1, 1);
  return {
    arcs,
    rings: largest(
      arcs.map(({ ring }) => ring),
      0,
    ),
    leftOut,
  };
}

function thinnestOf(ring: number): number {
  const [inner, outer] = ringRadii(ring, mostRings);
  return Math.max(thinnestTurn, thinnestLength / (Math.PI * (inner + outer)));
}

/**
 * The arcs for the children of a parent: those of at least the least amount in the table's order,
 * then the smaller ones as one. A single small one stays itself. Where the focus has only small ones
 * they make several groups by size, so that opening always leads to fewer.
 */
function gather(
  parent: SunburstNode,
  children: Children,
  leastAmount: number,
  isFocus: boolean,
): readonly SunburstNode[] {
  const { bySize, inOrder } = children;
  const firstSmall = bySize.findIndex(({ amount }) => (amount ?? 0) < leastAmount);
  const small = firstSmall < 0 ? 0 : bySize.length - firstSmall;
  if (small < 2) return inOrder;
  if (firstSmall === 0 && isFocus) return groups(parent, children);
  const large = new Set(bySize.slice(0, firstSmall));
  const rest = restNode(parent, children, firstSmall + 1, bySize.length);
  return [...inOrder.filter((node) => large.has(node)), ...(rest ? [rest] : [])];
}

function groups(parent: SunburstNode, children: Children): readonly SunburstNode[] {
  const count = children.bySize.length;
  if (count <= mostGroups) return children.inOrder;
  const size = Math.ceil(count / mostGroups);
  return Array.from({ length: Math.ceil(count / size) }, (_, group) =>
    restNode(parent, children, group * size + 1, Math.min(count, (group + 1) * size)),
  ).filter((rest): rest is SunburstNode => rest !== null);
}

/** A rest of all children is its parent, seen closer. */
function opening(
  tree: MeasuredTree,
  node: SunburstNode,
  parent: SunburstNode,
  siblings: Children,
): string | null {
  if (node.kind === 'unread') return null;
  if (node.kind === 'rest') {
    return node.members.length === siblings.inOrder.length ? parent.code : node.code;
  }
  return tree.childrenOf(node).inOrder.length > 0 ? node.code : null;
}
