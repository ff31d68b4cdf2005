/** `corrections.json` beside the catalog: what was mended in the data, and when. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CatalogRegion, PublishedVersion, ShardDisclosure } from '#domain/catalog/catalog.ts';
import {
  correctionsSchema,
  type Correction,
  type Corrections,
} from '#domain/catalog/corrections.ts';
import { tableOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { printFigureRef } from '#domain/disclosure/figure.ts';
import { append } from '#domain/large-lists.ts';
import { numberFromFen } from '#domain/money/money.ts';
import { changedCells, type ChangedCell } from '#domain/catalog/republication.ts';
import { writeWhole } from '../../write-whole.ts';
import { readEntries } from './earlier.ts';
import { readPublished, sameSources } from './editions.ts';

/** Of one correction so many cells are listed; how many there are is told besides. */
const mostCells = 200;

/**
 * Writes the file anew. A region whose list was looked through before keeps what the file says of it; where
 * the file is missing or damaged, every region is looked through. A version that is gone tells nothing.
 */
export function writeCorrections(out: string, lines: readonly CatalogRegion[]): void {
  const known = readCorrections(out);
  const corrections: Correction[] = [];
  for (const line of lines) {
    const isSame = known?.lists.includes(line.sha256) ?? false;
    append(
      corrections,
      isSame
        ? (known?.corrections ?? []).filter(({ region }) => region === line.code)
        : correctionsIn(out, line),
    );
  }
  corrections.sort(newestFirst);
  const lists = lines.map(({ sha256 }) => sha256);
  const file: Corrections = { format: 'mingzhang-corrections', version: 1, lists, corrections };
  writeWhole(join(out, 'corrections.json'), `${JSON.stringify(file, null, 1)}\n`);
}

function readCorrections(out: string): Corrections | null {
  const file = join(out, 'corrections.json');
  if (!existsSync(file)) return null;
  try {
    const parsed = v.safeParse(correctionsSchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function correctionsIn(out: string, line: CatalogRegion): Correction[] {
  const entries = [...(readEntries(out, line)?.values() ?? [])];
  return entries.flatMap((entry) => {
    const versions: PublishedVersion[] = [...(entry.versions ?? []), entry];
    return versions.flatMap((version, index) => {
      const earlier = versions[index - 1];
      if (!earlier || !sameSources(earlier, version)) return [];
      return correctionOf(out, line.code, entry, earlier, version) ?? [];
    });
  });
}

function correctionOf(
  out: string,
  region: string,
  { id, organization }: ShardDisclosure,
  earlier: PublishedVersion,
  later: PublishedVersion,
): Correction | null {
  const [before, after] = [readPublished(out, earlier.path), readPublished(out, later.path)];
  const cells = before && after ? changedCells(before, after) : [];
  if (!before || !after || cells.length === 0) return null;
  return {
    region,
    id,
    organization: organization.name,
    from: earlier.sha256.slice(0, 12),
    to: later.sha256.slice(0, 12),
    ...(later.published === undefined ? {} : { date: later.published }),
    changed: cells.length,
    cells: cells.slice(0, mostCells).map((cell) => cellOf(cell, before, after)),
  };
}

function cellOf(
  { table, title, row, column, kind, before, after, ref }: ChangedCell,
  earlier: Disclosure,
  later: Disclosure,
): Correction['cells'][number] {
  const unitIn = (disclosure: Disclosure) => tableOf(disclosure, table)?.unit ?? disclosure.unit;
  // Both in the later unit, so that they can be compared.
  const unit = kind === 'amount' ? unitIn(after === undefined ? earlier : later) : null;
  const written = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : unit ? numberFromFen(value, unit) : value;
  return {
    cell: printFigureRef(ref),
    table: title,
    row,
    column,
    unit,
    before: written(before),
    after: written(after),
  };
}

function newestFirst(one: Correction, other: Correction): number {
  const [key, otherKey] = [one, other].map(({ date = '', id, to }) => [date, id, to]);
  if (key?.[0] !== otherKey?.[0]) return (key?.[0] ?? '') < (otherKey?.[0] ?? '') ? 1 : -1;
  return (key?.join() ?? '') < (otherKey?.join() ?? '') ? -1 : 1;
}
