/** Files that were damaged after they were written: cut off, bytes changed, parts lost. Seeded. */
import { unzipSync } from 'fflate';
import { makeZip } from '../../fixtures/make-zip.ts';
import { randomNumbers } from './random-numbers.ts';

/** One way of damage to a file; `random` gives numbers from 0 to below 1. */
type Damage = (file: Uint8Array, random: () => number) => Uint8Array;

/** Of each format what happens to it on a disk, in a mail, or in a bad copy. */
const ways: ReadonlyMap<string, readonly Damage[]> = new Map([
  ['pdf', [changedByte, changedByte, blankedBlock, cut]],
  ['docx', [changedByte, lostPart, cut]],
  ['xlsx', [changedByte, lostPart, cut]],
  ['html', [cut, strayByte]],
  ['mht', [cut, strayByte]],
  ['doc', [lostNumber, lostNumber, lostNumber, cut]],
  ['xls', [lostNumber, lostNumber, lostNumber, cut]],
]);

/** The same damage for the same seed. The format is told by the name. */
export function mutantOf(file: Uint8Array, name: string, seed: number): Uint8Array {
  const random = randomNumbers(seed);
  const known = ways.get(name.slice(name.lastIndexOf('.') + 1)) ?? [cut];
  const damage = known[Math.floor(random() * known.length)] ?? cut;
  return damage(file, random);
}

function cut(file: Uint8Array, random: () => number): Uint8Array {
  return file.slice(0, Math.floor(file.length * random()));
}

function changedByte(file: Uint8Array, random: () => number): Uint8Array {
  const now = file.slice();
  const at = Math.floor(random() * now.length);
  now[at] = (now[at] ?? 0) ^ (1 + Math.floor(random() * 255));
  return now;
}

/** A byte that is no text in UTF-8 or GB18030 in the place of another. */
function strayByte(file: Uint8Array, random: () => number): Uint8Array {
  const now = file.slice();
  now[Math.floor(random() * now.length)] = 0xff;
  return now;
}

/** A stretch of zeros, as a disk gives for what it cannot read. */
function blankedBlock(file: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * file.length);
  return file.slice().fill(0, at, at + 1 + Math.floor(random() * 512));
}

/** A 32-bit number set to all ones: in a table of places it leads nowhere, in a text it is no text. */
function lostNumber(file: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor((random() * file.length) / 4) * 4;
  return file.slice().fill(0xff, at, at + 4);
}

function lostPart(file: Uint8Array, random: () => number): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const lost = Math.floor(random() * parts.length);
  return makeZip(
    parts.filter((_, index) => index !== lost).map(([name, content]) => ({ name, content })),
  );
}
