/** Indentation of labels that is told by their place alone, and not by spaces. */
import { isFigure } from './figure.ts';
import type { PageCell } from './page-tables.ts';

/**
 * Sets indentation as spaces, half an em each. A column has indented labels where at least a third
 * of its labels, and two, start at its left margin; in others labels are centred.
 */
export function indented(cells: readonly PageCell[]): PageCell[] {
  const columns = new Map<string, PageCell[]>();
  for (const cell of cells) {
    if (cell.lines.length === 0 || isFigure(cell.text)) continue;
    const column = `${cell.x0} ${cell.x1}`;
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  const depths = new Map<PageCell, number>();
  for (const labels of columns.values()) {
    const margin = Math.min(...labels.flatMap(({ lines }) => lines.map(({ x0 }) => x0)));
    const atMargin = labels.filter((label) => startOf(label, labels) - margin < 1.5).length;
    if (atMargin < Math.max(2, labels.length / 3)) continue;
    for (const label of labels) {
      const em = label.lines[0]?.size ?? 1;
      depths.set(label, Math.round((startOf(label, labels) - margin) / (em / 2)));
    }
  }
  return cells.map((cell) => {
    const depth = depths.get(cell) ?? 0;
    const told = depth < 2 || /^\s/.test(cell.text) || isCentred(cell);
    return told ? cell : { ...cell, text: ' '.repeat(depth) + cell.text };
  });
}

/**
 * Where a label starts. The first line of a wrapped one may be set in as prose is: that is only
 * depth where a label of one line starts there as well.
 */
function startOf({ lines }: PageCell, labels: readonly PageCell[]): number {
  const first = lines[0]?.x0 ?? 0;
  const single = (label: PageCell) =>
    label.lines.length === 1 && Math.abs((label.lines[0]?.x0 ?? 0) - first) < 1.5;
  return lines.length === 1 || labels.some(single) ? first : Math.min(...lines.map(({ x0 }) => x0));
}

function isCentred({ x0, x1, lines }: PageCell): boolean {
  return lines.every((line) => Math.abs(line.x0 - x0 - (x1 - line.x1)) < 0.6 * line.size);
}
