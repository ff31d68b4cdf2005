/**
 * A bound to what pdf.js unpacks. It has none of its own: a stream of a megabyte may grow to a thousand,
 * and the page that reads it is lost with its worker. All that it unpacks passes through the two classes
 * that are bounded here.
 */
import { megabyte } from '../../limits.ts';

/** Of one stream, and of all large ones together while a file is read. */
const streamMegabytes = 32;
const allMegabytes = 512;
const largeMegabytes = 4;

export interface Unpacking {
  /** Whether a file asked for more, and was refused it. */
  readonly exceeded: boolean;
}

class Count {
  exceeded = false;
  #large = 0;

  /** Throws where one stream is `size` long and that is too much; `grown` is what it has grown by. */
  add(size: number, grown: number): void {
    if (size > largeMegabytes * megabyte) this.#large += grown;
    this.exceeded ||= size > streamMegabytes * megabyte || this.#large > allMegabytes * megabyte;
    if (this.exceeded) throw new RangeError('A stream unpacks to more than is read');
  }
}

let reading: Count | null = null;
const Bytes = Uint8Array;
const Unpacker = globalThis.DecompressionStream as typeof DecompressionStream | undefined;

/** Makes the same arrays as the engine's own; streams that pdf.js unpacks itself double them. */
function LimitedBytes(source: never, offset?: number, length?: number): Uint8Array {
  if (typeof source === 'number') reading?.add(source, source);
  return new Bytes(source, offset, length);
}
LimitedBytes.prototype = Bytes.prototype;
Object.setPrototypeOf(LimitedBytes, Bytes);

/** The engine's own, counted piece by piece. */
class LimitedUnpacker {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BufferSource>;

  constructor(format: CompressionFormat) {
    if (!Unpacker) throw new TypeError('Not there');
    const { readable, writable } = new Unpacker(format);
    let size = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, onward) {
        size += piece.length;
        reading?.add(size, piece.length);
        onward.enqueue(piece);
      },
    });
    this.readable = readable.pipeThrough(counted);
    this.writable = writable;
  }
}

/** Runs `read` with the bound; pdf.js takes a refused stream for a broken page and goes on. */
export async function withUnpackingLimit<T>(
  read: (unpacking: Unpacking) => Promise<T>,
): Promise<T> {
  const scope = globalThis as { Uint8Array: unknown; DecompressionStream: unknown };
  const count = new Count();
  reading = count;
  scope.Uint8Array = LimitedBytes;
  scope.DecompressionStream = LimitedUnpacker;
  try {
    return await read(count);
  } finally {
    reading = null;
    scope.Uint8Array = Bytes;
    scope.DecompressionStream = Unpacker;
  }
}
