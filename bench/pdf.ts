/**
 * Reading PDFs against what pdf.js alone takes for their text: processor time of one pass each, the
 * median of a few rounds, and the memory that stays. Run by `npx tsx --expose-gc bench/pdf.ts
 * [FILE…]`; prints one table.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPdfJs } from '../src/ingest/read/pdf/load-pdf-js.ts';
import { readPdf } from '../src/ingest/read/pdf/read-pdf.ts';

const folder = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
const examples = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => folder + name)
  : [];
const files = process.argv.length > 2 ? process.argv.slice(2) : examples;
const rounds = 7;

/** The text of all pages, as pdf.js gives it. */
async function textAlone(bytes: Uint8Array): Promise<void> {
  const { library } = await loadPdfJs();
  const task = library.getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const reader = page.streamTextContent().getReader();
    while (!(await reader.read()).done);
    page.cleanup();
  }
  await task.destroy();
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

const table: Record<string, Record<string, string | number>> = {};
const sums = { text: 0, read: 0 };
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const text = await cost(() => textAlone(bytes));
  const before = heap();
  const read = await cost(() => readPdf(bytes));
  sums.text += text;
  sums.read += read;
  table[basename(file)] = {
    kB: Math.round(bytes.length / 1024),
    'text alone, ms': text.toFixed(0),
    'read, ms': read.toFixed(0),
    more: `${(100 * (read / text - 1)).toFixed(0)} %`,
    'heap that stays, MB': (heap() - before).toFixed(1),
  };
}
if (files.length === 0) {
  console.error('No PDF to measure: name some.');
  process.exitCode = 1;
} else {
  table.all = {
    'text alone, ms': sums.text.toFixed(0),
    'read, ms': sums.read.toFixed(0),
    more: `${(100 * (sums.read / sums.text - 1)).toFixed(0)} %`,
  };
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, median of ${rounds}`,
  );
  console.table(table);
}
