/**
 * Damages real documents and says what becomes of them, a line a format: `npm run fuzz:table [TRIES
 * [NAME…]]`, of all of them or of those named. The documents are not ours to copy and stand beside the repository. Seeded: the same every time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { importDocument } from '../src/ingest/import-document.ts';
import { mutantOf } from '../tests/support/damaged/mutants.ts';
import { verdictOn, verdicts, type Verdict } from '../tests/support/damaged/verdict.ts';

const folder = new URL('../../shared/documents/', import.meta.url);
const documents = [
  'fengnan.docx',
  'fengnan.doc',
  'fengnan.xlsx',
  'fengnan.html',
  'fengnan.pdf',
  'js-npc-2019-budget-tables.pdf',
];
const [given = '300', ...named] = process.argv.slice(2);
const tries = Number(given);
const chosen = named.length > 0 ? named : documents;
const head = ['document', 'tries', ...verdicts, 'fallen', 'slowest, s', 'memory, MB'];
console.log(`| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`);
for (const name of chosen.filter((each) => existsSync(new URL(each, folder)))) {
  const file = new Uint8Array(readFileSync(new URL(name, folder)));
  const sound = await importDocument(file.slice(), name);
  const counts = new Map<Verdict | 'fallen', number>();
  const silent: number[] = [];
  let slowest = 0;
  for (let seed = 0; seed < tries; seed += 1) {
    const start = performance.now();
    let verdict: Verdict | 'fallen' = 'fallen';
    try {
      verdict = verdictOn(await importDocument(mutantOf(file, name, seed), name), sound);
    } catch (fault) {
      console.error(name, seed, fault);
    }
    slowest = Math.max(slowest, performance.now() - start);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (verdict === 'silent') silent.push(seed);
  }
  const numbers = [...verdicts, 'fallen' as const].map((verdict) => counts.get(verdict) ?? 0);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `| ${[name, tries, ...numbers, (slowest / 1e3).toFixed(1), memory].join(' | ')} |` +
      (silent.length > 0 ? ` silent: ${silent.join(' ')}` : ''),
  );
}
