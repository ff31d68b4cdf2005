/** Indentation of labels that is told by their place alone, and not by spaces. */
import { smallest } from '#domain/large-lists.ts';
import { isFigure } from '../page/figure.ts';
import type { PageCell } from './page-tables.ts';

/** More is no indentation, whatever a damaged page says. */
const deepest = 80;

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
    const margin = smallest(labels.flatMap(({ lines }) => lines.map(({ x0 }) => x0)));
    const atMargin = labels.filter((label) => startOf(label, labels) - margin < 1.5).length;
    if (atMargin < Math.max(2, labels.length / 3)) continue;
    for (const label of labels) {
      // A damaged page may have letters without any size.
      const em = Math.max(1, label.lines[0]?.size ?? 1);
      const depth = Math.round((startOf(label, labels) - margin) / (em / 2));
      depths.set(label, Math.min(deepest, depth));
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
  return lines.length === 1 || labels.some(single) ? first : smallest(lines.map(({ x0 }) => x0));
}

function isCentred({ x0, x1, lines }: PageCell): boolean {
  return lines.every((line) => Math.abs(line.x0 - x0 - (x1 - line.x1)) < 0.6 * line.size);
}
