/** The tree that is drawn as parts of a whole: its root is what is printed, never what was added up. */
import { currentFigure } from '../disclosure/current-figure.ts';
import type { Disclosure, Table } from '../disclosure/disclosure.ts';
import type { Fen } from '../money/money.ts';
import { unreadOf } from '../disclosure/parts-read.ts';
import { subjectTree, type Subject } from './subject-tree.ts';

/** Which of the disclosure's figures is the whole of a table's column, where the table prints none. */
const wholes: ReadonlyMap<string, string> = new Map([
  ['expenditure total', 'total'],
  ['expenditure basic', 'basic'],
  ['expenditure project', 'project'],
  ['basic total', 'basic'],
  ['basic personnel', 'basic.personnel'],
  ['basic running', 'basic.running'],
]);

/**
 * The subject tree of a table with its printed total as root. A table that was read without its total
 * row has the figure that the disclosure prints elsewhere, or none: `null`, so that no share is told.
 */
export function printedTree(disclosure: Disclosure, table: Table): Subject {
  const root = subjectTree(table, disclosure);
  if (root.row !== null) return root;
  const amounts = table.columns.map(({ id }): [string, Fen | null] => {
    const of = wholes.get(`${table.id} ${id}`);
    return [id, of === undefined ? null : (currentFigure(disclosure, of)?.amount ?? null)];
  });
  return { ...root, amounts: Object.fromEntries(amounts) };
}

/** What is printed of a subject in a column and stands in none of its parts: see {@link unreadOf}. */
export function unreadIn(
  { amounts, children }: Subject,
  column: string,
  root: Pick<Subject, 'step'>,
): Fen | null {
  const parts = children.map((child) => child.amounts[column] ?? null);
  return unreadOf(amounts[column] ?? null, parts, root.step ?? 1);
}
