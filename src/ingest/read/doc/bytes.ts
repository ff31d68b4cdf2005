/**
 * A stretch of bytes, little endian. Every read is checked: one outside the stretch throws a
 * `RangeError`, which the reader takes for a damaged file.
 */
export class Bytes {
  readonly length: number;
  readonly #array: Uint8Array;
  readonly #start: number;

  constructor(array: Uint8Array, start = 0, length = array.length - start) {
    this.#array = array;
    this.#start = start;
    this.length = length;
  }

  byte(at: number): number {
    const value = at >= 0 && at < this.length ? this.#array[this.#start + at] : undefined;
    if (value === undefined) throw new RangeError(`byte ${at} of ${this.length}`);
    return value;
  }

  /** 16 bits without a sign. */
  word(at: number): number {
    return this.byte(at) | (this.byte(at + 1) << 8);
  }

  /** 16 bits with a sign. */
  short(at: number): number {
    return (this.word(at) << 16) >> 16;
  }

  /** 32 bits without a sign. */
  long(at: number): number {
    return this.integer(at) >>> 0;
  }

  /** 32 bits with a sign. */
  integer(at: number): number {
    return this.word(at) | (this.word(at + 2) << 16);
  }

  part(at: number, length = this.length - at): Bytes {
    if (at < 0 || length < 0 || at + length > this.length) {
      throw new RangeError(`${length} bytes at ${at} of ${this.length}`);
    }
    return new Bytes(this.#array, this.#start + at, length);
  }

  /** The bytes as text, of UTF-16 or of the one-byte code page that Word stores Latin text in. */
  text(encoding: 'utf-16le' | 'windows-1252'): string {
    const bytes = this.#array.subarray(this.#start, this.#start + this.length);
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  }
}
