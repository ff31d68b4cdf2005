/** The subject that weighs most in a change between two documents of one organization. */
import { comparedSubjects } from './compared-subjects.ts';
import type { ChangeRow } from './comparison.ts';
import type { Disclosure } from '../disclosure/disclosure.ts';
import { namesAbove } from '../subjects/distinct-names.ts';
import type { Fen } from '../money/money.ts';

export interface Move {
  readonly code: string;
  readonly name: string;
  /** Of the subject above, where several have that name. */
  readonly above: string | undefined;
  readonly delta: Fen;
  readonly row: ChangeRow;
}

/**
 * Of the finest subjects that both documents tell, the one that moved most the way of `direction` (more
 * or less than zero), in the column `measure`. `null` where none moved that way, and where the two tell
 * their subjects by different tables.
 */
export function largestMove(
  before: Disclosure,
  after: Disclosure,
  direction: Fen,
  measure?: string,
): Move | null {
  const list = comparedSubjects('subject', before, after, measure);
  if (!list?.tables || list.tables.before.id !== list.tables.after.id) return null;
  const [row] = list.rows
    .filter(({ leaf, kind, delta }) => leaf && kind !== 'break' && delta * direction > 0)
    .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
  if (!row) return null;
  const named = list.rows.map(({ id, ...sides }) => ({
    code: id,
    name: (sides.after ?? sides.before)?.name ?? id,
  }));
  const name = (row.after ?? row.before)?.name ?? row.id;
  return { code: row.id, name, above: namesAbove(named).get(row.id), delta: row.delta, row };
}
