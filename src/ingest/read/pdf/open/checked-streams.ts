/**
 * Whether the packed data of a PDF is what was once written: every stream that is packed ends with the
 * checksum of what it unpacks to (RFC 1950, Adler-32), which pdf.js does not look at.
 */
import { Inflate } from 'fflate';
import { megabyte } from '../../limits.ts';

/** Larger ones are pictures or bombs, and are refused elsewhere. */
const mostMegabytes = 32;
/** So far behind the head of its object a stream begins. */
const headLength = 4_096;

/**
 * How many packed streams are damaged. Pictures and the outlines of glyphs are not looked at, for they
 * hold no text; a file that is encrypted, or whose program writes no checksums, gives 0.
 */
export function damagedStreams(bytes: Uint8Array): number {
  // One character a byte; those beyond ASCII may be others, and are not searched for.
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (text.includes('/Encrypt')) return 0;
  let sound = 0;
  let broken = 0;
  let unsummed = 0;
  for (const { start, end } of packedStreams(text)) {
    const sum = adlerOfUnpacked(bytes.subarray(start + 2, end));
    if (sum === 'too-large') continue;
    if (sum === null) broken += 1;
    else if (endsWith(bytes, start, end, sum)) sound += 1;
    else unsummed += 1;
  }
  return sound === 0 ? broken : broken + unsummed;
}

function* packedStreams(text: string): Generator<{ start: number; end: number }> {
  const mark = /\bstream\r?\n/g;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const start = found.index + found[0].length;
    const from = Math.max(0, found.index - headLength);
    const head = text.slice(Math.max(from, text.lastIndexOf(' obj', found.index)), found.index);
    const length = /\/Length\s{1,4}(\d{1,9})(?!\d|\s{1,4}\d{1,9}\s{1,4}R)/.exec(head)?.[1];
    const stated = length === undefined ? -1 : start + Number(length);
    const isStated = stated >= 0 && /^\s{0,2}endstream/.test(text.slice(stated, stated + 11));
    const end = isStated ? stated : text.indexOf('endstream', start);
    if (end < 0) return;
    mark.lastIndex = end;
    const packed = /\/Filter\s{0,4}(?:\/FlateDecode|\[\s{0,4}\/FlateDecode\s{0,4}\])/.test(head);
    const textless = /\/Subtype\s{0,4}\/Image|\/Length1\b|\/FunctionType/.test(head);
    if (packed && !textless && end - start > 6) yield { start, end };
  }
}

/** Adler-32 of what the bytes unpack to; `null` where they unpack to nothing whole. */
function adlerOfUnpacked(packed: Uint8Array): number | null | 'too-large' {
  let a = 1;
  let b = 0;
  let size = 0;
  let finished = false;
  const inflate = new Inflate((piece, final) => {
    finished ||= final;
    size += piece.length;
    // 3,800 sums stay below 2^31.
    for (let at = 0; at < piece.length; at += 3_800) {
      const until = Math.min(at + 3_800, piece.length);
      for (let index = at; index < until; index += 1) {
        a += piece[index] ?? 0;
        b += a;
      }
      a %= 65_521;
      b %= 65_521;
    }
  });
  const step = 64 * 1024;
  try {
    for (let at = 0; at < packed.length && !finished; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (size > mostMegabytes * megabyte) return 'too-large';
    }
  } catch {
    return null;
  }
  return finished ? b * 65_536 + a : null;
}

/** Whether the sum stands at the end, before at most two bytes of a line break. */
function endsWith(bytes: Uint8Array, start: number, end: number, sum: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = end - 4; at >= Math.max(start, end - 8); at -= 1) {
    if (view.getUint32(at) === sum) return true;
  }
  return false;
}
