/** What the readers of table bodies share: the cells of a row, read by the role of their column. */
import type { Column, Row, Side, Table } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import type { AmountFault, AmountUnit, Fen } from '#domain/money/money.ts';
import { largest } from '#domain/large-lists.ts';
import type { Account } from '../account.ts';
import type { Cell } from '../read/document.ts';
import { isEmpty, matchable, printed } from '../wording.ts';
import type { MeantColumn } from '../recognise/columns/columns.ts';
import type { Placed } from '../recognise/layout.ts';
import { printedDecimals, readAmount, readQuantity } from './amount.ts';

/** Where a table is read into: what it is called in reports, its unit, the account, the issues. */
export interface Reading {
  readonly title: string;
  readonly unit: AmountUnit;
  readonly account: Account;
  readonly issues: Issue[];
  /** The document's year; `null` where it is not known. */
  readonly year: number | null;
  /** A table of one row that has no name: it is the whole, 合计. */
  readonly wholeRow?: boolean;
}

/** The cell of a column, if the row has one of its own there: a merged figure counts once. */
export function ownCell(line: readonly Placed[], column: MeantColumn | undefined): Cell | null {
  const placed = column ? line[column.index] : undefined;
  return placed?.own ? placed.cell : null;
}

/** The values of a row in its amount and quantity columns; what is unreadable is null and reported. */
export function valuesOf(
  line: readonly Placed[],
  columns: readonly MeantColumn[],
  reading: Reading,
): (Fen | null)[] {
  return columns.map((column) => {
    const cell = ownCell(line, column);
    if (!cell) return null;
    reading.account.take(cell);
    const value =
      column.role === 'quantity'
        ? readQuantity(cell.text, isPercent(column.id))
        : readAmount(cell.text, reading.unit);
    if (typeof value !== 'string') return value;
    reading.issues.push(unreadable(value, cell, column, reading.title));
    return null;
  });
}

/** Rates and shares are printed with or without the sign of percent. */
function isPercent(id: string): boolean {
  return /^(?:changeRate|completionRate|share)/.test(id);
}

function unreadable(fault: AmountFault, cell: Cell, column: MeantColumn, title: string): Issue {
  const text = printed(cell.text);
  if (fault === 'not-a-number') {
    const values = { text, table: title, column: column.label };
    return issue('amount-unreadable', 'warning', values, cell.at);
  }
  const key = fault === 'too-large' ? 'amount-too-large' : 'amount-not-whole-fen';
  return issue(key, 'warning', { path: `${title} ${column.label}`, text }, cell.at);
}

/** 序号, where it is a number; anything else is left to be reported. */
export function ordinalIn(cell: Cell | null, account: Account): { no?: number } {
  const words = cell ? matchable(cell.text) : '';
  if (!cell || !/^\d{1,5}$/.test(words) || Number(words) < 1) return {};
  account.take(cell);
  return { no: Number(words) };
}

/** The columns of figures as Budget JSON has them. */
export function printedColumns(columns: readonly MeantColumn[], side?: Side): Column[] {
  return columns.map(({ id, label, groups, role }) => ({
    id,
    label,
    groups,
    kind: role === 'quantity' ? 'quantity' : 'amount',
    ...(side ? { side } : {}),
  }));
}

/** The precision that a table in a unit prints its amounts with; `null` where it prints none. */
export function decimalsOf(
  body: readonly (readonly Placed[])[],
  columns: readonly MeantColumn[],
  unit: AmountUnit,
): number | null {
  const decimals = columns
    .filter(({ role }) => role === 'amount')
    .flatMap((column) =>
      body.map((line) => printedDecimals(ownCell(line, column)?.text ?? '', unit)),
    )
    .filter((count): count is number => count !== null);
  return decimals.length > 0 ? largest(decimals) : null;
}

/** Unknown columns of figures are kept as `c3`; those of words become fields. */
export function settleUnknown(
  columns: readonly MeantColumn[],
  body: readonly (readonly Placed[])[],
  reading: Reading,
  kind: 'amount' | 'quantity',
): MeantColumn[] {
  return columns.map((column) => {
    if (column.role !== 'unknown') return column;
    const texts = body.map((line) => ownCell(line, column)?.text ?? '');
    const filled = texts.filter((text) => !isEmpty(text));
    const numeric = filled.every((text) => typeof readAmount(text, reading.unit) !== 'string');
    const role = numeric ? kind : 'field';
    return { ...column, role, id: role === 'field' ? '' : `c${column.index + 1}` };
  });
}

/** The words of a row outside its name and code, under the printed label of their column. */
export function fieldsOf(
  line: readonly Placed[],
  columns: readonly MeantColumn[],
  account: Account,
  nameCells: readonly Cell[] = [],
): Pick<Row, 'fields'> {
  const entries = columns
    .filter(({ role }) => role === 'field' || role === 'name')
    .flatMap((column) => {
      const cell = ownCell(line, column);
      const text = printed(cell?.text ?? '');
      if (!cell || text === '' || nameCells.includes(cell)) return [];
      account.take(cell);
      return [[column.label || `c${column.index + 1}`, text] as const];
    });
  return entries.length > 0 ? { fields: Object.fromEntries(entries) } : {};
}

/** A table as read, before the disclosure decides which unit and precision are its own. */
export interface ReadTable {
  readonly table: Table;
  readonly unit: AmountUnit;
  readonly decimals: number | null;
  /** Whether it has a column for codes: what is missing there is not found by the name. */
  readonly hasCodes: boolean;
}
