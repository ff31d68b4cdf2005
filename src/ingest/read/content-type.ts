/** What a file is, from its first bytes; its name is never asked. */
import type { Encoding } from '#domain/text/encoding.ts';
import { binaryString } from './binary-string.ts';
import { decodeStrictly, noText, plausibleEncodings } from './encoding/plausible-encodings.ts';

/** Formats that are told by a signature or by their first words and are no plain text. */
export const foreignTypes = [
  'pdf',
  'zip',
  'ole',
  'png',
  'jpeg',
  'gif',
  'rar',
  'gzip',
  'rtf',
  'html',
  'mht',
  'xml',
  'binary',
] as const;
export type ForeignType = (typeof foreignTypes)[number];

export type ContentType = ForeignType | 'json' | 'text';

const signatures: readonly (readonly [ForeignType, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['rar', 'Rar!'],
  ['gzip', '\x1f\x8b'],
  ['rtf', '{\\rtf'],
];

/**
 * The type of the content. A file that opens with `{` or `[` is taken for JSON, one that opens with
 * a tag for HTML, one that opens with the headers of a mail for a saved web page; NUL bytes outside
 * UTF-16 make it binary unless all else is text; everything else is text. `chosen` is the encoding that
 * whoever asks knows a text to be in.
 */
export function contentTypeOf(bytes: Uint8Array, chosen?: Encoding): ContentType {
  const head = binaryString(bytes.subarray(0, 512));
  const signed = signatures.find(([, signature]) => head.startsWith(signature));
  if (signed) return signed[0];
  const marked = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  const zeros = bytes.indexOf(0) >= 0;
  const paired = zeros && isUtf16(bytes);
  const wide = marked || (zeros && (chosen?.startsWith('utf-16') ?? paired));
  if (zeros && !wide && !paired && !isTextBesideZeros(bytes)) return 'binary';
  const opening = (wide ? head.slice(marked ? 2 : 0).replaceAll('\0', '') : head)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^[{[]\s*["{}[\]]/.test(opening)) return 'json';
  if (/^<\?xml/i.test(opening)) return /<(?:!doctype html|html)/i.test(opening) ? 'html' : 'xml';
  if (/^<(?:!doctype|!--|html|head|body|table|meta|div|p|center|style|script)[\s>-]/i.test(opening))
    return 'html';
  if (isMail(opening)) return 'mht';
  return 'text';
}

/** So many bytes tell UTF-16 without a mark. */
const sample = 64 * 1024;

/** Chinese in two bytes a character: the zeros are those of its figures and line breaks. */
function isUtf16(bytes: Uint8Array): boolean {
  const [likeliest] = plausibleEncodings(bytes.subarray(0, sample));
  return likeliest !== undefined && likeliest.share > 0;
}

/** A text that zeros have come into, and no program or picture. */
function isTextBesideZeros(bytes: Uint8Array): boolean {
  const others = bytes.filter((byte) => byte !== 0);
  const text = decodeStrictly(others, 'utf-8') ?? decodeStrictly(others, 'gb18030');
  return text !== null && text.trim() !== '' && !noText.test(text);
}

/** Headers as browsers and Word write them; a text may well start with “From: ”. */
function isMail(opening: string): boolean {
  const named = /^(?:from|mime-version|content-type|subject|date|snapshot-content-location):/i;
  return named.test(opening) && /^content-type:\s?(?:multipart|text\/html)/im.test(opening);
}

/** Which program of Office 2003 wrote an XML file, by its own mark in the head; `null` for any other. */
export function officeXmlOf(bytes: Uint8Array): 'word2003' | 'excel2003' | null {
  const head = binaryString(bytes.subarray(0, 4_096)).replaceAll('\0', '');
  const program = /<\?mso-application[ \t]{1,9}progid="(Word|Excel)\./.exec(head)?.[1];
  if (program === 'Word') return 'word2003';
  return program === 'Excel' ? 'excel2003' : null;
}
