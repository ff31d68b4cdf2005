/**
 * A disclosure as a Frictionless Tabular Data Package (specs.frictionlessdata.io, profile
 * `tabular-data-package` 1.0): datapackage.json with every field's type, unit and title, beside the
 * CSV files that it describes. Field names and headers are the same and in the same order.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { words } from '#words/words.ts';
import { printPlainCsv } from './csv.ts';
import { cellText, numberColumn, unique, withUniqueIds } from './data-table.ts';
import type { DataCell, DataColumn, DataTable } from './data-table.ts';
import { furtherData } from './further-data.ts';
import { tidyData } from './printed-data.ts';
import type { Provenance } from './provenance.ts';

/** The package as a zip file. */
export function printDataPackage(
  disclosure: Disclosure,
  taken: Provenance,
): Uint8Array<ArrayBuffer> {
  const tables = [
    ...disclosure.tables.map((table) => tidyData(disclosure, table)),
    ...furtherData(disclosure),
  ].map(withPlaceNumbers);
  const names = resourceNames(tables);
  const files = tables.map((table, index) => {
    return { name: names[index] ?? table.id, table, bytes: utf8ToBytes(printPlainCsv(table)) };
  });
  const descriptor = describe(disclosure, taken, files);
  return zipSync({
    'datapackage.json': strToU8(`${JSON.stringify(descriptor, null, 2)}\n`),
    'budget.json': strToU8(printBudgetJson(disclosure)),
    ...Object.fromEntries(files.map(({ name, bytes }) => [pathOf(name), bytes])),
  });
}

interface File {
  readonly name: string;
  readonly table: DataTable;
  readonly bytes: Uint8Array;
}

function describe(disclosure: Disclosure, taken: Provenance, files: readonly File[]) {
  const { id, source, organization, year, stage, region } = disclosure;
  const title = words.takeAway.disclosureTitle(organization.name, year, stage);
  return {
    profile: 'tabular-data-package',
    name: slug(id),
    id,
    title,
    description: words.takeAway.packageDescription(title),
    ...(isWebAddress(taken.address) ? { homepage: taken.address } : {}),
    created: taken.at.toISOString(),
    keywords: [region.name, organization.name, words.stage(stage), String(year)].filter(Boolean),
    sources: [
      {
        title: source.title || source.file || organization.name || id,
        ...(source.url && isWebAddress(source.url) ? { path: source.url } : {}),
      },
    ],
    resources: files.map(resource),
  };
}

function resource({ name, table, bytes }: File) {
  const description = [...table.caption, table.note ?? ''].filter((part) => part.trim() !== '');
  return {
    profile: 'tabular-data-resource',
    name,
    path: pathOf(name),
    title: table.title,
    ...(description.length > 0 ? { description: description.join('\n') } : {}),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
      caseSensitiveHeader: true,
    },
    schema: {
      fields: table.columns.map((column, index) => field(column, table, index)),
      missingValues: [''],
    },
  };
}

/** What a program should know of the columns that stand in every table. */
const constraints: ReadonlyMap<string, object> = new Map(
  Object.entries<object>({
    side: { enum: ['revenue', 'expenditure'] },
    role: { enum: ['total', 'subtotal', 'carryOver', 'unit'] },
    code: { pattern: '^[0-9]{3,7}$' },
    level: { minimum: 1, maximum: 3 },
    no: { minimum: 1 },
  }),
);

function field(column: DataColumn, { rows }: DataTable, index: number) {
  const { id, label, groups, kind } = column;
  const full = rows.every(({ cells }) => cellText(cells[index] ?? null, column) !== '');
  const known = {
    ...(full && rows.length > 0 ? { required: true } : {}),
    ...(kind === 'amount' ? {} : constraints.get(id)),
  };
  return {
    name: id,
    title: [...groups, label].join(words.takeAway.headerJoint),
    type: kind === 'text' ? 'string' : kind === 'number' && column.whole ? 'integer' : 'number',
    ...(kind === 'amount' ? { unit: column.unit } : {}),
    ...(Object.keys(known).length > 0 ? { constraints: known } : {}),
  };
}

const placeKeys = ['page', 'table', 'row', 'line'] as const;

/** The table with the places of its rows as columns of numbers, those that any row has. */
function withPlaceNumbers(table: DataTable): DataTable {
  const known = placeKeys.filter((key) => table.rows.some(({ at }) => at?.[key] !== undefined));
  const columns = known.map((key) =>
    numberColumn(`place_${key}`, words.takeAway.placeColumns[key], true),
  );
  return {
    ...table,
    columns: withUniqueIds([...table.columns, ...columns]),
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...known.map((key): DataCell => row.at?.[key] ?? null)],
    })),
  };
}

/** The profile takes lower-case letters, digits and `-._/` only. */
function slug(name: string): string {
  const dashed = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return dashed.replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'table';
}

function resourceNames(tables: readonly DataTable[]): string[] {
  return unique(
    tables.map(({ id }) => slug(id)),
    '-',
  );
}

function pathOf(name: string): string {
  return `data/${name}.csv`;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(text);
}
