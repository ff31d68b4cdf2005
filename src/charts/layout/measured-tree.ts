/**
 * A subject tree seen by one measure: which subjects can be drawn, in what order and how large. Work
 * is done for a node when it is first visited, so that a view costs what it shows.
 */
import type { Fen } from '#domain/money/money.ts';
import { unreadOf } from '#domain/disclosure/parts-read.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';

/**
 * What an arc stands for: a subject, the rest of a subject's children gathered into one, or what is
 * printed of a subject and was read in none of its parts.
 */
export interface SunburstNode {
  readonly kind: 'subject' | 'rest' | 'unread';
  /**
   * A subject's code (empty for the root); a rest's like `20805~rest13-40`, see {@link restNode}; of
   * what was not read `20805~unread`.
   */
  readonly code: string;
  /** The subject; else the one whose children are gathered or missing. */
  readonly subject: Subject;
  /** What a rest gathers, in the table's order; empty for a subject. */
  readonly members: readonly SunburstNode[];
  /** The printed amount, or the members' sum. Only the focus itself may be blank, zero or below. */
  readonly amount: Fen | null;
  /** The level that its colour is taken from: the subject's, or that of a rest's members. */
  readonly level: number;
}

/** How many children cannot be drawn as a part of a whole, and why. */
export interface LeftOut {
  readonly blank: number;
  readonly zero: number;
  readonly negative: number;
}

export interface Children {
  /** In the table's order, also those that cannot be drawn. */
  readonly all: readonly SunburstNode[];
  /** Those with an amount above zero, in the table's order. */
  readonly inOrder: readonly SunburstNode[];
  /** The same, largest first; equal amounts in the table's order. */
  readonly bySize: readonly SunburstNode[];
  readonly sum: Fen;
  /**
   * What the printed amount has more than all of them, in fen: 0 where they make it up, negative where
   * they are more, `null` where no amount is printed.
   */
  readonly unread: Fen | null;
  readonly leftOut: LeftOut;
}

export interface MeasuredTree {
  readonly measure: string;
  /**
   * The nodes from the root to the one of that code. A code that the tree does not have (an old
   * address, another measure) leads to the nearest one above it that it has.
   */
  pathTo(code: string): readonly SunburstNode[];
  childrenOf(node: SunburstNode): Children;
}

const trees = new WeakMap<Subject, Map<string, MeasuredTree>>();

/** The tree of that root by that column id; made once for the two. */
export function measuredTree(root: Subject, measure: string): MeasuredTree {
  const byMeasure = trees.get(root) ?? new Map<string, MeasuredTree>();
  trees.set(root, byMeasure);
  const tree = byMeasure.get(measure) ?? makeTree(root, measure);
  byMeasure.set(measure, tree);
  return tree;
}

const noChildren = rank([], 0);

function makeTree(root: Subject, measure: string): MeasuredTree {
  const top = subjectNode(root, measure);
  const known = new Map<SunburstNode, Children>();

  const childrenOf = (node: SunburstNode): Children => {
    if (node.kind === 'unread') return noChildren;
    if (node.kind === 'subject' && node.subject.children.length === 0) return noChildren;
    const found = known.get(node);
    if (found) return found;
    const all =
      node.kind === 'rest'
        ? node.members
        : node.subject.children.map((child) => subjectNode(child, measure));
    const amounts = all.map(({ amount }) => amount);
    const children = rank(all, unreadOf(node.amount, amounts, root.step ?? 1));
    known.set(node, children);
    return children;
  };

  const down = (node: SunburstNode, code: string): SunburstNode[] => {
    const next = childrenOf(node).all.find((child) => code.startsWith(child.code));
    return next ? [node, ...down(next, code)] : [node];
  };

  const pathTo = (code: string): SunburstNode[] => {
    const [subjectCode = '', ...rests] = code.split('~');
    const path = down(top, subjectCode);
    for (const part of rests) {
      const parent = path[path.length - 1];
      const [, first, last] = /^rest(\d{1,6})-(\d{1,6})$/.exec(part) ?? [];
      const rest = parent && restNode(parent, childrenOf(parent), Number(first), Number(last));
      if (!rest) break;
      path.push(rest);
    }
    return path;
  };

  return { measure, pathTo, childrenOf };
}

function subjectNode(subject: Subject, measure: string): SunburstNode {
  const amount = subject.amounts[measure] ?? null;
  return {
    kind: 'subject',
    code: subject.code,
    subject,
    members: [],
    amount,
    level: subject.level,
  };
}

/**
 * The children of rank `first` to `last` by size (1 the largest) as one node; `null` when there are
 * none of those ranks. Ranks and not names are in its code, so that it stays readable in an address
 * and means the same at every size of the drawing.
 */
export function restNode(
  parent: SunburstNode,
  { bySize, inOrder }: Children,
  first: number,
  last: number,
): SunburstNode | null {
  if (!(first >= 1 && first <= last && last <= bySize.length)) return null;
  const gathered = new Set(bySize.slice(first - 1, last));
  const members = inOrder.filter((node) => gathered.has(node));
  return {
    kind: 'rest',
    code: `${parent.code}~rest${first}-${last}`,
    subject: parent.subject,
    members,
    amount: members.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    level: parent.subject.level + 1,
  };
}

/** What is printed of a subject and stands in none of its parts, as a node of its own. */
export function unreadNode({ code, subject }: SunburstNode, amount: Fen): SunburstNode {
  return {
    kind: 'unread',
    code: `${code}~unread`,
    subject,
    members: [],
    amount,
    level: subject.level + 1,
  };
}

function rank(all: readonly SunburstNode[], unread: Fen | null): Children {
  const inOrder = all.filter(({ amount }) => amount !== null && amount > 0);
  const bySize = [...inOrder].sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
  return {
    all,
    inOrder,
    bySize,
    sum: inOrder.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    unread,
    leftOut: {
      blank: all.filter(({ amount }) => amount === null).length,
      zero: all.filter(({ amount }) => amount === 0).length,
      negative: all.filter(({ amount }) => amount !== null && amount < 0).length,
    },
  };
}
