/**
 * Tables as an Excel workbook: figures are numbers with the printed precision as their format, the
 * header's cells are merged as in the document, one sheet a table, and a first sheet says what it is.
 * Every text is written as text, so none can become a formula.
 */
import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import { headerLines } from '#domain/disclosure/printed-table.ts';
import { numberFromFen } from '#domain/money/money.ts';
import { words } from '#words/words.ts';
import type { DataCell, DataColumn, DataTable } from './data-table.ts';
import { sheetNames } from './sheet-name.ts';

/** What the first sheet says: a label and its words a line. */
export type About = readonly (readonly [label: string, text: string])[];

/** The most characters that a cell of Excel holds. */
const longestText = 32_767;

/** The bytes of the workbook. */
export async function printXlsx(
  tables: readonly DataTable[],
  about: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first = '', ...names] = sheetNames([
    words.takeAway.aboutSheet,
    ...tables.map(({ title }) => title),
  ]);
  const sheets = [aboutSheet(about, first)];
  for (const [index, table] of tables.entries()) {
    sheets.push(tableSheet(table, names[index] ?? table.id));
  }
  const blob = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function aboutSheet(about: About, sheet: string): Sheet<Blob> {
  const data = about.map(([label, text]): Row => [
    { ...textCell(label), fontWeight: 'bold', alignVertical: 'top' },
    { ...textCell(text), wrap: true },
  ]);
  return { sheet, data, columns: [{ width: 16 }, { width: 80 }] };
}

function tableSheet(table: DataTable, sheet: string): Sheet<Blob> {
  const { columns } = table;
  const header = headerRows(columns);
  const above = [
    [{ ...textCell(table.title), fontWeight: 'bold' as const }],
    ...table.caption.map((part) => [textCell(part)]),
  ];
  const data: Row[] = [
    ...above,
    ...header,
    ...table.rows.map(({ cells, strong }) =>
      columns.map((column, index): Cell => {
        const cell = figureCell(cells[index] ?? null, column);
        return cell && strong ? { ...cell, fontWeight: 'bold' } : cell;
      }),
    ),
    ...(table.note === null ? [] : [[textCell(table.note)]]),
  ];
  return {
    sheet,
    data,
    columns: columns.map((column) => ({ width: column.kind === 'text' ? 26 : 15 })),
    stickyRowsCount: above.length + header.length,
  };
}

function headerRows(columns: readonly DataColumn[]): Row[] {
  const lines = headerLines(
    columns.map(({ label, groups, kind }) => ({ label, groups, number: kind !== 'text' })),
  );
  return spread(lines, columns.length).map((line) =>
    line.map((cell): Cell => {
      if (cell === null) return null;
      const { label, number, columns: columnSpan, rows: rowSpan } = cell;
      return {
        ...textCell(label),
        fontWeight: 'bold',
        align: columnSpan > 1 ? 'center' : number ? 'right' : 'left',
        alignVertical: 'center',
        wrap: true,
        bottomBorderStyle: 'thin',
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      };
    }),
  );
}

type HeaderLines = ReturnType<typeof headerLines>;

/** Every header cell in the column where it begins; `null` where a merged one covers the place. */
function spread(lines: HeaderLines, width: number): (HeaderLines[number][number] | null)[][] {
  const free = lines.map(() => Array.from({ length: width }, () => true));
  return lines.map((line, row) => {
    const placed = Array.from({ length: width }, (): HeaderLines[number][number] | null => null);
    for (const cell of line) {
      const start = free[row]?.indexOf(true) ?? -1;
      if (start < 0) break;
      placed[start] = cell;
      for (let down = row; down < row + cell.rows; down += 1) {
        free[down]?.fill(false, start, start + cell.columns);
      }
    }
    return placed;
  });
}

function figureCell(cell: DataCell, column: DataColumn): Exclude<Cell, undefined> {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  if (column.kind === 'amount') {
    const digits = column.decimals === 0 ? '' : `.${'0'.repeat(column.decimals)}`;
    return { value: numberFromFen(cell, column.unit), type: Number, format: `#,##0${digits}` };
  }
  const whole = column.kind === 'number' && column.whole;
  return { value: cell, type: Number, ...(whole ? { format: '#,##0' } : {}) };
}

/** XML knows no half characters, and Excel no cell of more than 32,767. */
function textCell(text: string) {
  const value = text.replace(/\p{Cs}/gu, '\ufffd').slice(0, longestText);
  return { value: escaped(value.replace(/\p{Cs}$/u, '')), type: String };
}

/**
 * Excel reads `_x0041_` as the character of that number (ECMA-376-1 22.9.2.19), so a text that holds
 * such a thing is written with its first `_` as one. So is the first character of `valueOf` and its
 * like: the writer looks texts up in an object, which has those names already.
 */
function escaped(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!(text in {})) return literal;
  const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${text.slice(1)}`;
}
