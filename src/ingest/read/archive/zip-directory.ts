/** The directory at the end of a ZIP archive (APPNOTE 4.3.12, 4.3.16): what the archive says it holds. */
import { issue, type Result } from '#domain/issues/issue.ts';
import { binaryString } from '../binary-string.ts';
import { limits } from '../limits.ts';

export interface ZipEntry {
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; no other is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Where the entry's own header stands. */
  readonly offset: number;
}

/** Every entry under its exact name; names are keys and never paths. `null` where a name comes twice. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry | null>;

const endSize = 22;
const entrySize = 46;

/**
 * Refuses with `file-corrupt` what is cut off, has bytes after its end, two ends or 64-bit sizes (no
 * disclosure is that large), and with `archive-too-large` more than 2,000 entries.
 */
export function readDirectory(bytes: Uint8Array): Result<ZipDirectory> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = endsOf(view);
  const [end] = ends;
  if (end === undefined || ends.length > 1) return corrupt();
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const whole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!whole || count === 0xffff || start + size !== end) return corrupt();
  if (count > limits.entries) {
    const values = { what: 'entries', limit: limits.entries } as const;
    return { value: null, issues: [issue('archive-too-large', 'error', values)] };
  }
  const directory = new Map<string, ZipEntry | null>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== 0x02014b50) return corrupt();
    const nameEnd = at + entrySize + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return corrupt();
    const name = binaryString(bytes.subarray(at + entrySize, nameEnd));
    directory.set(name, directory.has(name) ? null : entryAt(view, at));
    at = next;
  }
  return { value: directory, issues: [] };
}

function entryAt(view: DataView, at: number): ZipEntry {
  return {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Every place from which an end record with its comment reaches just to the last byte. */
function endsOf(view: DataView): number[] {
  const ends: number[] = [];
  const first = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) ends.push(at);
  }
  return ends;
}

function corrupt(): Result<ZipDirectory> {
  return { value: null, issues: [issue('file-corrupt', 'error', { part: '' })] };
}
