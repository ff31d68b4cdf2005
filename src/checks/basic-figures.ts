/**
 * 人员经费, 公用经费 and their sum in 基本支出表: columns of the total row, or in final accounts rows of their
 * own (人员经费合计, 公用经费合计) below the classes.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  amountColumns,
  cell,
  columnLabel,
  nameOf,
  sheetOf,
  type Sheet,
} from './disclosure-index.ts';
import type { Figure } from './identity.ts';

export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

export interface BasicFigures {
  readonly sheet: Sheet;
  /** One figure, or the two that make it up. */
  readonly total: readonly Figure[];
  readonly personnel: NamedFigure | null;
  readonly running: NamedFigure | null;
}

export function basicFigures(disclosure: Disclosure): BasicFigures | null {
  const sheet = sheetOf(disclosure, 'basic');
  if (!sheet) return null;
  const personnel = inColumn(sheet, 'personnel') ?? inRow(sheet, /^人员(?:经费|支出)/);
  const running = inColumn(sheet, 'running') ?? inRow(sheet, /^(?:日常)?公用(?:经费|支出)/);
  const printed = cell(sheet, sheet.total, firstColumn(sheet));
  const both = personnel && running ? [personnel.figure, running.figure] : [];
  return { sheet, total: printed ? [printed] : both, personnel, running };
}

function inColumn(sheet: Sheet, column: string): NamedFigure | null {
  const figure = cell(sheet, sheet.total, column);
  return figure && { name: columnLabel(sheet, column), figure };
}

function inRow(sheet: Sheet, name: RegExp): NamedFigure | null {
  const line = sheet.lines.find(({ row }) => row.code === undefined && name.test(row.name));
  const figure = cell(sheet, line, firstColumn(sheet));
  return line && figure ? { name: nameOf(line), figure } : null;
}

function firstColumn(sheet: Sheet): string {
  return sheet.columns.has('total') ? 'total' : (amountColumns(sheet)[0]?.id ?? 'total');
}
