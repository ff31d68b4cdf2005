/**
 * Excel workbooks, .xlsx (ECMA-376) and .xls (BIFF), through SheetJS. Formulas are not computed:
 * the value that the file keeps is read, as text in the format in which it is displayed.
 */
import { read, type WorkBook } from '@e965/xlsx';
import { issue, type Issue, type Place, type Result } from '#domain/issues/issue.ts';
import { excerpt } from '../../wording.ts';
import type { Block, Document } from '../document.ts';
import type { OfficeFile } from '../archive/office-file.ts';
import { cellRecords, misplacedRecords } from './xls-records.ts';
import { repack } from './parts.ts';
import { readSheet, type SheetReading } from './sheet.ts';

/** Only the parts that hold cells are unpacked and handed on: no comments, pictures or links. */
export function readXlsx({ archive }: OfficeFile): Result<Document> {
  const { value, issues } = repack(archive);
  return value === null ? { value: null, issues } : readWorkbook(value, 'xlsx');
}

/** The stream of an OLE file that holds a workbook. */
export function readXls(stream: Uint8Array): Result<Document> {
  const records = cellRecords(stream);
  if (!records) return { value: null, issues: [corrupt('Workbook')] };
  const { value, issues } = readWorkbook(records, 'xls');
  const count = misplacedRecords(stream);
  if (value === null || count === 0) return { value, issues };
  const damage = issue('file-damaged', 'warning', { what: 'structure', count });
  return { value, issues: [damage, ...issues] };
}

function readWorkbook(bytes: Uint8Array, format: 'xlsx' | 'xls'): Result<Document> {
  const workbook = parse(bytes, format);
  if (workbook === null || workbook === 'encrypted') {
    return { value: null, issues: [workbook ? issue('file-encrypted', 'error', {}) : corrupt('')] };
  }
  const reading: SheetReading = { blocks: [], issues: [], hidden: [], tables: 0 };
  const sheets = workbook.SheetNames.map((name, index) => ({
    name,
    // Under its own name only: a sheet may be called `constructor`.
    sheet: Object.prototype.hasOwnProperty.call(workbook.Sheets, name)
      ? workbook.Sheets[name]
      : undefined,
    hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
  }));
  const shown = sheets.filter(({ hidden }) => !hidden);
  for (const { name, hidden } of sheets) {
    if (hidden) reading.issues.push(issue('sheet-hidden', 'note', { sheet: excerpt(name) }));
  }
  shown.forEach(({ name, sheet }, index) => {
    const page: Place = shown.length > 1 ? { page: index + 1 } : {};
    if (!sheet?.['!data']) reading.issues.push(corrupt(excerpt(name)));
    else readSheet(sheet, name, page, reading);
  });
  return finish(format, reading);
}

function finish(
  format: 'xlsx' | 'xls',
  { blocks, issues, hidden }: SheetReading,
): Result<Document> {
  if (issues.some(({ severity }) => severity === 'error')) return { value: null, issues };
  const words = hidden.join(' ').trim();
  const aside = words === '' ? [] : [issue('text-hidden', 'warning', { text: excerpt(words) })];
  return { value: { format, blocks: blocks as readonly Block[] }, issues: [...issues, ...aside] };
}

function parse(bytes: Uint8Array, format: 'xlsx' | 'xls'): WorkBook | 'encrypted' | null {
  try {
    return read(bytes, {
      // As an array, SheetJS would copy the records of a stream into a list of numbers.
      type: format === 'xls' ? 'buffer' : 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      dateNF: 'yyyy-mm-dd',
      // Else it is not told which rows and columns are hidden.
      cellStyles: true,
      // With styles SheetJS switches on an object for every blank cell too: there are thousands.
      get sheetStubs() {
        return false;
      },
      set sheetStubs(_wanted) {},
    });
  } catch (failure) {
    return /password|encrypt/i.test(String(failure)) ? 'encrypted' : null;
  }
}

function corrupt(part: string): Issue {
  return issue('file-corrupt', 'error', { part });
}
