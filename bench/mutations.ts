/**
 * One printed figure of a real disclosure altered in one digit, by one to nine: is it found as 不一致, and is
 * no other figure accused? Tried on figures that a sum of their own table covers, in documents of
 * ../shared as far as they are there. `PER=n` tries so many figures a document, `ONLY=word` takes a part.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { equationsOf, runChecks } from '../src/checks/run-checks.ts';
import { isInside, type FigureKey } from '../src/checks/judge/equation.ts';
import { parseBudgetJson } from '../src/domain/disclosure/budget-json.ts';
import { columnsOf, type Disclosure } from '../src/domain/disclosure/disclosure.ts';
import { printFigureRef, type FigureRef } from '../src/domain/disclosure/figure.ts';
import { isFigureRef, type Finding } from '../src/domain/findings/finding.ts';
import { fenPerUnit, type Fen } from '../src/domain/money/money.ts';
import { importDocument } from '../src/ingest/import-document.ts';
import { printTable, rounded } from './table.ts';

const documents = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
const wanted = 30;
const perDocument = Number(process.env.PER ?? 40);

type CellRef = Extract<FigureRef, { kind: 'cell' }>;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every third document, so that all cities come; as JSON where `FROM` names a folder of those. */
function chosen(): string[] {
  const folder = process.env.FROM ?? documents;
  if (!existsSync(folder)) return [];
  const only = process.env.ONLY ?? '';
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.(?:pdf|txt|json)$/.test(name) && !/damaged|table-names|excerpt|full/.test(name),
    )
    .filter((name) => name.includes(only))
    .filter((name) => process.env.FROM === undefined || name.endsWith('.json'))
    .sort();
  const step = Math.max(1, Math.floor(all.length / (wanted * 1.2)));
  return all.filter((_, index) => index % step === 0).map((name) => join(folder, name));
}

async function read(path: string): Promise<Disclosure | null> {
  if (path.endsWith('.json')) return parseBudgetJson(readFileSync(path, 'utf8')).value;
  return (await importDocument(new Uint8Array(readFileSync(path)), basename(path))).value;
}

/** The figures that stand in a sum of their own table which holds, and in none that is broken. */
function coveredFigures(disclosure: Disclosure): CellRef[] {
  const covered = new Map<FigureKey, CellRef>();
  const broken = new Set<FigureKey>();
  for (const each of equationsOf(disclosure)) {
    if (!isInside(each)) continue;
    for (const { key, figure } of each.terms) {
      if (each.claim !== null) broken.add(key);
      else if (figure.amount && figure.ref?.kind === 'cell') covered.set(key, figure.ref);
    }
  }
  return [...covered].filter(([key]) => !broken.has(key)).map(([, ref]) => ref);
}

function amountAt(disclosure: Disclosure, ref: CellRef): Fen {
  const table = disclosure.tables.find(({ id }) => id === ref.table);
  const row = table?.rows[ref.row];
  const column = table && row ? columnsOf(table, row).findIndex(({ id }) => id === ref.column) : -1;
  return row?.values[column] ?? 0;
}

function withAmount(disclosure: Disclosure, ref: CellRef, amount: Fen): Disclosure {
  return {
    ...disclosure,
    tables: disclosure.tables.map((table) =>
      table.id !== ref.table
        ? table
        : {
            ...table,
            rows: table.rows.map((row, index) => {
              if (index !== ref.row) return row;
              const column = columnsOf(table, row).findIndex(({ id }) => id === ref.column);
              return {
                ...row,
                values: row.values.map((old, at) => (at === column ? amount : old)),
              };
            }),
          },
    ),
  };
}

