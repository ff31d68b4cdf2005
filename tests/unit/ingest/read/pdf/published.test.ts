/** Published PDFs, which are not part of the project: every table whole, every cell where it stands. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '#ingest/read/document.ts';
import { readDocument } from '#ingest/read/read-document.ts';
import { expectedGrids } from './expected-grids.ts';

const folder = new URL('../../../../../../shared/documents/', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, folder));
const bytesOf = (name: string) => new Uint8Array(readFileSync(path(name)));

const printed = ({ text, columnSpan, covered }: Cell) =>
  (covered ? '↑' : text) + (columnSpan > 1 ? `→${columnSpan}` : '');

for (const [name, { tables, cells, told = [] }] of Object.entries(expectedGrids)) {
  describe.skipIf(!existsSync(path(name)))(
    `${name} (skipped where ../shared/documents/${name} is missing)`,
    () => {
      test('gives its tables as they are printed', async () => {
        const { value, issues } = await readDocument(bytesOf(name), name);
        const grids = (value?.blocks ?? []).filter((block): block is Grid => block.kind === 'grid');
        const widths = grids.map(({ rows }) =>
          rows.map((row) => row.reduce((sum, { columnSpan }) => sum + columnSpan, 0)),
        );
        expect(widths.filter((all) => new Set(all).size !== 1)).toEqual([]);
        const sizes = grids.map(
          ({ rows, at }, index) => `${rows.length}×${widths[index]?.[0]} p${at.page}`,
        );
        expect(sizes.join(', ')).toBe(tables);
        for (const [table, row, texts] of cells) {
          const found = grids[table - 1]?.rows[row - 1]?.map(printed).join('|');
          expect(found, `table ${table}, row ${row}`).toBe(texts);
        }
        expect(issues.map(({ key }) => key)).toEqual(told);
      });
    },
  );
}
