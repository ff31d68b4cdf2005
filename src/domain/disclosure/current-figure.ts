/** The figures that a budget is known by, each with the place it stands in. */
import { tableOf, valueOf, type Disclosure, type Table } from './disclosure.ts';
import { cellRef, type FigureRef } from './figure.ts';
import type { Fen } from '../money/money.ts';
import { threePublicTotal, wholeRow, type CellOf } from './three-public.ts';

interface Source {
  readonly table: string;
  readonly column: string;
  /** The row, where it is not the total. */
  readonly row?: RegExp;
  /** Finds the cell in a table whose total may hold more than the figure. */
  readonly find?: (table: Table) => CellOf | null;
  /** The statement in the prose that gives the figure where the table leaves it blank. */
  readonly statement: string;
}

/** Where this year's figure for a change stands, by the change's path. */
const sources: ReadonlyMap<string, Source> = new Map(
  Object.entries<Source>({
    total: { table: 'expenditure', column: 'total', statement: 'expenditure.total' },
    basic: { table: 'expenditure', column: 'basic', statement: 'expenditure.basic' },
    project: { table: 'expenditure', column: 'project', statement: 'expenditure.project' },
    'basic.personnel': {
      table: 'basic',
      column: 'personnel',
      statement: 'expenditure.basic.personnel',
    },
    'basic.running': { table: 'basic', column: 'running', statement: 'expenditure.basic.running' },
    threePublic: {
      table: 'threePublic',
      column: 'total',
      find: threePublicTotal,
      statement: 'threePublic.total',
    },
    'threePublic.overseas': {
      table: 'threePublic',
      column: 'total',
      row: /因公出国/,
      statement: 'threePublic.overseas',
    },
    'threePublic.vehicle': {
      table: 'threePublic',
      column: 'total',
      row: /公务用车购置及/,
      statement: 'threePublic.vehicle',
    },
    'threePublic.reception': {
      table: 'threePublic',
      column: 'total',
      row: /公务接待/,
      statement: 'threePublic.reception',
    },
  }),
);

export interface LocatedFigure {
  readonly amount: Fen;
  readonly ref: FigureRef;
}

/**
 * This year's figure for a path such as `basic.personnel` or `project.会议费`, with its place: the
 * cell of the table, or the statement in the prose where the table has none or leaves it blank;
 * `null` where neither gives it.
 */
export function currentFigure(disclosure: Disclosure, of: string): LocatedFigure | null {
  const project = /^project\.(.+)$/.exec(of)?.[1];
  if (project !== undefined) return projectFigure(disclosure, project);
  const source = sources.get(of);
  if (!source) return null;
  return tableFigure(disclosure, source) ?? statedFigure(disclosure, source.statement);
}

function tableFigure(
  disclosure: Disclosure,
  { table: id, column, row: named, find }: Source,
): LocatedFigure | null {
  const table = tableOf(disclosure, id);
  const found = table && (find ? find(table) : usualCell(table, column, named));
  if (!found) return null;
  const amount = valueOf(table, found.row, found.column);
  return amount === undefined || amount === null
    ? null
    : { amount, ref: cellRef(table, found.row, found.column) };
}

function usualCell(table: Table, column: string, named: RegExp | undefined): CellOf | null {
  const row = named ? table.rows.find(({ name }) => named.test(name)) : wholeRow(table);
  return row ? { row, column } : null;
}

function statedFigure({ statements }: Disclosure, id: string): LocatedFigure | null {
  const index = statements.findIndex((statement) => statement.id === id);
  const amount = statements[index]?.amount;
  return amount === undefined ? null : { amount, ref: { kind: 'statement', index } };
}

function projectFigure(disclosure: Disclosure, name: string): LocatedFigure | null {
  const index = disclosure.projects.findIndex((project) => project.name === name);
  const amount = disclosure.projects[index]?.amount;
  return amount === undefined || amount === null
    ? null
    : { amount, ref: { kind: 'project', index } };
}
