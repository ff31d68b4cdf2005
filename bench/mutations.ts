/**
 * One printed figure of a real disclosure altered in one digit, by one to nine: is it found as 不一致, and is
 * no other figure accused? The digit is altered in the cell before the tables are read, so that a reading
 * which the altered sums lead astray counts as well. Tried on figures that a sum of their own table covers,
 * in documents of ../shared as far as they are there, by city. `PER=n` tries so many figures a document,
 * `ONLY=word` takes a part, `SEED=n` draws others, `SHOW=1` tells each figure that was not found.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { equationsOf, runChecks } from '../src/checks/run-checks.ts';
import { isInside, type FigureKey } from '../src/checks/judge/equation.ts';
import { columnsOf, type Disclosure } from '../src/domain/disclosure/disclosure.ts';
import { figureAmount, printFigureRef, type FigureRef } from '../src/domain/disclosure/figure.ts';
import { isFigureRef, type Finding } from '../src/domain/findings/finding.ts';
import { makeDisclosure } from '../src/ingest/make-disclosure.ts';
import type { Document } from '../src/ingest/read/document.ts';
import { readDocument } from '../src/ingest/read/read-document.ts';
import { readAmount } from '../src/ingest/tables/amount.ts';
import { printTable, rounded } from './table.ts';

const documents = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
const wanted = 30;
const perDocument = Number(process.env.PER ?? 20);
const seed = Number(process.env.SEED ?? 1);

type CellRef = Extract<FigureRef, { kind: 'cell' }>;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every third document or so, another third with another seed, so that all cities come. */
function chosen(): string[] {
  if (!existsSync(documents)) return [];
  const only = process.env.ONLY ?? '';
  const all = readdirSync(documents, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|txt)$/.test(name) && !/damaged|table-names|excerpt|full/.test(name))
    .filter((name) => name.includes(only))
    .sort();
  const step = Math.max(1, Math.floor(all.length / (wanted * 1.2)));
  return all
    .filter((_, index) => index % step === seed % step)
    .map((name) => join(documents, name));
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

/** A cell with a number in it, by its block, row and place in the row. */
type CellPlace = readonly [block: number, row: number, cell: number];

const number = /^\s*-?\d[\d,]*(?:\.\d+)?\s*$/;
const code = /^\s*[235]\d{2}(?:\d{2}){0,2}\s*$/;

function numbersIn({ blocks }: Document): CellPlace[] {
  return blocks.flatMap((block, at) =>
    block.kind !== 'grid'
      ? []
      : block.rows.flatMap((cells, row) =>
          cells.flatMap(({ text }, cell): CellPlace[] =>
            number.test(text) && /[1-9]/.test(text) && !code.test(text) ? [[at, row, cell]] : [],
          ),
        ),
  );
}

function withText(
  document: Document,
  [block, row, cell]: CellPlace,
  change: (text: string) => string,
) {
  const replaced = <T>(list: readonly T[], at: number, by: (item: T) => T) =>
    list.map((item, index) => (index === at ? by(item) : item));
  return {
    ...document,
    blocks: replaced(document.blocks, block, (found) =>
      found.kind !== 'grid'
        ? found
        : {
            ...found,
            rows: replaced(found.rows, row, (cells) =>
              replaced(cells, cell, (one) => ({ ...one, text: change(one.text) })),
            ),
          },
    ),
  };
}

/** The number with one of its digits made another one; it keeps its length. */
function misprinted(text: string, next: () => number): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[Math.floor(next() * places.length)] ?? 0;
  const first = places[0] === place && /\d/.test(text[place + 1] ?? '');
  const digits = [...'0123456789'].filter(
    (digit) => digit !== text[place] && !(first && digit === '0'),
  );
  const digit = digits[Math.floor(next() * digits.length)] ?? '0';
  return text.slice(0, place) + digit + text.slice(place + 1);
}

interface Altered {
  /** The cells of the tables as they were read before that have another amount now. */
  readonly refs: readonly CellRef[];
  /** Whether the tables have other rows or columns now. */
  readonly otherwise: boolean;
}

function alteredIn(before: Disclosure, after: Disclosure): Altered {
  const refs: CellRef[] = [];
  let otherwise = before.tables.length !== after.tables.length;
  for (const [at, table] of before.tables.entries()) {
    const now = after.tables[at];
    const same =
      now?.id === table.id &&
      now.rows.length === table.rows.length &&
      now.rows.every(({ values, level, role }, row) => {
        const old = table.rows[row];
        return values.length === old?.values.length && level === old.level && role === old.role;
      });
    if (!same) {
      otherwise = true;
      continue;
    }
    for (const [row, old] of table.rows.entries()) {
      const columns = columnsOf(table, old);
      for (const [index, value] of old.values.entries()) {
        const column = columns[index];
        if (column && value !== now.rows[row]?.values[index])
          refs.push({ kind: 'cell', table: table.id, row, column: column.id });
      }
    }
  }
  return { refs, otherwise };
}

/** Whether a finding or one of its witnesses has such a place among those that it speaks of. */
function speaksOf(
  { evidence, witnesses = [] }: Finding,
  isIt: (evidence: Finding['evidence'][number]) => boolean,
): boolean {
  return evidence.some(isIt) || witnesses.some((witness) => speaksOf(witness, isIt));
}

