/** The table that spending by functional subject is read from, and its largest part. */
import { tableOf, type Disclosure, type Table } from '../disclosure/disclosure.ts';
import type { Subject } from './subject-tree.ts';

/** The table that spending by functional subject is read from: all funds, else general budget. */
export function spendingTable(disclosure: Disclosure): Table | undefined {
  return ['expenditure', 'general']
    .map((id) => tableOf(disclosure, id))
    .find((table) => table?.rows.some(({ code }) => code !== undefined));
}

/** The child with the largest amount; `undefined` when no child has one. */
export function largestChild(subject: Subject, column: string): Subject | undefined {
  return [...subject.children]
    .filter((child) => (child.amounts[column] ?? 0) > 0)
    .sort((one, other) => (other.amounts[column] ?? 0) - (one.amounts[column] ?? 0))[0];
}
