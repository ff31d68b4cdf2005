/**
 * A table laid out as it was printed: header cells with their spans, and body lines. In a two-sided
 * ledger the two sides of a line stand beside each other again.
 */
import {
  columnsOf,
  type Column,
  type Disclosure,
  type Row,
  type Side,
  type Table,
} from './disclosure.ts';
import { cellRef, type FigureRef } from './figure.ts';
import { append, largest } from '../large-lists.ts';
import { ownValue } from '../own-value.ts';

export interface HeaderCell {
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  readonly number: boolean;
}

export type BodyCell =
  | { readonly kind: 'word'; readonly text: string; readonly depth: number }
  | {
      readonly kind: 'figure';
      readonly value: number | null;
      readonly column: Column;
      readonly ref: FigureRef;
    }
  | { readonly kind: 'none' };

export interface BodyLine {
  readonly strong: boolean;
  /** The rows it is made of: in a ledger one of each side. */
  readonly rows: readonly Row[];
  readonly cells: readonly BodyCell[];
}

/** A column with the labels of the header cells above it, outermost first. */
export interface HeadedColumn {
  readonly label: string;
  readonly groups: readonly string[];
  readonly number: boolean;
}

export interface PrintedColumn extends HeadedColumn {
  /** The column that its figures stand in; `null` for a column of words. */
  readonly of: Column | null;
}

export interface PrintedTable {
  readonly columns: readonly PrintedColumn[];
  readonly header: readonly (readonly HeaderCell[])[];
  readonly lines: readonly BodyLine[];
}

/** Labels of the columns that hold words, which Budget JSON does not keep. */
export interface WordLabels {
  readonly no: string;
  readonly code: string;
  readonly name: string;
  readonly item: string;
  readonly side: Record<Side, string>;
}

const sides = ['revenue', 'expenditure'] as const;

/** Lays a table out for the screen; an empty table gives its header and no lines. */
export function printedTable(table: Table, labels: WordLabels): PrintedTable {
  const twoSided = table.columns.some(({ side }) => side !== undefined);
  return twoSided ? ledger(table, labels) : list(table, labels);
}

function list(table: Table, labels: WordLabels): PrintedTable {
  const numbered = table.rows.some(({ no }) => no !== undefined);
  const coded = table.rows.some(({ code, codeBy }) => code !== undefined && codeBy === undefined);
  const fields = fieldLabels(table);
  const columns = [
    ...(numbered ? [labels.no] : []),
    ...(coded ? [labels.code, labels.name] : [labels.item]),
    ...fields,
  ].map((label) => wordColumn(label));
  append(
    columns,
    table.columns.map((of) => figureColumn(of, of.groups)),
  );
  const lines = table.rows.map((row) => ({
    strong: row.role === 'total',
    rows: [row],
    cells: [
      ...(numbered ? [word(row.no === undefined ? '' : String(row.no))] : []),
      ...(coded ? [word(row.code ?? ''), word(row.name)] : [word(row.name, (row.level ?? 1) - 1)]),
      ...fields.map((label) => word(ownValue(row.fields ?? {}, label) ?? '')),
      ...figures(table, row),
    ],
  }));
  return { columns, header: headerLines(columns), lines };
}

function ledger(table: Table, labels: WordLabels): PrintedTable {
  const bySide = sides.map((side) => ({
    label: labels.side[side],
    columns: table.columns.filter((column) => column.side === side),
    rows: new Map(table.rows.filter((row) => row.side === side).map((row) => [lineOf(row), row])),
  }));
  const numbers = [...new Set(table.rows.map(lineOf))].sort((one, other) => one - other);
  const lines = numbers.map((line) => {
    const pair = bySide.map(({ rows }) => rows.get(line));
    const cells = bySide.flatMap(({ columns }, index): BodyCell[] => {
      const row = pair[index];
      if (row) return [word(row.name), ...figures(table, row)];
      return [{ kind: 'none' }, ...columns.map((): BodyCell => ({ kind: 'none' }))];
    });
    const no = pair.find((row) => row?.no !== undefined)?.no;
    return {
      strong: pair.some((row) => row?.role === 'total'),
      rows: pair.flatMap((row) => row ?? []),
      cells: [word(no === undefined ? '' : String(no)), ...cells],
    };
  });
  const columns = [
    wordColumn(labels.no),
    ...bySide.flatMap(({ label, columns: own }) => [
      wordColumn(labels.item, label),
      ...own.map((of) => figureColumn(of, [label])),
    ]),
  ];
  return { columns, header: headerLines(columns), lines };
}

function lineOf(row: Row): number {
  return row.no ?? row.at.row ?? 0;
}

function word(text: string, depth = 0): BodyCell {
  return { kind: 'word', text, depth };
}

function figures(table: Table, row: Row): BodyCell[] {
  return columnsOf(table, row).map((column, index) => ({
    kind: 'figure',
    value: row.values[index] ?? null,
    column,
    ref: cellRef(table, row, column.id),
  }));
}

function fieldLabels(table: Table): string[] {
  return [...new Set(table.rows.flatMap(({ fields }) => Object.keys(fields ?? {})))];
}

function wordColumn(label: string, ...groups: readonly string[]): PrintedColumn {
  return { of: null, label, groups, number: false };
}

function figureColumn(of: Column, groups: readonly string[]): PrintedColumn {
  return { of, label: of.label, groups, number: true };
}

/** The lines of a header: a label spans the neighbours that share it, and every line below its end. */
export function headerLines(columns: readonly HeadedColumn[]): HeaderCell[][] {
  const depth =
    1 +
    largest(
      columns.map(({ groups }) => groups.length),
      0,
    );
  const lines = Array.from({ length: depth }, (): HeaderCell[] => []);
  placeColumns(columns, lines, 0);
  return lines;
}

function placeColumns(columns: readonly HeadedColumn[], lines: HeaderCell[][], level: number) {
  let index = 0;
  while (index < columns.length) {
    const column = columns[index];
    if (!column) return;
    const { label, number } = column;
    const group = column.groups[level];
    if (group === undefined) {
      const rows = lines.length - level;
      lines[level]?.push({ label, columns: 1, rows, number });
      index += 1;
      continue;
    }
    let end = index;
    while (columns[end]?.groups[level] === group) end += 1;
    const below = columns.slice(index, end);
    const figures = below.every((each) => each.number);
    lines[level]?.push({ label: group, columns: end - index, rows: 1, number: figures });
    placeColumns(below, lines, level + 1);
    index = end;
  }
}

/** A figure in the prose, for the list of those. */
export interface ProseFigure {
  readonly ref: FigureRef;
  readonly fen: number | null;
  /** What it counts, where it is no money: `fen` is then the plain number. */
  readonly counts: string | null;
}

/** Every figure of the disclosure that stands in the prose: statements, changes, projects. */
export function proseFigures(disclosure: Disclosure): ProseFigure[] {
  return [
    ...disclosure.statements.map(({ amount, kind, unit }, index) => ({
      ref: { kind: 'statement' as const, index },
      fen: amount,
      counts: kind === 'quantity' ? (unit ?? '') : null,
    })),
    ...disclosure.changes.map(({ delta }, index) => ({
      ref: { kind: 'change' as const, index },
      fen: delta,
      counts: null,
    })),
    ...disclosure.projects.map(({ amount }, index) => ({
      ref: { kind: 'project' as const, index },
      fen: amount,
      counts: null,
    })),
  ];
}
