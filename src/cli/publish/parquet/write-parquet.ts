/**
 * `publish --parquet DIR`: the library as Parquet for engines that exist, in Hive style by province and
 * year: `figures/province=44/year=2026/440100.parquet`. The same library writes the same bytes.
 */
import { append } from '#domain/large-lists.ts';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';
import { writeWhole } from '../../write-whole.ts';
import { readPublished } from '../catalog/editions.ts';
import {
  disclosureColumns,
  disclosureRow,
  figureColumns,
  figureRows,
  projectColumns,
  projectRows,
  type ParquetColumn,
  type ParquetRow,
} from './parquet-columns.ts';

const datasets = {
  disclosures: disclosureColumns,
  figures: figureColumns,
  projects: projectColumns,
} as const;
type Dataset = keyof typeof datasets;

/** Small enough for a browser or a laptop to read one, large enough for an engine. */
const rowGroupSize = 20_000;

/** Writes a file a dataset, region and year; a region in turn, so that only one is held in memory. */
export function writeParquet(data: string, out: string): void {
  const read = (path: string) => readFileSync(join(data, path), 'utf8');
  const { regions } = JSON.parse(read('catalog.json')) as Catalog;
  const written = new Set<string>();
  for (const { code, path } of regions) {
    const { disclosures } = JSON.parse(read(path)) as Shard;
    for (const year of new Set(disclosures.map((entry) => entry.year))) {
      const rows: Record<Dataset, ParquetRow[]> = { disclosures: [], figures: [], projects: [] };
      for (const entry of disclosures.filter((each) => each.year === year)) {
        const disclosure = readPublished(data, entry.path);
        if (!disclosure) continue;
        rows.disclosures.push(disclosureRow(disclosure, entry));
        append(rows.figures, figureRows(disclosure));
        append(rows.projects, projectRows(disclosure));
      }
      for (const dataset of Object.keys(datasets) as Dataset[]) {
        const file = join(
          dataset,
          `province=${code.slice(0, 2)}`,
          `year=${year}`,
          `${code}.parquet`,
        );
        if (rows[dataset].length === 0) continue;
        writeWhole(join(out, file), parquetOf(datasets[dataset], rows[dataset]));
        written.add(file);
      }
    }
  }
  removeOthers(out, written);
}

function parquetOf(columns: readonly ParquetColumn[], rows: readonly ParquetRow[]): Uint8Array {
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    type,
    data: rows.map((row) => row[index] ?? null),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

/** Engines read every file that they find: what is published no longer must not be counted. */
function removeOthers(out: string, written: ReadonlySet<string>): void {
  for (const dataset of Object.keys(datasets)) {
    const folder = join(out, dataset);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(dataset, name);
      if (name.endsWith('.parquet') && !written.has(file)) rmSync(join(out, file));
    }
  }
}
