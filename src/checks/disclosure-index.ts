/**
 * A disclosure opened for checking: its tables with their rows by code, its prose figures by id, all
 * as figures that an identity can be made of. Made once a disclosure and kept while that lives.
 */
import {
  columnsOf,
  type Column,
  type Disclosure,
  type Row,
  type Statement,
  type Side as LedgerSide,
  type Table,
} from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import { fenPerUnit, type Fen } from '#domain/money/money.ts';
import { smallest } from '#domain/large-lists.ts';
import type { Figure, Printed } from './identity.ts';

export interface Line {
  readonly row: Row;
  /** Index in the table's rows. */
  readonly index: number;
}

export interface Sheet {
  readonly table: Table;
  readonly lines: readonly Line[];
  /** The first row of each code, printed or found by the name. */
  readonly byCode: ReadonlyMap<string, Line>;
  /** Whether a code comes more than once: the table is then one list a unit, not one tree. */
  readonly repeatsCodes: boolean;
  readonly total: Line | undefined;
  /** Columns of a table without sides, by id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly printed: Printed;
  /** The figures that were asked for, by column and row: there is one a cell, and one reference to it. */
  readonly figures: Map<string, Map<number, Figure>>;
}

export interface DisclosureIndex {
  readonly disclosure: Disclosure;
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Unit and decimals that the prose is printed in. */
  readonly prose: Printed;
}

const opened = new WeakMap<Disclosure, DisclosureIndex>();

export function indexed(disclosure: Disclosure): DisclosureIndex {
  const known = opened.get(disclosure);
  if (known) return known;
  const sheets = disclosure.tables.map((table) => [table.id, open(table, disclosure)] as const);
  const index = { disclosure, sheets: new Map(sheets), prose: printedInProse(disclosure) };
  opened.set(disclosure, index);
  return index;
}

export function sheetOf(disclosure: Disclosure, id: string): Sheet | undefined {
  return indexed(disclosure).sheets.get(id);
}

/** The sheets of those ids that the disclosure has. */
export function sheetsOf(disclosure: Disclosure, ids: readonly string[]): Sheet[] {
  return ids.flatMap((id) => sheetOf(disclosure, id) ?? []);
}

function open(table: Table, { unit, decimals }: Disclosure): Sheet {
  const lines = table.rows.map((row, index) => ({ row, index }));
  const byCode = new Map<string, Line>();
  let coded = 0;
  for (const line of lines) {
    const { code } = line.row;
    if (code === undefined) continue;
    coded += 1;
    if (!byCode.has(code)) byCode.set(code, line);
  }
  return {
    table,
    lines,
    byCode,
    repeatsCodes: coded > byCode.size,
    total: lines.find(({ row }) => row.role === 'total'),
    columns: new Map(table.columns.map(({ id }, index) => [id, index])),
    printed: { unit: table.unit ?? unit, decimals: table.decimals ?? decimals },
    figures: new Map(),
  };
}

/** The figure of a row in a column of amounts, the same one each time; `null` where the row has no such column. */
export function cell(sheet: Sheet, line: Line | undefined, column: string): Figure | null {
  if (!line) return null;
  const inColumn = sheet.figures.get(column) ?? new Map<number, Figure>();
  const known = inColumn.get(line.index);
  if (known) return known;
  const figure = figureIn(sheet, line, column);
  if (!figure) return null;
  sheet.figures.set(column, inColumn);
  inColumn.set(line.index, figure);
  return figure;
}

function figureIn(sheet: Sheet, line: Line, column: string): Figure | null {
  const { table, printed } = sheet;
  const index = line.row.side
    ? columnsOf(table, line.row).findIndex(({ id }) => id === column)
    : (sheet.columns.get(column) ?? -1);
  const amount = line.row.values[index];
  if (amount === undefined) return null;
  const ref: EvidenceRef = { kind: 'cell', table: table.id, row: line.index, column };
  return { ref, amount, unit: 'fen', sign: 1, printed };
}

/** The columns of amounts, in a ledger those of one side. */
export function amountColumns({ table }: Sheet, side?: LedgerSide): Column[] {
  return table.columns.filter((column) => column.kind === 'amount' && column.side === side);
}

/** Whether anything is printed in the row's cells. */
export function hasFigures({ row }: Line): boolean {
  return row.values.some((value) => value !== null);
}

