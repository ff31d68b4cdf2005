/**
 * A table as CSV that Excel, WPS and programs read alike: UTF-8 with a byte order mark, lines that
 * end in CR LF (RFC 4180). A text that a spreadsheet would take for a formula is led by an
 * apostrophe (OWASP, CSV injection; also LF and the full-width signs that spreadsheets fold to
 * ASCII). Numbers, negative ones too, stay plain numbers, and a blank cell stays empty.
 */
import { cellText, unique, type DataColumn, type DataTable } from './data-table.ts';
import { words } from '#words/words.ts';

const byteOrderMark = '\ufeff';
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** The whole file. Amounts name their unit in the header, so that a figure is never without one. */
export function printCsv(table: DataTable): string {
  return byteOrderMark + printRows(csvHeader(table.columns), table);
}

/** The same under the columns' ids and without the mark, as programs read it. */
export function printPlainCsv(table: DataTable): string {
  return printRows(
    table.columns.map(({ id }) => id),
    table,
  );
}

/** The one header line of a table, its labels made different where they are the same. */
function csvHeader(columns: readonly DataColumn[]): string[] {
  return unique(
    columns.map((column) => {
      const label = [...column.groups, column.label].join(words.takeAway.headerJoint);
      return column.kind === 'amount' ? words.takeAway.labelIn(label, column.unit) : label;
    }),
  );
}

/** A text as a spreadsheet may safely show it: what looks like a formula gets an apostrophe. */
export function formulaSafe(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function printRows(header: readonly string[], { columns, rows }: DataTable): string {
  const lines = [
    header.map((label) => quoted(formulaSafe(label))),
    ...rows.map(({ cells }) =>
      columns.map((column, index) => {
        const cell = cells[index] ?? null;
        const text = cellText(cell, column);
        return typeof cell === 'string' ? quoted(formulaSafe(text)) : text;
      }),
    ),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
