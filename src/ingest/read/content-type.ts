/** What a file is, from its first bytes; its name is never asked. */

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
 * a tag for HTML, one that opens with the headers of a mail for a saved web page; NUL bytes outside UTF-16 make it binary; everything else is text.
 */
export function contentTypeOf(bytes: Uint8Array): ContentType {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const signed = signatures.find(([, signature]) => head.startsWith(signature));
  if (signed) return signed[0];
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  if (!wide && bytes.indexOf(0) >= 0) return 'binary';
  const opening = (wide ? head.slice(2).replaceAll('\0', '') : head)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^[{[]\s*["{}[\]]/.test(opening)) return 'json';
  if (/^<\?xml/i.test(opening)) return /<(?:!doctype html|html)/i.test(opening) ? 'html' : 'xml';
  if (/^<(?:!doctype|!--|html|head|body|table|meta|div|p|center|style|script)[\s>-]/i.test(opening))
    return 'html';
  if (isMail(opening)) return 'mht';
  return 'text';
}

/** Headers as browsers and Word write them; a text may well start with “From: ”. */
function isMail(opening: string): boolean {
  const named = /^(?:from|mime-version|content-type|subject|date|snapshot-content-location):/i;
  return named.test(opening) && /^content-type:\s?(?:multipart|text\/html)/im.test(opening);
}

/** Which program of Office 2003 wrote an XML file, by its own mark in the head; `null` for any other. */
export function officeXmlOf(bytes: Uint8Array): 'word2003' | 'excel2003' | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4_096)).replaceAll('\0', '');
  const program = /<\?mso-application[ \t]{1,9}progid="(Word|Excel)\./.exec(head)?.[1];
  if (program === 'Word') return 'word2003';
  return program === 'Excel' ? 'excel2003' : null;
}