/** The table's title, or its id where it has none. */
export function titleOf({ table }: Sheet): string {
  return table.title === '' ? table.id : table.title;
}

/** Whether the document itself gives the row a code: what it does not print cannot be wrong. */
export function isCodePrinted({ code, codeBy }: Row): boolean {
  return code !== undefined && codeBy === undefined;
}

/** A row as a reader would call it: its code, where one is printed, and its name. */
export function nameOf({ row }: Line): string {
  return isCodePrinted(row) ? `${row.code} ${row.name}` : row.name;
}

/** A figure in the prose or the amount of a project; `null` where it is not there or not given. */
export function said(
  disclosure: Disclosure,
  kind: 'statement' | 'change' | 'project',
  index: number,
): Figure | null {
  const amount = amountSaid(disclosure, kind, index);
  if (amount === undefined || amount === null) return null;
  const ref: EvidenceRef = { kind, index };
  const { prose } = indexed(disclosure);
  const said = { printed: prose, lastDigit: lastDigitIn(amount) };
  const ofRounded = kind === 'change' && disclosure.unit === '元';
  return { ref, amount, unit: 'fen', sign: 1, ...said, ...(ofRounded ? { ofRounded } : {}) };
}

function amountSaid(disclosure: Disclosure, kind: string, index: number): Fen | null | undefined {
  if (kind === 'statement') return moneyOf(disclosure.statements[index]);
  if (kind === 'change') return disclosure.changes[index]?.delta;
  return disclosure.projects[index]?.amount;
}

/** A statement's amount; a number of cars or a percentage is none. */
function moneyOf(statement: Statement | undefined): Fen | undefined {
  return statement?.kind === 'quantity' ? undefined : statement?.amount;
}

/** How many the document says there are: cars, posts, projects; `null` where it does not say it once. */
export function countOf(
  { statements }: Disclosure,
  id: string,
): { readonly figure: Figure; readonly counted: string } | null {
  const found = statements.filter((said) => said.id === id && said.kind === 'quantity');
  const [statement] = found;
  if (!statement || found.length > 1) return null;
  const ref: EvidenceRef = { kind: 'statement', index: statements.indexOf(statement) };
  const figure: Figure = { ref, amount: statement.amount, unit: 'count', sign: 1, printed: null };
  return { figure, counted: statement.unit ?? '' };
}

/** Every statement of that id. */
export function statementsOf(disclosure: Disclosure, id: string): Figure[] {
  return disclosure.statements.flatMap((statement, index) =>
    statement.id === id ? (said(disclosure, 'statement', index) ?? []) : [],
  );
}

/** The change of that path against last year. */
export function changeOf(disclosure: Disclosure, of: string): Figure | null {
  const index = disclosure.changes.findIndex(
    (change) => change.of === of && !change.basis && change.whose === undefined,
  );
  return said(disclosure, 'change', index);
}

/** 48万元 is printed to one 万元, 815.5万元 to a tenth: the value of the last digit that is not 0. */
function lastDigitIn(amount: Fen): Fen {
  const tenThousand = fenPerUnit('万元');
  if (amount === 0) return 0;
  let digit = 1;
  while (digit < tenThousand && amount % (digit * 10) === 0) digit *= 10;
  return digit;
}

/**
 * Prose says no precision of its own: it is taken to be as fine as the tables, and as its own finest
 * figure. Where the tables are in 元 it is in 万元 with two decimals.
 */
function printedInProse(disclosure: Disclosure): Printed {
  const { unit, decimals, statements, changes, projects } = disclosure;
  if (unit === '元') return { unit: '万元', decimals: 2 };
  const amounts = [
    ...statements.map((statement) => moneyOf(statement) ?? null),
    ...changes.map(({ delta }) => delta),
    ...projects.map(({ amount }) => amount),
  ].filter((amount): amount is Fen => amount !== null && amount !== 0);
  const finest = smallest(amounts.map(lastDigitIn), fenPerUnit('万元'));
  const places = Math.round(Math.log10(fenPerUnit('万元') / finest));
  return { unit, decimals: unit === '万元' ? Math.max(decimals, Math.min(places, 2)) : decimals };
}

/** The printed label of a column, or its id where there is none. */
export function columnLabel({ table }: Sheet, id: string): string {
  const label = table.columns.find((column) => column.id === id)?.label ?? '';
  return label === '' ? id : label;
}
