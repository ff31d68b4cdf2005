/** A neutral document as a workbook: a sheet for every table and the lines above it. */
import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Block, Document, Grid } from '../../../src/ingest/read/document.ts';
import { rectanglesOf, widthOf } from './placed.ts';

export interface SheetHabits {
  /** Names of the sheets in order; `Sheet1` … where there are none. */
  readonly names?: readonly string[];
  /** Whether amounts are typed in as text. */
  readonly textNumbers?: boolean;
  /** Whether codes are numbers. */
  readonly numberCodes?: boolean;
  /** Whether the sums are formulas, of which the file keeps the values. */
  readonly formulas?: boolean;
  /** Whether titles are merged over the table. */
  readonly mergedTitles?: boolean;
  /** Sheets that are hidden, by their names: they repeat the figures of others, wrong. */
  readonly hidden?: readonly string[];
  /** Whether a cover with its date and a list of the tables come first. */
  readonly cover?: boolean;
  /** Columns and rows that are left free. */
  readonly margin?: number;
}

export function asXlsx(document: Document, habits: SheetHabits = {}): Uint8Array {
  const book = utils.book_new();
  const parts = sheetsOf(document.blocks);
  if (habits.cover) addCover(book, parts);
  parts.forEach((blocks, index) => {
    utils.book_append_sheet(
      book,
      sheetOf(blocks, habits),
      habits.names?.[index] ?? `Sheet${index + 1}`,
    );
  });
  for (const name of habits.hidden ?? []) {
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['科目编码', '合计'],
        ['201', 999],
      ]),
      name,
    );
  }
  const shown = book.SheetNames.slice(0, book.SheetNames.length - (habits.hidden ?? []).length).map(
    () => ({ Hidden: 0 as const }),
  );
  book.Workbook = {
    Sheets: [...shown, ...(habits.hidden ?? []).map(() => ({ Hidden: 1 as const }))],
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function addCover(book: WorkBook, parts: readonly (readonly Block[])[]): void {
  const opening = (parts[0] ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  );
  const cover = utils.aoa_to_sheet([[], [], ...opening.slice(0, 2).map((text) => [text]), []]);
  cover['A8'] = { t: 'n', v: 45323, z: 'yyyy"年"m"月"d"日"' };
  cover['!ref'] = 'A1:A8';
  utils.book_append_sheet(book, cover, '封面');
  const titles = parts.flatMap((blocks) =>
    blocks.flatMap((block) => {
      const lines =
        block.kind === 'grid'
          ? block.rows.slice(0, 2).map(([first]) => first?.text ?? '')
          : [block.text];
      return lines.filter((text) => /.{4}表(?:（.+）)?$/.test(text));
    }),
  );
  const rows = titles.map((title, index) => [`表${index + 1}`, title]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([['目录'], ['编号', '表名'], ...rows]), '目录');
}

/** Cut behind every table; the notes under it stay with it. */
function sheetsOf(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    const last = sheets[sheets.length - 1] ?? [];
    const note = block.kind === 'paragraph' && /^(?:注|备注|说明)/.test(block.text);
    const full = last.some(({ kind }) => kind === 'grid');
    if (full && !note) sheets.push([block]);
    else last.push(block);
  }
  return sheets;
}

function sheetOf(blocks: readonly Block[], habits: SheetHabits): WorkSheet {
  const sheet: WorkSheet = {};
  const merges: NonNullable<WorkSheet['!merges']> = [];
  const width = Math.max(1, ...blocks.map((block) => (block.kind === 'grid' ? widthOf(block) : 1)));
  const free = habits.margin ?? 0;
  let row = free;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      sheet[utils.encode_cell({ r: row, c: free })] = { t: 's', v: block.text };
      if (habits.mergedTitles && width > 1) {
        merges.push({ s: { r: row, c: free }, e: { r: row, c: free + width - 1 } });
      }
      row += 1;
      continue;
    }
    for (const cell of rectanglesOf(block)) {
      const from = { r: row + cell.row, c: free + cell.column };
      if (cell.text !== '') sheet[utils.encode_cell(from)] = cellOf(cell.text, habits);
      if (cell.rows * cell.columns > 1) {
        merges.push({ s: from, e: { r: from.r + cell.rows - 1, c: from.c + cell.columns - 1 } });
      }
    }
    row += (block as Grid).rows.length;
  }
  sheet['!merges'] = merges;
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, row - 1), c: free + width - 1 },
  });
  return sheet;
}

function cellOf(text: string, { textNumbers, numberCodes, formulas }: SheetHabits): CellObject {
  const plain = text.replaceAll(',', '');
  const amount = /^-?(?:[1-9]\d*|0)(?:\.(\d+))?$/.exec(plain);
  const isCode = /^[235]\d{2}(?:\d{2}){0,2}$/.test(text);
  if (!amount || (isCode ? !numberCodes : textNumbers)) return { t: 's', v: text };
  const digits = amount[1] === undefined ? '' : `.${'0'.repeat(amount[1].length)}`;
  const format = (text.includes(',') ? '#,##0' : '0') + digits;
  return {
    t: 'n',
    v: Number(plain),
    z: format,
    ...(formulas && digits !== '' ? { f: `0+${plain}` } : {}),
  };
}