/** The amount with one of its printed digits made another one; a number keeps its length. */
function misprinted(disclosure: Disclosure, ref: CellRef, next: () => number): Fen {
  const table = disclosure.tables.find(({ id }) => id === ref.table);
  const decimals = table?.decimals ?? disclosure.decimals;
  const last = Math.max(1, fenPerUnit(table?.unit ?? disclosure.unit) / 10 ** decimals);
  const amount = amountAt(disclosure, ref);
  const printed = String(Math.round(Math.abs(amount) / last));
  const place = Math.floor(next() * printed.length);
  const old = Number(printed[place]);
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(
    (digit) => digit !== old && !(place === 0 && printed.length > 1 && digit === 0),
  );
  const digit = digits[Math.floor(next() * digits.length)] ?? old;
  const changed = Number(printed.slice(0, place) + String(digit) + printed.slice(place + 1));
  const difference = (changed - Number(printed)) * last;
  return amount + (amount < 0 ? -difference : difference);
}

/** A finding with its witnesses: every place that they speak of. */
function speaksOf({ evidence, witnesses = [] }: Finding, key: string): boolean {
  return (
    evidence.some(({ ref }) => isFigureRef(ref) && printFigureRef(ref) === key) ||
    witnesses.some((witness) => speaksOf(witness, key))
  );
}

const traits = ({ id, severity, values }: Finding) => JSON.stringify([id, severity, values]);

interface Tried {
  figures: number;
  found: number;
  doubted: number;
  rounded: number;
  accused: number;
}

function tryOne(disclosure: Disclosure, seed: number): Tried {
  const next = numbers(seed);
  const tried: Tried = { figures: 0, found: 0, doubted: 0, rounded: 0, accused: 0 };
  const before = new Set(runChecks(disclosure).findings.map(traits));
  const figures = coveredFigures(disclosure);
  const step = Math.max(1, figures.length / perDocument);
  for (let at = 0; at < figures.length; at += step) {
    const ref = figures[Math.floor(at)];
    if (!ref) continue;
    const amount = misprinted(disclosure, ref, next);
    const altered = withAmount(disclosure, ref, amount);
    const fresh = runChecks(altered).findings.filter((finding) => !before.has(traits(finding)));
    const key = printFigureRef(ref);
    const told = fresh.filter(({ severity }) => severity === 'contradiction');
    const doubted = fresh.some((each) => each.severity === 'doubt' && speaksOf(each, key));
    tried.figures += 1;
    if (told.some((finding) => speaksOf(finding, key))) tried.found += 1;
    else if (doubted) tried.doubted += 1;
    else if (fresh.some((each) => each.severity === 'rounding' && speaksOf(each, key)))
      tried.rounded += 1;
    const others = told.filter((finding) => !speaksOf(finding, key));
    if (others.length > 0) tried.accused += 1;
    if (process.env.SHOW && (others.length > 0 || !told.some((finding) => speaksOf(finding, key))))
      console.error(
        disclosure.id,
        key,
        amountAt(disclosure, ref),
        amount,
        fresh.map((each) => `${each.severity} ${each.doubt ?? ''} ${each.id} ${each.difference}`),
      );
  }
  return tried;
}

const rows: (string | number)[][] = [];
const all: Tried = { figures: 0, found: 0, doubted: 0, rounded: 0, accused: 0 };
for (const [index, path] of chosen().entries()) {
  const disclosure = await read(path);
  if (!disclosure || rows.length >= wanted) continue;
  const tried = tryOne(disclosure, index + 1);
  if (tried.figures === 0) continue;
  for (const name of ['figures', 'found', 'doubted', 'rounded', 'accused'] as const)
    all[name] += tried[name];
  rows.push(rowOf(basename(path), tried));
}

function rowOf(name: string, tried: Tried): (string | number)[] {
  const { figures, found, doubted, rounded: tail, accused } = tried;
  const share = `${rounded((100 * found) / Math.max(1, figures - tail))} %`;
  return [
    name,
    figures,
    tail,
    `${found} ${share}`,
    doubted,
    figures - found - doubted - tail,
    accused,
  ];
}

if (rows.length === 0)
  console.log('## Figures altered in one digit\n\nThe shared documents are not there.');
else
  printTable(
    'Figures altered in one digit',
    'Each alone, of those that a sum of their own table covers. Aim: 97 % found as 不一致, no other accused.',
    [
      'document',
      'figures',
      'within rounding',
      'found as 不一致',
      'as 存疑',
      'not found',
      'others accused',
    ],
    [...rows, rowOf('all', all)],
  );
