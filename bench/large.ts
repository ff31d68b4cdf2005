/** Documents as large as any that is published: how long the first import takes, and its memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largePdf, largeWordDocument, largeWorkbook } from './large-documents.ts';
import { printTable, rounded } from './table.ts';
import { firstCall } from './taking-turns.ts';

const documents: readonly [what: string, name: string, bytes: Uint8Array, seconds: number][] = [
  ['PDF, 300 pages', 'large.pdf', largePdf(300), 20],
  ['Word, 1 MB', 'large.docx', largeWordDocument(16_000), 2],
  ['Excel, 20,000 rows', 'large.xlsx', largeWorkbook(20_000), 4],
];

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-large-'));
const rows: (string | number)[][] = [];
for (const [what, name, bytes, seconds] of documents) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { processor, wall, peak } = await firstCall('import', path);
  rows.push([
    what,
    Math.round(bytes.length / 1024),
    rounded(processor / 1_000),
    rounded(wall / 1_000),
    seconds,
    Math.round(peak / 1e6),
  ]);
}
rmSync(folder, { recursive: true });
printTable(
  'Large documents',
  'The first import in a new Node, in seconds, and the most memory that the process ever held (of ' +
    'which 400 MB are allowed), in MB.',
  ['document', 'kB', 'processor, s', 'wall, s', 'allowed, s', 'peak, MB'],
  rows,
);
