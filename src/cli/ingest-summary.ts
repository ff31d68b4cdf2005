/** One line a document: what of it was understood. */
import type { Disclosure } from '#domain/disclosure.ts';
import type { Issue } from '#domain/issue.ts';
import { checkSums } from '#ingest/extract/sums/check-sums.ts';
import { cliWords } from '#words/zh/cli.ts';

export interface Understood {
  /** Tables that are read by their meaning, of all tables of figures that the document has. */
  readonly recognised: number;
  readonly tables: number;
  readonly rows: number;
  /** Cells with a figure; a blank is none. */
  readonly figures: number;
  readonly projects: number;
  readonly indicators: number;
  /** Sums of the tables that agree, of all that can be checked. */
  readonly held: number;
  readonly checks: number;
  readonly warnings: number;
  readonly notes: number;
}

function understoodIn(disclosure: Disclosure, issues: readonly Issue[]): Understood {
  const { tables, unit, decimals, projects } = disclosure;
  const rows = tables.flatMap((table) => table.rows);
  const checks = tables.flatMap((table) =>
    checkSums(table, table.unit ?? unit, table.decimals ?? decimals),
  );
  return {
    recognised: tables.filter(({ id }) => !/^other-\d+$/.test(id)).length,
    tables: tables.length,
    rows: rows.length,
    figures: rows.flatMap(({ values }) => values).filter((value) => value !== null).length,
    projects: projects.length,
    indicators: projects.flatMap(({ indicators }) => indicators).length,
    held: checks.filter(({ result }) => result !== 'differs').length,
    checks: checks.length,
    warnings: issues.filter(({ severity }) => severity !== 'note').length,
    notes: issues.filter(({ severity }) => severity === 'note').length,
  };
}

/** A line of the summary, cells parted by tabs; a document that gave nothing says so. */
export function summaryLine(
  file: string,
  disclosure: Disclosure | null,
  issues: readonly Issue[],
): string {
  const cells = disclosure
    ? [disclosure.id, ...cliWords.summaryCells(understoodIn(disclosure, issues))]
    : [cliWords.nothingRead];
  return `${[file, ...cells].join('\t')}\n`;
}
