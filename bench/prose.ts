/**
 * A hundred figures of the prose drawn at random out of ten cities, those that were reported as unread
 * among them, each with what was read of it and the sentence around it, to be gone through by eye:
 * subject, whose, budget, year, amount, sign, reason. Then sixty amounts of which nothing was read and
 * nothing was reported, to see what is lost in silence.
 * `SEED=7 npm run bench prose` draws others, `FILES=3` out of up to three documents a city.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Change, Disclosure, Statement } from '#domain/disclosure/disclosure.ts';
import { decimalFromFen, type Fen } from '#domain/money/money.ts';
import { Account } from '#ingest/account.ts';
import { readTables } from '#ingest/tables/tables.ts';
import { proseOf } from '#ingest/figures.ts';
import { makeDisclosure } from '#ingest/make-disclosure.ts';
import { readProjectSections } from '#ingest/projects/project-sections.ts';
import { readProse } from '#ingest/prose/read-prose.ts';
import { SubjectNames } from '#ingest/prose/subject-names.ts';
import type { Document, Paragraph } from '#ingest/read/document.ts';
import { readDocument } from '#ingest/read/read-document.ts';
import { joinGrids } from '#ingest/recognise/join-grids.ts';
import { mendParagraphs } from '#ingest/recognise/document/mend-paragraphs.ts';
import { partGrids } from '#ingest/recognise/part-grids.ts';
import { recogniseTables } from '#ingest/recognise/recognise-tables.ts';
import { sectionsOf } from '#ingest/recognise/document/sections.ts';
import { withoutCharts } from '#ingest/recognise/document/without-charts.ts';
import { matchable } from '#ingest/wording.ts';
import { statementName } from '../src/words/zh/names/statements.ts';

const folder = fileURLToPath(new URL('../../shared/documents/cities/', import.meta.url));
const drawn = Number(process.env.DRAWN ?? 100);
const drawnInSilence = Number(process.env.SILENT ?? 60);
const filesPerCity = Number(process.env.FILES ?? 1);

/** A figure as it was read, and the words that it was read from. */
interface Drawn {
  readonly document: string;
  readonly read: string;
  readonly sentence: string;
}

