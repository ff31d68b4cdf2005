/** Every shared PDF, beside what pdf.js takes for its text alone. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printTable, rounded } from './table.ts';
import { takingTurns } from './taking-turns.ts';

const folder = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
const rounds = 9;

const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];
const rows: (string | number)[][] = [];
const sums = { text: 0, read: 0 };
for (const file of files) {
  const costs = await takingTurns(['pdf.js text', 'read'], folder + file, rounds);
  const text = costs['pdf.js text'].median;
  const read = costs.read.median;
  sums.text += text;
  sums.read += read;
  const kilobytes = Math.round(statSync(folder + file).size / 1024);
  rows.push([file, kilobytes, rounded(text), rounded(read), rounded(read / text)]);
}
if (rows.length === 0) console.log('## Reading a PDF\n\nThe shared documents are not there.');
else {
  const { text, read } = sums;
  rows.push(['all', '', rounded(text), rounded(read), rounded(read / text)]);
  printTable(
    'Reading a PDF',
    `Milliseconds of processor time in Node, median of ${rounds}: tables and paragraphs by what is ` +
      'printed where, beside the text alone as pdf.js gives it. Each in a process of its own, taking turns.',
    ['document', 'kB', 'pdf.js text', 'read', 'read ÷ text'],
    rows,
  );
}
