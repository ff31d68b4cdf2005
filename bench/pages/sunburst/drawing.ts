import type { Subject } from '#domain/subjects/subject-tree.ts';

/** A sunburst in a box of 460 px, made by one of the peers from data that is in memory. */
export interface Drawing {
  /** Zooms to the largest class, or back to the whole. */
  zoom(into: boolean): void;
}

export interface Peer {
  /** The data in the form the peer takes; not measured. */
  prepare(root: Subject): unknown;
  draw(box: HTMLElement, data: never): Drawing;
  /** How long its zoom takes by default, in ms. */
  readonly duration: number;
}

/** The form that the other three take. */
export interface PlainNode {
  name: string;
  value?: number;
  children?: PlainNode[];
}

export function plainNode(subject: Subject): PlainNode {
  return subject.children.length > 0
    ? { name: subject.name, children: subject.children.map(plainNode) }
    : { name: subject.name, value: subject.amounts['total'] ?? 0 };
}

export const side = 460;
export const colours = [
  '#2f5d8a',
  '#5b4e8c',
  '#1f7674',
  '#9a5f16',
  '#4c7426',
  '#8a3f6b',
  '#22708f',
];

/** Which child of the root is the largest. */
export function largest(root: PlainNode): number {
  const sum = (node: PlainNode): number =>
    node.value ?? (node.children ?? []).reduce((all, child) => all + sum(child), 0);
  const sums = (root.children ?? []).map(sum);
  return sums.indexOf(Math.max(...sums));
}