/** The amounts of a document's prose, by what became of them. */
interface Amounts {
  readonly all: number;
  readonly unread: readonly Drawn[];
  readonly silent: readonly Drawn[];
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

const wan = (fen: Fen) => `${decimalFromFen(fen, '万元')}万元`;

function placeOf({ at }: Statement | Change): string {
  return at?.page === undefined ? '' : `p. ${at.page}`;
}

function figuresOf(document: string, { statements, changes, texts }: Disclosure): Drawn[] {
  const sentenceOf = ({ sentence }: Statement | Change) => {
    const found = texts.find(({ id }) => id === sentence?.text);
    const start = sentence?.start ?? 0;
    const words = found?.text.slice(start, start + (sentence?.length ?? 0)).replace(/\s+/g, '');
    return `[${found?.title ?? ''}] ${words ?? ''}`;
  };
  const told = ({ whose, scope }: Statement | Change) =>
    [whose && `whose=${whose}`, scope && `scope=${scope}`].filter(Boolean).join(' ');
  return [
    ...statements
      .filter(({ kind }) => kind !== 'quantity')
      .map((said) => ({
        document,
        read: `${placeOf(said)} ${said.id} (${statementName(said.id)}) ${wan(said.amount)} ${told(said)}`,
        sentence: sentenceOf(said),
      })),
    ...changes.map((change) => {
      const { of, baseYear, basis, delta, rate, reason } = change;
      const by = `${delta === null ? '?' : wan(delta)} ${rate === null ? '' : `${rate}%`}`;
      const why = reason === null ? '' : `\n   because: ${reason}`;
      return {
        document,
        read: `${placeOf(change)} Δ ${of} against ${baseYear} ${basis ?? ''} ${by} ${told(change)}`,
        sentence: sentenceOf(change) + why,
      };
    }),
  ];
}

/** What is no statement, change or project and was not reported: in a reason, a list, a definition. */
function amountsOf(file: string, asRead: Document, made: Disclosure): Amounts {
  const account = new Account();
  const document = mendParagraphs(joinGrids(partGrids(withoutCharts(asRead))));
  const found = recogniseTables(document, account);
  const { sections } = sectionsOf(document, account);
  const tables = readTables(found, made.unit, account, made.year).tables.map(({ table }) => table);
  const names = new SubjectNames(tables, made.year);
  const { year, stage, organization } = made;
  const setting = { year, stage, organization: matchable(organization.name), names };
  const read = readProse(sections, setting, account);
  const explained = readProjectSections(sections, account);
  const taken = new Set<string>();
  const take = (at: Paragraph['at'] | undefined, amount: Fen | null) =>
    taken.add(`${JSON.stringify(at)} ${Math.abs(amount ?? 0)}`);
  for (const { at, amount } of [...read.statements, ...explained.statements]) take(at, amount);
  for (const { at, delta } of read.changes) take(at, delta);
  for (const { at, amount } of [...read.projects, ...explained.amounts]) take(at, amount);
  const silent: Drawn[] = [];
  const unread: Drawn[] = [];
  let all = 0;
  for (const { topic, title, paragraphs } of sections) {
    for (const paragraph of paragraphs) {
      for (const figure of account.figuresOf(paragraph)) {
        all += 1;
        const key = `${JSON.stringify(paragraph.at)} ${Math.abs(Number(figure.amount))}`;
        if (account.has(figure) && taken.has(key)) continue;
        const prose = proseOf(paragraph.text);
        const before = prose.slice(Math.max(0, figure.start - 160), figure.start);
        const sentence = `[${title}] ${before}【${figure.text}】${prose.slice(figure.end, figure.end + 60)}`;
        if (account.has(figure)) silent.push({ document: file, read: topic, sentence });
        else unread.push({ document: file, read: 'reported as unread', sentence });
      }
    }
  }
  return { all, unread, silent };
}

/** So many documents of each of ten cities. */
function filesOf(random: () => number): string[] {
  const cities = shuffled(
    readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()),
    random,
  ).slice(0, Number(process.env.CITIES ?? 10));
  return cities.flatMap(({ name }) => {
    const files = readdirSync(folder + name).filter((file) => file.endsWith('.pdf'));
    return shuffled(files.sort(), random)
      .slice(0, filesPerCity)
      .map((file) => `${name}/${file}`);
  });
}

function print(list: readonly Drawn[]): void {
  list.forEach(({ document, read, sentence }, index) => {
    console.log(`${index + 1}. ${document} ${read}\n   ${sentence}`);
  });
}

async function main(): Promise<void> {
  if (!existsSync(folder)) return console.log('## Prose\n\n../shared/documents/cities is missing.');
  const seed = Number(process.env.SEED ?? 1);
  const random = randomFrom(seed);
  const pool: Drawn[] = [];
  const silent: Drawn[] = [];
  let [all, unread] = [0, 0];
  for (const file of filesOf(random)) {
    const { value: document } = await readDocument(
      new Uint8Array(readFileSync(folder + file)),
      file,
    );
    const made = document && makeDisclosure(document, { file, sha256: '' }).value;
    if (!made) continue;
    const amounts = amountsOf(file, document, made);
    pool.push(...figuresOf(file, made), ...amounts.unread);
    all += amounts.all;
    unread += amounts.unread.length;
    silent.push(...amounts.silent);
  }
  const chosen = shuffled(pool, random).slice(0, drawn);
  console.log(
    `## Prose, seed ${seed}: ${chosen.length} of ${pool.length} figures; of ${all} amounts ${unread} reported as unread, ${silent.length} neither read nor reported\n`,
  );
  print(chosen);
  const unseen = shuffled(silent, random).slice(0, drawnInSilence);
  console.log(`\n## Neither read nor reported: ${unseen.length} of ${silent.length}\n`);
  print(unseen);
}

await main();
