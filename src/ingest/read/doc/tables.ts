/** Paragraphs that know how deep they stand → paragraphs and tables, one inside another. */
import type { FlowItem } from '../flow.ts';
import type { ListMarkers } from './list-markers.ts';
import type { Paragraph } from './paragraphs.ts';
import { tableOf, type TableReport, type WordRow } from './columns.ts';

interface OpenTable {
  readonly rows: WordRow[];
  cells: FlowItem[][];
  cell: FlowItem[];
}

/**
 * A paragraph one deeper than the one before opens a table in the open cell; one less deep closes
 * it.
 */
export function itemsOf(
  paragraphs: readonly Paragraph[],
  markers: ListMarkers,
  report: TableReport,
): FlowItem[] {
  const items: FlowItem[] = [];
  const open: OpenTable[] = [];
  const close = (depth: number) => {
    while (open.length > depth) {
      const table = open.pop();
      if (!table) return;
      endRow(table, null);
      (open[open.length - 1]?.cell ?? items).push(tableOf(table.rows, report));
    }
  };
  for (const paragraph of paragraphs) {
    close(paragraph.depth);
    while (open.length < paragraph.depth) open.push({ rows: [], cells: [], cell: [] });
    const table = open[open.length - 1];
    if (table && paragraph.endsRow) endRow(table, paragraph);
    else {
      const text = textOf(paragraph, markers);
      if (text !== '') (table?.cell ?? items).push(text);
      if (table && endsCell(paragraph)) endCell(table);
    }
  }
  close(0);
  return items;
}

function endsCell({ depth, endsCell: marked, endsInnerCell }: Paragraph): boolean {
  return depth === 1 ? marked : endsInnerCell;
}

function endCell(table: OpenTable): void {
  table.cells.push(table.cell);
  table.cell = [];
}

function endRow(table: OpenTable, end: Paragraph | null): void {
  if (table.cell.length > 0) endCell(table);
  if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape: end?.row ?? null });
  table.cells = [];
}

/** Word numbers an empty paragraph too; a marker without words is nothing to the reader. */
function textOf({ text, list, isContents }: Paragraph, markers: ListMarkers): string {
  const marker = list ? markers.next(list.number, list.level) : '';
  return text.trim() === '' || isContents ? '' : marker + text;
}
