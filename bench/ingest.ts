/** One department's document in every format: reading and importing it, beside a peer of that format. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printTable, rounded } from './table.ts';
import { takingTurns } from './taking-turns.ts';
import type { WorkName } from './works.ts';

const folder = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
const rounds = 15;

const documents: readonly [file: string, peer: WorkName | null, target: string][] = [
  ['000_3a347de978e48b41.txt', null, 'import ≤ 50 ms'],
  ['fengnan.docx', 'mammoth to HTML', 'read ≤ 0.5'],
  ['fengnan.xlsx', 'SheetJS reading', 'read ≤ 1.2'],
  ['fengnan.html', 'parse5 parsing', ''],
  ['fengnan.doc', null, ''],
  ['fengnan.pdf', 'pdf.js text', 'read ≤ 1.5'],
];

const rows: (string | number)[][] = [];
for (const [file, peer, target] of documents.filter(([name]) => existsSync(folder + name))) {
  const names: WorkName[] = peer ? ['read', 'import', peer] : ['read', 'import'];
  const costs = await takingTurns(names, folder + file, rounds);
  const beside = peer ? costs[peer].median : NaN;
  const ratio = (cost: number) => (peer ? rounded(cost / beside) : '');
  rows.push([
    basename(file),
    rounded(costs.import.first),
    rounded(costs.read.median),
    rounded(costs.import.median),
    peer ?? '',
    peer ? rounded(beside) : '',
    ratio(costs.read.median),
    ratio(costs.import.median),
    target,
  ]);
}
if (rows.length === 0) console.log('## Reading a document\n\nThe shared documents are not there.');
else {
  printTable(
    'Reading a document',
    `Milliseconds of processor time in Node, median of ${rounds}; each in a process of its own, and ` +
      'they take turns. “Read” is from bytes to paragraphs and grids, which is what a peer does; ' +
      '“import” goes on to the disclosure; the first one loads the libraries.',
    [
      'document',
      'first import',
      'read',
      'import',
      'peer',
      'peer',
      'read ÷ peer',
      'import ÷ peer',
      'target',
    ],
    rows,
  );
}
