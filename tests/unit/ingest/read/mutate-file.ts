/** Changes to real files that leave most of them standing: what a reader meets is then still a document. */
import { deflateSync, inflateSync, unzipSync } from 'fflate';
import fc from 'fast-check';
import { joined, makeZip } from '../../../fixtures/make-zip.ts';

/** One change; all places and lengths are parts of the whole. */
export interface Change {
  readonly way: 'overwrite' | 'replace' | 'repeat' | 'cut' | 'move';
  /** Which part of an archive, which stream of a PDF. */
  readonly part: number;
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

/** Anywhere in a whole. Doubles will not do: nine in ten of `fc.double` lie in the first hundredth. */
export const share = fc.nat({ max: 999_999 }).map((millionths) => millionths / 1_000_000);

/** What is written in the places of figures and names, and has broken readers before. */
const telling = [
  '<',
  '>',
  '&',
  '"',
  '\0',
  '0',
  '-1',
  '65536',
  '4294967295',
  '999999999999',
  '1e999',
  'NaN',
  '<tr>',
  '</table>',
  '<w:tbl>',
  '</w:tc>',
  '<td colspan="999">',
  '<td rowspan="0">',
  '\t\n',
  '\n\n',
  ' 0 R',
  ' 1 0 R',
  '<<',
  '>>',
  '[',
  ']',
  'endobj',
  'endstream',
  '/Kids',
  '/Parent',
  'BT',
  'ET',
  'cm',
  'Tf',
  '合计',
  '，',
  '一、',
  '万元',
  '：',
].map((text) => new TextEncoder().encode(text));

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    way: fc.constantFrom('overwrite', 'overwrite', 'replace', 'replace', 'repeat', 'cut', 'move'),
    part: share,
    at: share,
    from: share,
    length: fc.integer({ min: 1, max: 400 }),
    bytes: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 6 }), fc.constantFrom(...telling)),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The file with these changes: those of an archive inside its parts, those of a PDF in its streams, too. */
export function changed(file: Uint8Array, all: readonly Change[]): Uint8Array {
  return all.reduce((now, change) => {
    if (startsWith(now, 'PK')) return inArchive(now, change);
    if (startsWith(now, '%PDF-')) return inPdf(now, change);
    // In a container everything is found by its place.
    if (now[0] === 0xd0) return overwritten(now, change);
    return inText(now, change);
  }, file);
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function overwritten(bytes: Uint8Array, { at, bytes: put }: Change): Uint8Array {
  const now = bytes.slice();
  const start = Math.floor(at * now.length);
  now.set(put.subarray(0, now.length - start), start);
  return now;
}

function inText(bytes: Uint8Array, change: Change): Uint8Array {
  const start = Math.floor(change.at * bytes.length);
  const other = Math.floor(change.from * bytes.length);
  const taken = bytes.subarray(other, other + change.length);
  const [head, tail] = [bytes.subarray(0, start), bytes.subarray(start)];
  if (change.way === 'overwrite') return overwritten(bytes, change);
  if (change.way === 'replace')
    return joined([head, change.bytes, tail.subarray(change.bytes.length >> 1)]);
  if (change.way === 'repeat') return joined([head, taken, tail]);
  if (change.way === 'cut') return joined([head, tail.subarray(change.length)]);
  const left = joined([bytes.subarray(0, other), bytes.subarray(other + change.length)]);
  return joined([left.subarray(0, start), taken, left.subarray(start)]);
}

/** The archive itself with one chance in eight, else one of its parts, packed anew with its checksum. */
function inArchive(bytes: Uint8Array, change: Change): Uint8Array {
  const parts = partsOf(bytes);
  const chosen = Math.floor(change.part * (parts.length + parts.length / 7));
  if (chosen >= parts.length) return overwritten(bytes, change);
  return makeZip(
    parts.map(([name, content], index) => ({
      name,
      content: index === chosen ? inText(content, change) : content,
    })),
  );
}

function partsOf(bytes: Uint8Array): [string, Uint8Array][] {
  try {
    return Object.entries(unzipSync(bytes));
  } catch {
    return [];
  }
}

/** A stream that was packed is unpacked, changed and packed again where it fits; else the file is changed. */
function inPdf(bytes: Uint8Array, change: Change): Uint8Array {
  const streams = streamsOf(bytes);
  const stream = streams[Math.floor(change.part * streams.length * 1.5)];
  if (!stream)
    return change.way === 'cut' || change.way === 'repeat'
      ? inText(bytes, change)
      : overwritten(bytes, change);
  const { start, end } = stream;
  try {
    const content = inflateSync(bytes.subarray(start + 2, end));
    const packed = deflateSync(inText(content, change), { level: 9 });
    if (packed.length + 2 > end - start) return overwritten(bytes, change);
    const now = bytes.slice();
    now.fill(0, start + 2, end);
    now.set(packed, start + 2);
    return now;
  } catch {
    return overwritten(bytes, change);
  }
}

function streamsOf(bytes: Uint8Array): { start: number; end: number }[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: { start: number; end: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[^d]stream\r?\n/g)) {
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    // zlib's own head
    if (end > start && bytes[start] === 0x78) found.push({ start, end });
  }
  return found;
}
