/**
 * How long importDocument takes for a document: the first call after start, and the median of the
 * calls after it. Run by `npx tsx bench/ingest.ts [FILE]`; prints one table.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importDocument } from '../src/ingest/import-document.ts';

const example = new URL('../../shared/documents/000_3a347de978e48b41.txt', import.meta.url);
const file = process.argv[2] ?? fileURLToPath(example);
const rounds = 100;

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

if (!existsSync(file)) {
  console.error(`${file}: no such file; name a document to measure`);
  process.exitCode = 1;
} else {
  const bytes = new Uint8Array(readFileSync(file));
  const read = () => importDocument(bytes, basename(file));
  const first = await time(read);
  const times: number[] = [];
  while (times.length < rounds) times.push(await time(read));
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * rounds)] ?? 0).toFixed(1);
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.table({
    [basename(file)]: {
      bytes: bytes.length,
      'first call, ms': first.toFixed(1),
      'median, ms': at(0.5),
      '95th percentile, ms': at(0.95),
      rounds,
    },
  });
}
