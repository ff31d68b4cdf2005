/** Two figures of one thing in two tables. */
import { titleOf, type Sheet } from '../disclosure-index.ts';
import { identity, sum, type Figure, type Identity } from '../identity.ts';

/** Both must be the same; nothing to compare where a table has no such cell. */
export function sameIn(
  what: string,
  [table, left]: readonly [Sheet, Figure | null],
  [other, right]: readonly [Sheet, Figure | null],
): Identity[] {
  if (!left || !right) return [];
  const names = { what, table: titleOf(table), other: titleOf(other) };
  return [
    identity({ key: 'tables-differ', names, left: sum(left), relation: '=', right: sum(right) }),
  ];
}
