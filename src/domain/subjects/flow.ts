/**
 * The money's way through a disclosure: from where it comes (部门预算收入总表) by functional class to
 * what it is spent as (部门预算支出总表).
 */
import { tableOf, type Disclosure, type Table } from '../disclosure/disclosure.ts';
import type { FigureRef } from '../disclosure/figure.ts';
import type { Fen } from '../money/money.ts';
import { subjectRef, subjectTree, type Subject } from './subject-tree.ts';

export interface FlowNode {
  /** `source.carryOver`, `class.201`, `use.project`: unique within the flow. */
  readonly id: string;
  readonly kind: 'source' | 'class' | 'use';
  /** Column id of a source or use, code of a class. */
  readonly key: string;
  /** As printed: the column's label, the class's name. */
  readonly name: string;
  /** As printed in the total row, for a class in its own row; `null` where that is blank. */
  readonly amount: Fen | null;
  readonly ref: FigureRef | null;
}

export interface FlowLink {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly amount: Fen;
  /** The cell that it is printed in; `null` where the class is added up from its parts. */
  readonly ref: FigureRef | null;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Negative amounts, which a flow cannot show. */
  readonly leftOut: number;
}

/** Columns that are the sum of others: 合计 and 本年收入小计. */
const sums = new Set(['total', 'currentYear']);

/**
 * The flow from sources through functional classes to uses. Blank and zero cells are no flow; nodes
 * without a flow are left out. `null` when the disclosure lacks either table or all its figures.
 */
export function flowOf(disclosure: Disclosure): Flow | null {
  const revenue = tableOf(disclosure, 'revenue');
  const expenditure = tableOf(disclosure, 'expenditure');
  if (!revenue || !expenditure) return null;
  const income = side(revenue, 'source');
  const spending = side(expenditure, 'use');
  const links = [...income.links, ...spending.links];
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const classes = mergedClasses(spending.classes, income.classes);
  const nodes = [...income.ends, ...classes, ...spending.ends].filter(({ id }) => linked.has(id));
  if (income.links.length === 0 || spending.links.length === 0) return null;
  return { nodes, links, leftOut: income.leftOut + spending.leftOut };
}

interface FlowSide {
  readonly ends: readonly FlowNode[];
  readonly classes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly leftOut: number;
}

/** One table's half: its columns are the ends, its classes lie in the middle. */
function side(table: Table, kind: 'source' | 'use'): FlowSide {
  const root = subjectTree(table);
  const columns = table.columns.filter(({ id, kind }) => kind === 'amount' && !sums.has(id));
  const cells = root.children.flatMap((subject) =>
    columns.map(({ id }) => ({ subject, id, amount: subject.amounts[id] ?? 0 })),
  );
  return {
    ends: columns.map(({ id, label }) => ({
      id: `${kind}.${id}`,
      kind,
      key: id,
      name: label,
      amount: root.amounts[id] ?? null,
      ref: subjectRef(table, root, id),
    })),
    classes: root.children.map((subject) => classNode(table, subject)),
    links: cells
      .filter(({ amount }) => amount > 0)
      .map(({ subject, id, amount }) => {
        const ref = subjectRef(table, subject, id);
        const [end, middle] = [`${kind}.${id}`, `class.${subject.code}`];
        return kind === 'source'
          ? { from: end, to: middle, amount, ref }
          : { from: middle, to: end, amount, ref };
      }),
    leftOut: cells.filter(({ amount }) => amount < 0).length,
  };
}

function classNode(table: Table, subject: Subject): FlowNode {
  return {
    id: `class.${subject.code}`,
    kind: 'class',
    key: subject.code,
    name: subject.name,
    amount: subject.amounts['total'] ?? null,
    ref: subjectRef(table, subject, 'total'),
  };
}

/** The classes of both tables, each once, in the order of their codes. */
function mergedClasses(one: readonly FlowNode[], other: readonly FlowNode[]): FlowNode[] {
  const known = new Set(one.map(({ id }) => id));
  return [...one, ...other.filter(({ id }) => !known.has(id))].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}
