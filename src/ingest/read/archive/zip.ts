/** Parts of a ZIP archive, unpacked on demand; only what was really unpacked is counted. */
import { Inflate } from 'fflate';
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import { crc32 } from './crc32.ts';
import { limits, megabyte } from '../limits.ts';
import { readDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';

/** So much of a part is unpacked before it is counted: at most a thousandfold comes out of it. */
const step = 64 * 1024;

export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #directory: ZipDirectory;
  #unpacked = 0;

  private constructor(bytes: Uint8Array, directory: ZipDirectory) {
    this.#bytes = bytes;
    this.#directory = directory;
  }

  /** Reads the directory only; nothing is unpacked. */
  static open(bytes: Uint8Array): Result<ZipArchive> {
    const { value, issues } = readDirectory(bytes);
    return { value: value && new ZipArchive(bytes, value), issues };
  }

  has(name: string): boolean {
    return this.#directory.has(name);
  }

  /** The names that start like this, in the order of the directory. */
  namesUnder(folder: string): string[] {
    return [...this.#directory.keys()].filter((name) => name.startsWith(folder));
  }

  /**
   * One part by its exact name. Missing, cut off, changed (CRC) or there twice: `file-corrupt`;
   * protected: `file-encrypted`; beyond the limits, whatever sizes it claims: `archive-too-large`.
   */
  part(name: string): Result<Uint8Array> {
    const entry = this.#directory.get(name);
    if (!entry) return refused(corrupt(name));
    if (entry.encrypted) return refused(issue('file-encrypted', 'error', {}));
    const packed = packedBytes(this.#bytes, entry);
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return refused(corrupt(name));
    const content = entry.method === 0 ? this.#counted(packed) : this.#inflated(packed);
    if (content === 'too-large') return refused(tooLarge());
    if (content === 'broken' || crc32(content) !== entry.crc) return refused(corrupt(name));
    return { value: content, issues: [] };
  }

  #counted(stored: Uint8Array): Uint8Array | 'too-large' {
    this.#unpacked += stored.length;
    return this.#exceeds(stored.length) ? 'too-large' : stored;
  }

  #exceeds(size: number): boolean {
    return (
      size > limits.partMegabytes * megabyte || this.#unpacked > limits.unpackedMegabytes * megabyte
    );
  }

  #inflated(packed: Uint8Array): Uint8Array | 'too-large' | 'broken' {
    const pieces: Uint8Array[] = [];
    let size = 0;
    let finished = false;
    const inflate = new Inflate((piece, final) => {
      pieces.push(piece);
      size += piece.length;
      this.#unpacked += piece.length;
      finished ||= final;
    });
    for (let at = 0; !finished; at += step) {
      const last = at + step >= packed.length;
      try {
        inflate.push(packed.subarray(at, at + step), last);
      } catch {
        return 'broken';
      }
      const dense = size > limits.ratioMegabytes * megabyte && size > limits.ratio * packed.length;
      if (dense || this.#exceeds(size)) return 'too-large';
      if (last) break;
    }
    return finished ? joined(pieces, size) : 'broken';
  }
}

/** The packed content behind the entry's own header, of which only the lengths are taken. */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function refused(reason: Issue): Result<Uint8Array> {
  return { value: null, issues: [reason] };
}

function corrupt(part: string): Issue {
  return issue('file-corrupt', 'error', { part });
}

function tooLarge(): Issue {
  const values = { what: 'megabytes', limit: limits.unpackedMegabytes } as const;
  return issue('archive-too-large', 'error', values);
}
