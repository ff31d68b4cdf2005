/**
 * A hundred figures of the prose drawn at random out of ten cities, each with what was read of it and
 * the sentence around it, to be gone through by eye: subject, whose, budget, year, amount, sign.
 * `SEED=7 npm run bench prose` draws others.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Change, Disclosure, Statement } from '#domain/disclosure/disclosure.ts';
import { decimalFromFen, type Fen } from '#domain/money/money.ts';
import { importDocument } from '#ingest/import-document.ts';
import { statementName } from '../src/words/zh/names/statements.ts';

const folder = fileURLToPath(new URL('../../shared/documents/cities/', import.meta.url));
const drawn = 100;

/** A figure as it was read, and the words that it was read from. */
interface Drawn {
  readonly document: string;
  readonly read: string;
  readonly sentence: string;
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

function figuresOf(document: string, { statements, changes, texts }: Disclosure): Drawn[] {
  const sentenceOf = ({ sentence }: Statement | Change) => {
    const text = texts.find(({ id }) => id === sentence?.text)?.text ?? '';
    const start = sentence?.start ?? 0;
    return text.slice(start, start + (sentence?.length ?? 0)).replace(/\s+/g, '');
  };
  const told = ({ whose, scope }: Statement | Change) =>
    [whose && `whose=${whose}`, scope && `scope=${scope}`].filter(Boolean).join(' ');
  return [
    ...statements
      .filter(({ kind }) => kind !== 'quantity')
      .map((said) => ({
        document,
        read: `${said.id} (${statementName(said.id)}) ${wan(said.amount)} ${told(said)}`,
        sentence: sentenceOf(said),
      })),
    ...changes.map((change) => {
      const { of, baseYear, basis, delta, rate } = change;
      const by = `${delta === null ? '?' : wan(delta)} ${rate === null ? '' : `${rate}%`}`;
      return {
        document,
        read: `Δ ${of} against ${baseYear} ${basis ?? ''} ${by} ${told(change)}`,
        sentence: sentenceOf(change),
      };
    }),
  ];
}

/** One document of each of ten cities. */
function filesOf(random: () => number): string[] {
  const cities = shuffled(
    readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()),
    random,
  ).slice(0, 10);
  return cities.flatMap(({ name }) => {
    const files = readdirSync(folder + name).filter((file) => file.endsWith('.pdf'));
    return shuffled(files.sort(), random)
      .slice(0, 1)
      .map((file) => `${name}/${file}`);
  });
}

async function main(): Promise<void> {
  if (!existsSync(folder)) return console.log('## Prose\n\n../shared/documents/cities is missing.');
  const seed = Number(process.env.SEED ?? 1);
  const random = randomFrom(seed);
  const pool: Drawn[] = [];
  let unread = 0;
  for (const file of filesOf(random)) {
    const { value, issues } = await importDocument(
      new Uint8Array(readFileSync(folder + file)),
      file,
    );
    if (value) pool.push(...figuresOf(file, value));
    unread += issues.filter(({ key }) => key === 'figure-not-understood').length;
  }
  const chosen = shuffled(pool, random).slice(0, drawn);
  console.log(
    `## Prose, seed ${seed}: ${chosen.length} of ${pool.length} figures, ${unread} unread\n`,
  );
  chosen.forEach(({ document, read, sentence }, index) => {
    console.log(`${index + 1}. ${document} ${read}\n   ${sentence}`);
  });
}

await main();
