/**
 * Real disclosures of cities that the program was not built on, as far as ../shared has them: coded
 * lines against an independent reading, sums, findings and reports, by city. `OUT=folder` keeps the
 * Budget JSON, the findings and the reports of each document there; `ONLY=word` takes a part; `FROM=folder`
 * takes other documents, such as the texts that pdftotext makes of these.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CityDocument } from './cities-read.ts';
import { printTable, rounded } from './table.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const folder = process.env.FROM ?? join(shared, 'documents');
const independent = join(shared, 'tools/coded_lines.py');
const out = process.env.OUT ?? mkdtempSync(join(tmpdir(), 'mingzhang-cities-'));

const files = documents();
if (files.length === 0)
  console.log('## Documents of cities\n\nThe shared documents are not there.');
else printAll(await readAll(files));

function documents(): string[] {
  if (!existsSync(folder)) return [];
  const only = process.env.ONLY ?? '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(pdf|txt|html)$/.test(name) && !/damaged|table-names|excerpt/.test(name))
    .filter((name) => name.includes(only))
    .map((name) => join(folder, name))
    .sort();
}

/** One process a core; each takes the next document when it has done one. */
async function readAll(paths: readonly string[]): Promise<Map<string, CityDocument>> {
  const waiting = [...paths];
  const done = new Map<string, CityDocument>();
  const reader = fileURLToPath(new URL('cities-read.ts', import.meta.url));
  await Promise.all(
    cpus().map(async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', reader, out], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        child.stdin.write(`${path}\n`);
        const line = await lines.next();
        if (line.done) throw new Error(`the reader ended at ${path}`);
        done.set(path, JSON.parse(line.value) as CityDocument);
      }
      child.stdin.end();
    }),
  );
  return done;
}

/** Lines right and in all by pdftotext and the independent reading; `null` where it cannot be run. */
function codedLines(path: string): [right: number, all: number] | null {
  const text = join(out, `${basename(path)}.txt`);
  const json = join(out, `${basename(path)}.json`);
  if (!existsSync(json)) return null;
  try {
    if (path.endsWith('.txt')) copyFileSync(path, text);
    else if (!existsSync(text)) execFileSync('pdftotext', ['-layout', path, text]);
    const said = execFileSync('python3', [independent, text, json], { encoding: 'utf8' });
    const found = /(\d+) of (\d+) coded lines/.exec(said);
    return found ? [Number(found[1]), Number(found[2])] : null;
  } catch {
    return null;
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Counted = Omit<CityDocument, 'organization' | 'year' | 'id'>;

interface Sum extends Writable<Counted> {
  documents: number;
  right: number;
  lines: number;
  mostOne: number;
}

function printAll(done: Map<string, CityDocument>): void {
  const sums = new Map<string, Sum>();
  const each: (string | number)[][] = [];
  for (const path of files) {
    const found = done.get(path);
    if (!found) continue;
    const lines = codedLines(path) ?? [0, 0];
    const city = basename(dirname(path));
    for (const name of [city, 'all']) add(sums, name, found, lines);
    each.push([
      basename(path),
      found.organization,
      found.year,
      `${lines[0]} / ${lines[1]}`,
      `${found.held} / ${found.examined}`,
      found.contradictions,
      found.doubts,
      `${found.notUnderstood} / ${found.tables}`,
      found.warnings,
      rounded(found.seconds),
    ]);
  }
  const head = ['coded lines', 'sums held', '不一致', '存疑', 'not understood', '警告', 's'];
  printTable('Documents of cities, each', out, ['document', 'organization', 'year', ...head], each);
  const rows = [...sums].map(([name, sum]) => {
    const per = (value: number) => rounded(value / sum.documents);
    const share = (part: number, all: number) =>
      all === 0 ? '' : `${rounded((100 * part) / all)} %`;
    return [
      name,
      sum.documents,
      `${sum.right} / ${sum.lines} ${share(sum.right, sum.lines)}`,
      `${sum.held} / ${sum.examined} ${share(sum.held, sum.examined)}`,
      per(sum.contradictions),
      per(sum.doubts),
      share(sum.mostOne, sum.documents),
      `${sum.notUnderstood} / ${sum.tables}`,
      per(sum.warnings),
      per(sum.seconds),
    ];
  });
  console.log('');
  printTable(
    'Documents of cities',
    'A document on average: 不一致, 存疑, 警告, seconds (of two processes at once).',
    [
      'city',
      'documents',
      'coded lines right',
      'sums held',
      '不一致',
      '存疑',
      'at most one 不一致',
      'tables not understood',
      '警告',
      's',
    ],
    rows,
  );
}

function add(
  sums: Map<string, Sum>,
  name: string,
  found: CityDocument,
  [right, lines]: [number, number],
) {
  const sum = sums.get(name) ?? {
    documents: 0,
    right: 0,
    lines: 0,
    mostOne: 0,
    examined: 0,
    held: 0,
    contradictions: 0,
    doubts: 0,
    tables: 0,
    notUnderstood: 0,
    warnings: 0,
    seconds: 0,
  };
  sums.set(name, sum);
  sum.documents += 1;
  sum.right += right;
  sum.lines += lines;
  if (found.contradictions <= 1) sum.mostOne += 1;
  for (const key of [
    'examined',
    'held',
    'contradictions',
    'doubts',
    'tables',
    'notUnderstood',
    'warnings',
    'seconds',
  ] as const)
    sum[key] += found[key];
}
