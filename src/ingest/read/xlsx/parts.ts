/** The parts of a workbook that hold cells, in an archive that was made here and can be trusted. */
import { zipSync, type Zippable } from 'fflate';
import { issue, type Result } from '#domain/issues/issue.ts';
import { binaryString } from '../binary-string.ts';
import type { ZipArchive } from '../archive/zip.ts';

/** The workbook, its sheets, texts and formats; calculation chains and all other folders are not. */
const wanted =
  /^xl\/(?:(?!calcChain)[^/]{1,60}\.xml|_rels\/[^/]{1,60}\.rels|(?:worksheets|persons)\/[^/]{1,60}\.xml)$/;

/** A document type stands before the first element; one hidden further down is not read as one. */
const prologLength = 4 * 1024;

/** A small archive, stored and not packed, of what `archive` holds under exactly these names. */
export function repack(archive: ZipArchive): Result<Uint8Array> {
  const parts: Zippable = {};
  const names = archive.namesUnder('xl/').filter((name) => wanted.test(name));
  for (const name of ['[Content_Types].xml', ...names]) {
    const { value, issues } = archive.part(name);
    if (value === null) return { value: null, issues };
    const text = inUtf8(value);
    if (/<!(?:DOCTYPE|ENTITY)/.test(binaryString(text.subarray(0, prologLength)))) {
      return { value: null, issues: [issue('xml-forbidden', 'error', { part: name })] };
    }
    parts[name] = text;
  }
  return { value: zipSync(parts, { level: 0 }), issues: [] };
}

/** SheetJS takes every part for UTF-8. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!little && !big) return bytes;
  return new TextEncoder().encode(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes));
}
