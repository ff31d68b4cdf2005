/**
 * The container of the Office formats of 1997–2003 ([MS-CFB]): a small file system of sectors. Every
 * chain of sectors is followed at most as far as the file is long, so that a damaged or hostile file
 * costs no more than a sound one.
 */
import { append } from '#domain/large-lists.ts';

/** Sector numbers from here on mean the end of a chain or a free sector. */
const lastSector = 0xfffffff9;
const entrySize = 128;
const miniSectorSize = 64;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const streamKind = 2;

/** An open container: the streams at its top, by name. Streams of embedded objects are not among them. */
export class CompoundFile {
  readonly #sectors: Sectors;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #miniStream: Uint8Array;

  constructor(sectors: Sectors, root: Entry, entries: ReadonlyMap<string, Entry>) {
    this.#sectors = sectors;
    this.#entries = entries;
    this.#miniStream = sectors.read(root.start, root.size) ?? new Uint8Array();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Whether two streams claim the same place: at least one of them is not what was written. */
  get isTangled(): boolean {
    const streams = [...this.#entries.values()].filter(
      ({ size }) => size >= this.#sectors.miniCutoff,
    );
    const places = streams.flatMap(({ start, size }) => this.#sectors.placesOf(start, size));
    return new Set(places).size < places.length;
  }

  /** The bytes of a stream; `null` where there is none of that name or a part of it is missing. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.size >= this.#sectors.miniCutoff) {
      return this.#sectors.read(entry.start, entry.size);
    }
    return this.#sectors.readMini(this.#miniStream, entry.start, entry.size);
  }
}

/** Opens a container; `null` where its header, its allocation table or its directory is damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return null;
  const sectors = new Sectors(bytes, view, 1 << shift);
  const directory = sectors.chain(view.getUint32(48, true));
  const entries = directory ? entriesOf(directory) : [];
  const root = entries[0];
  return root ? new CompoundFile(sectors, root, topStreams(entries, root)) : null;
}

class Sectors {
  readonly miniCutoff: number;
  readonly #bytes: Uint8Array;
  readonly #size: number;
  readonly #next: Uint32Array;
  readonly #miniNext: Uint32Array;

  constructor(bytes: Uint8Array, view: DataView, size: number) {
    this.#bytes = bytes;
    this.#size = size;
    this.miniCutoff = view.getUint32(56, true);
    this.#next = wordsOf(this.#tables(view).map((sector) => this.#sector(sector)));
    this.#miniNext = wordsOf([this.chain(view.getUint32(60, true)) ?? new Uint8Array()]);
  }

  /** All sectors of a chain, one after the other; `null` where it does not end within the file. */
  chain(start: number): Uint8Array | null {
    const numbers = follow(this.#next, start, this.#count());
    const last = this.#next[numbers[numbers.length - 1] ?? -1] ?? 0;
    const found = this.#joined(numbers);
    return last <= lastSector || found.length < numbers.length * this.#size ? null : found;
  }

  /** The numbers of the sectors that so many bytes take. */
  placesOf(start: number, size: number): number[] {
    const needed = Math.min(Math.ceil(size / this.#size), this.#count());
    return follow(this.#next, start, needed);
  }

  read(start: number, size: number): Uint8Array | null {
    const found = this.#joined(this.placesOf(start, size));
    return found.length < size ? null : found.subarray(0, size);
  }

  readMini(stream: Uint8Array, start: number, size: number): Uint8Array | null {
    const numbers = follow(this.#miniNext, start, Math.ceil(size / miniSectorSize));
    const found = joined(
      numbers.map((n) => stream.subarray(n * miniSectorSize, (n + 1) * miniSectorSize)),
    );
    return found.length < size ? null : found.subarray(0, size);
  }

  #joined(numbers: readonly number[]): Uint8Array {
    return joined(numbers.map((sector) => this.#sector(sector)));
  }

  #count(): number {
    return Math.ceil(this.#bytes.length / this.#size);
  }

  /** Empty where the file ends before it. */
  #sector(number: number): Uint8Array {
    return this.#bytes.subarray((number + 1) * this.#size, (number + 2) * this.#size);
  }

  /** Where the allocation table stands: 109 numbers in the header, more in a chain of sectors. */
  #tables(view: DataView): number[] {
    const words = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
    let more = view.getUint32(68, true);
    for (let seen = 0; more <= lastSector && seen < this.#count(); seen += 1) {
      const numbers = wordsOf([this.#sector(more)]);
      append(words, numbers.subarray(0, -1));
      more = numbers[numbers.length - 1] ?? lastSector + 1;
    }
    return words.filter((word) => word <= lastSector).slice(0, this.#count());
  }
}

/** The chain from `start`, cut at `most` sectors: a chain that runs in a circle ends there, too. */
function follow(next: Uint32Array, start: number, most: number): number[] {
  const chain: number[] = [];
  let sector: number | undefined = start;
  while (sector !== undefined && sector <= lastSector && chain.length < most) {
    chain.push(sector);
    sector = next[sector];
  }
  return chain;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function wordsOf(parts: readonly Uint8Array[]): Uint32Array {
  const bytes = joined(parts);
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer);
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, index) => {
    const at = index * entrySize;
    const characters = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
    const name = Array.from({ length: characters }, (_, i) => view.getUint16(at + i * 2, true));
    return {
      name: name.map((code) => String.fromCharCode(code)).join(''),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The streams in the tree of siblings below the root; each entry is visited once. */
function topStreams(entries: readonly Entry[], root: Entry): Map<string, Entry> {
  const streams = new Map<string, Entry>();
  const visited = new Set<Entry>();
  const open = [root.child];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (!entry || visited.has(entry)) continue;
    visited.add(entry);
    if (entry.kind === streamKind) streams.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return streams;
}
