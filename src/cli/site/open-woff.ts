/** WOFF 1.0 (W3C 2012) as the SFNT that it packs: the tables one by one deflated. */
import { inflateSync } from 'node:zlib';

const [woffHead, woffEntry, sfntHead, sfntEntry] = [44, 20, 12, 16];

/** The bytes of the font. Throws where they are no WOFF: it comes out of a package, not from a reader. */
export function openWoff(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('No WOFF 1.0 font');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = woffHead + index * woffEntry;
    const [offset, packed, length] = [4, 8, 12].map((field) => view.getUint32(at + field));
    const raw = bytes.subarray(offset ?? 0, (offset ?? 0) + (packed ?? 0));
    const data = (packed ?? 0) < (length ?? 0) ? inflateSync(raw) : raw;
    return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), data };
  });
  const start = sfntHead + count * sfntEntry;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), start);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  out.setUint16(6, 16 * 2 ** power);
  out.setUint16(8, power);
  out.setUint16(10, 16 * count - 16 * 2 ** power);
  let place = start;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = sfntHead + index * sfntEntry;
    [tag, checksum, place, data.length].forEach((field, each) =>
      out.setUint32(at + 4 * each, field),
    );
    font.set(data, place);
    place += padded(data.length);
  });
  return font;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
