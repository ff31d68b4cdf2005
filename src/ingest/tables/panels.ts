/** Lists that stand side by side in one table: each begins where names or codes follow figures. */
import type { MeantColumn } from '../recognise/columns/columns.ts';

/** The columns of each list, from left to right; a column of ordinals belongs to what follows it. */
export function panelsOf(columns: readonly MeantColumn[]): MeantColumn[][] {
  const panels: MeantColumn[][] = [[]];
  let figures = false;
  for (const column of columns) {
    const opens = column.role === 'name' || column.role === 'code' || column.role === 'no';
    if (opens && figures) {
      panels.push([]);
      figures = false;
    }
    if (column.role === 'amount' || column.role === 'quantity') figures = true;
    panels[panels.length - 1]?.push(column);
  }
  return panels.filter((panel) => panel.some(({ role }) => role === 'name' || role === 'amount'));
}

/**
 * Lists of rows that stand side by side: each has names or codes and the same number of figures. In any
 * other case the table has one list.
 */
export function listsOf(columns: readonly MeantColumn[]): (readonly MeantColumn[])[] {
  const panels = panelsOf(columns);
  const counts = new Set(panels.map((panel) => figuresOf(panel).length));
  const named = panels.every((panel) =>
    panel.some(({ role }) => role === 'name' || role === 'code'),
  );
  return panels.length > 1 && counts.size === 1 && named ? panels : [columns];
}

/** The columns of amounts and quantities. */
export function figuresOf(columns: readonly MeantColumn[]): MeantColumn[] {
  return columns.filter(({ role }) => role === 'amount' || role === 'quantity');
}