const traits = ({ id, severity, values }: Finding) => JSON.stringify([id, severity, values]);

interface Tried {
  figures: number;
  found: number;
  doubted: number;
  rounded: number;
  accused: number;
  otherwise: number;
}

const nothing = (): Tried => ({
  figures: 0,
  found: 0,
  doubted: 0,
  rounded: 0,
  accused: 0,
  otherwise: 0,
});

/** A cell's amount in either unit that tables are printed in. */
const amountsOf = (text: string) =>
  (['元', '万元'] as const).map((unit) => Math.abs(Number(readAmount(text, unit))));

function tryOne(document: Document, file: string, next: () => number): Tried {
  const tried = nothing();
  const read = (of: Document) => makeDisclosure(of, { file, sha256: '' }).value;
  const disclosure = read(document);
  if (!disclosure) return tried;
  const before = new Set(runChecks(disclosure).findings.map(traits));
  const refs = coveredFigures(disclosure);
  const covered = new Set(refs.map(printFigureRef));
  const amounts = new Set(refs.map((ref) => Math.abs(figureAmount(ref, disclosure) ?? 0)));
  const places = numbersIn(document)
    .map((place) => ({ place, order: next() }))
    .sort((one, other) => one.order - other.order);
  for (const { place } of places) {
    if (tried.figures >= perDocument) break;
    let [was, is] = ['', ''];
    const changed = withText(document, place, (text) => {
      [was, is] = [text.trim(), misprinted(text, next).trim()];
      return is;
    });
    if (!amountsOf(was).some((amount) => amounts.has(amount))) continue;
    const altered = read(changed);
    if (!altered) continue;
    const { refs: moved, otherwise } = alteredIn(disclosure, altered);
    const keys = moved.map(printFigureRef);
    if (!otherwise && !keys.some((key) => covered.has(key))) continue;
    tried.figures += 1;
    if (otherwise) tried.otherwise += 1;
    const fresh = runChecks(altered).findings.filter((finding) => !before.has(traits(finding)));
    // In a table that was read otherwise no cell can be told from its place: the amount must do.
    const isIt = ({ ref }: Finding['evidence'][number]) =>
      isFigureRef(ref) &&
      (otherwise
        ? amountsOf(is).includes(Math.abs(figureAmount(ref, altered) ?? 0))
        : keys.includes(printFigureRef(ref)));
    const told = fresh.filter(({ severity }) => severity === 'contradiction');
    const others = told.filter((finding) => !speaksOf(finding, isIt));
    const isSaidAs = (wanted: Finding['severity']) =>
      fresh.some((each) => each.severity === wanted && speaksOf(each, isIt));
    const isTold = isSaidAs('contradiction');
    if (isTold) tried.found += 1;
    else if (isSaidAs('doubt')) tried.doubted += 1;
    else if (isSaidAs('rounding')) tried.rounded += 1;
    if (others.length > 0) tried.accused += 1;
    if (process.env.SHOW && (others.length > 0 || !isTold))
      console.error(
        file,
        keys.join(' ') || JSON.stringify(place),
        `${was} → ${is}`,
        otherwise ? 'READ OTHERWISE' : '',
        others.length > 0 ? 'OTHERS ACCUSED' : '',
        fresh.map((each) => `${each.severity} ${each.doubt ?? ''} ${each.id} ${each.difference}`),
      );
  }
  return tried;
}

function rowOf(name: string, documentsTried: number, tried: Tried): (string | number)[] {
  const { figures, found, doubted, rounded: tail, accused, otherwise } = tried;
  const share = `${rounded((100 * found) / Math.max(1, figures - tail))} %`;
  const missed = figures - found - doubted - tail;
  return [
    name,
    documentsTried,
    figures,
    otherwise,
    tail,
    `${found} ${share}`,
    doubted,
    missed,
    accused,
  ];
}

function add(sum: Tried, more: Tried): void {
  for (const name of Object.keys(sum) as (keyof Tried)[]) sum[name] += more[name];
}

async function main(): Promise<void> {
  const cities = new Map<string, { documents: number; tried: Tried }>();
  const all = { documents: 0, tried: nothing() };
  for (const [index, path] of chosen().entries()) {
    if (all.documents >= wanted) break;
    const { value } = await readDocument(new Uint8Array(readFileSync(path)), basename(path));
    const tried = value && tryOne(value, basename(path), numbers(seed * 1000 + index));
    if (!tried || tried.figures === 0) continue;
    const name = basename(dirname(path));
    const city = cities.get(name) ?? { documents: 0, tried: nothing() };
    cities.set(name, city);
    for (const sum of [city, all]) {
      sum.documents += 1;
      add(sum.tried, tried);
    }
  }
  if (all.documents === 0)
    return console.log('## Figures altered in one digit\n\nThe shared documents are not there.');
  printTable(
    'Figures altered in one digit',
    'Each alone, of those that a sum of their own table covers. Aim: 97 % found as 不一致, no other accused.',
    [
      'city',
      'documents',
      'figures',
      'read otherwise',
      'within rounding',
      'found as 不一致',
      'as 存疑',
      'not found',
      'others accused',
    ],
    [...[...cities], ['all', all] as const].map(([name, sum]) =>
      rowOf(name, sum.documents, sum.tried),
    ),
  );
}

await main();
