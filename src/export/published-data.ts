/** What is published and what was mended in it, as tables. */
import type { Shard, ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Correction } from '#domain/catalog/corrections.ts';
import { budgetTables, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { corrections as mended, coverage, tableName } from '#words/later/published-words.ts';
import { words } from '#words/words.ts';
import { numberColumn, textColumn, type DataTable } from './data-table.ts';

export interface Covered {
  readonly region: Shard['region'];
  readonly entry: ShardDisclosure;
  /** `null` where the document cannot be had. */
  readonly disclosure: Disclosure | null;
}

/** A row a document: whose, of which year, when it was published, and which of the nine tables were read. */
export function coverageData(rows: readonly Covered[]): DataTable {
  const { columns, there, notRead } = coverage;
  return {
    id: 'coverage',
    title: coverage.title,
    caption: [],
    columns: [
      textColumn('organization', columns.organization),
      textColumn('edition', columns.edition),
      textColumn('region', columns.region),
      textColumn('published', columns.published),
      numberColumn('versions', columns.versions, true),
      ...budgetTables.map((id) => textColumn(id, tableName(id))),
    ],
    rows: rows.map(({ region, entry, disclosure }) => ({
      cells: [
        entry.organization.name,
        words.yearAndStage(entry.year, entry.stage),
        region.name,
        entry.published ?? null,
        (entry.versions?.length ?? 0) + 1,
        ...budgetTables.map((id) => {
          if (!disclosure) return null;
          return disclosure.tables.some((table) => table.id === id) ? there : notRead;
        }),
      ],
    })),
    note: coverage.lead,
  };
}

/** A row a cell that was mended, the newest first. */
export function correctionsData(corrections: readonly Correction[]): DataTable {
  const { columns } = mended;
  return {
    id: 'corrections',
    title: mended.title,
    caption: [],
    columns: [
      textColumn('organization', columns.organization),
      textColumn('date', columns.date),
      textColumn('table', columns.table),
      textColumn('row', columns.row),
      textColumn('column', columns.column),
      numberColumn('before', columns.before, false),
      numberColumn('after', columns.after, false),
      textColumn('unit', columns.unit),
      textColumn('version', columns.version),
    ],
    rows: cellsIn(corrections).map(({ correction, cell }) => ({
      cells: [
        correction.organization,
        correction.date ?? null,
        cell.table,
        cell.row,
        cell.column,
        cell.before,
        cell.after,
        cell.unit,
        correction.to,
      ],
    })),
    note: mended.lead,
  };
}

/** Every listed cell of the corrections, in the order of the rows of {@link correctionsData}. */
export function cellsIn(corrections: readonly Correction[]) {
  return corrections.flatMap((correction) =>
    correction.cells.map((cell) => ({ correction, cell })),
  );
}
