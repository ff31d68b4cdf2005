/** The whole disclosure in every format. */
import { strToU8, zipSync } from 'fflate';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { words } from '#words/words.ts';
import { printCsv } from './csv.ts';
import { unitsIn, withPlaces, type DataTable } from './data-table.ts';
import { fileName } from './file-name.ts';
import { furtherData } from './further-data.ts';
import { printedData } from './printed-data.ts';
import { aboutLines, type Provenance } from './provenance.ts';
import { printXlsx } from './xlsx.ts';

/** Every table as printed, then units, projects, targets, prose and terms. */
export function wholeData(disclosure: Disclosure): DataTable[] {
  return [
    ...disclosure.tables.map((table) => printedData(disclosure, table)),
    ...furtherData(disclosure),
  ].map(withPlaces);
}

/** One CSV a table in a zip, numbered in the document's order. */
export function printCsvArchive(disclosure: Disclosure): Uint8Array<ArrayBuffer> {
  const tables = wholeData(disclosure);
  const digits = String(tables.length).length;
  return zipSync(
    Object.fromEntries(
      tables.map((table, index) => {
        const number = String(index + 1).padStart(digits, '0');
        return [fileName([number, table.title], 'csv'), strToU8(printCsv(table))];
      }),
    ),
  );
}

/** One workbook with a sheet a table. */
export function printWorkbook(
  disclosure: Disclosure,
  taken: Provenance,
): Promise<Uint8Array<ArrayBuffer>> {
  const { organization, year, stage } = disclosure;
  const what = words.takeAway.disclosureTitle(organization.name, year, stage);
  const tables = wholeData(disclosure);
  return printXlsx(tables, aboutLines(disclosure, what, unitsIn(tables), taken));
}
