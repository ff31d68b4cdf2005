/** What a file is, from its first bytes; its name is never asked. */

/** Formats that are told by a signature and that this program does not read as text. */
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
 * a tag for HTML; NUL bytes outside UTF-16 make it binary; everything else is text.
 */
export function contentTypeOf(bytes: Uint8Array): ContentType {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const signed = signatures.find(([, signature]) => head.startsWith(signature));
  if (signed) return signed[0];
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return 'text';
  if (bytes.indexOf(0) >= 0) return 'binary';
  const opening = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^[{[]\s*["{}\]]/.test(opening)) return 'json';
  if (/^<(!doctype|html|head|body|table|\?xml|meta|div)/i.test(opening)) return 'html';
  return 'text';
}
