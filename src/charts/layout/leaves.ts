import { hierarchy } from 'd3-hierarchy';
import type { Subject } from '#domain/subjects/subject-tree.ts';

/** The subjects without parts of their own, in the order of the table; none for a root alone. */
export function leavesOf(root: Subject): Subject[] {
  return hierarchy(root)
    .leaves()
    .map(({ data }) => data)
    .filter((subject) => subject !== root);
}
