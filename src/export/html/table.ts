/** A table as HTML: caption, header cells with their spans and scope, one row header a line. */
import { formatFen } from '#domain/money/format.ts';
import { headerLines } from '#domain/disclosure/printed-table.ts';
import { words } from '#words/words.ts';
import { cellText, type DataCell, type DataColumn, type DataTable } from '../data-table.ts';
import { element, escapeXml } from '../svg/markup.ts';

/** Markup of a `<table>`; where a cell of figures is blank it says so to those who listen. */
export function htmlTable({ title, caption, columns, rows, note }: DataTable): string {
  const named = nameColumn(columns);
  const lines = rows.map(({ cells, strong }) =>
    element(
      'tr',
      { class: strong ? 'strong' : undefined },
      columns.map((column, index) => bodyCell(cells[index] ?? null, column, index === named)),
    ),
  );
  const table = element(
    'table',
    {},
    element(
      'caption',
      {},
      element('span', { class: 'visually-hidden' }, escapeXml(title)),
      caption.map((part) => ` ${element('span', {}, escapeXml(part))}`),
    ),
    element('thead', {}, header(columns)),
    element('tbody', {}, lines),
  );
  const below = [...(rows.length === 0 ? [words.tables.empty] : []), ...(note ? [note] : [])];
  return (
    element(
      'div',
      { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': words.tableOf(title) },
      table,
    ) + below.map((text) => element('p', { class: 'quiet' }, escapeXml(text))).join('')
  );
}

/** The column that names its rows: the first of words that holds neither number nor code. */
function nameColumn(columns: readonly DataColumn[]): number {
  const { no, code } = words.tables.labels;
  return columns.findIndex(({ kind, label }) => kind === 'text' && label !== no && label !== code);
}

function header(columns: readonly DataColumn[]): string[] {
  const headed = columns.map(({ label, groups, kind }) => ({
    label,
    groups,
    number: kind !== 'text',
  }));
  return headerLines(headed).map((line) =>
    element(
      'tr',
      {},
      line.map(({ label, columns: across, rows: down, number }) => {
        const spans = {
          class: number ? 'number' : undefined,
          colspan: across > 1 ? across : undefined,
          rowspan: down > 1 ? down : undefined,
        };
        // A header without words heads nothing.
        if (label.trim() === '') return element('td', spans);
        const scope = across > 1 ? 'colgroup' : 'col';
        return element('th', { scope, ...spans }, escapeXml(label));
      }),
    ),
  );
}

function bodyCell(cell: DataCell, column: DataColumn, names: boolean): string {
  if (column.kind === 'text') {
    const text = escapeXml(cellText(cell, column));
    return names && text !== '' ? element('th', { scope: 'row' }, text) : element('td', {}, text);
  }
  return element('td', { class: 'number' }, figure(cell, column));
}

function figure(cell: DataCell, column: DataColumn): string {
  if (cell === null) return element('span', { class: 'visually-hidden' }, words.blankSaid);
  if (column.kind === 'amount' && typeof cell === 'number') return formatFen(cell, column);
  return escapeXml(cellText(cell, column));
}
