/** What was understood of a document, in numbers: the same for the screen and the command line. */
import {
  budgetTables,
  type Disclosure,
  type KnownTable,
  type Table,
} from '#domain/disclosure/disclosure.ts';
import { sumsOf } from '#domain/reconcile/sums.ts';
import { differingSums, type DescribedSum } from './described-sums.ts';

export interface TableSummary {
  readonly table: Table;
  /** Whether it is read by its meaning, and not only kept as printed. */
  readonly recognised: boolean;
  readonly rows: number;
  /** Cells with a figure; a blank is none. */
  readonly figures: number;
  /** How many sums the table must keep. */
  readonly sums: number;
  readonly differing: readonly DescribedSum[];
}

export interface ReadingSummary {
  readonly tables: readonly TableSummary[];
  readonly recognised: number;
  /** Of the nine tables that every department publishes, those that are not there. */
  readonly absent: readonly KnownTable[];
  readonly rows: number;
  readonly figures: number;
  readonly projects: number;
  readonly indicators: number;
  readonly statements: number;
  /** Sums that agree, of all that can be checked. */
  readonly held: number;
  readonly checks: number;
}

export function readingSummary(disclosure: Disclosure): ReadingSummary {
  const { unit, decimals, projects } = disclosure;
  const tables = disclosure.tables.map((table) => {
    const measure = { unit: table.unit ?? unit, decimals: table.decimals ?? decimals };
    const sums = sumsOf(table, measure);
    return {
      table,
      recognised: !/^other-\d+$/.test(table.id),
      rows: table.rows.length,
      figures: table.rows.flatMap(({ values }) => values).filter((value) => value !== null).length,
      sums: sums.length,
      differing: differingSums(table, sums, measure.unit),
    };
  });
  const sum = (count: (table: TableSummary) => number) =>
    tables.reduce((all, table) => all + count(table), 0);
  return {
    tables,
    recognised: tables.filter(({ recognised }) => recognised).length,
    absent: budgetTables.filter((id) => !tables.some(({ table }) => table.id === id)),
    rows: sum(({ rows }) => rows),
    figures: sum(({ figures }) => figures),
    projects: projects.length,
    indicators: projects.reduce((all, { indicators }) => all + indicators.length, 0),
    statements: disclosure.statements.length,
    held: sum(({ sums, differing }) => sums - differing.length),
    checks: sum(({ sums }) => sums),
  };
}
