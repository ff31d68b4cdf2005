/** The characters of a web page. */
import { binaryString } from './binary-string.ts';

/** Every Chinese charset that pages name is a part of GB18030. */
const chinese = /^(?:gb2312|gbk|gb18030|gb_2312-80|x-gbk|cp936)$/i;

/**
 * By byte order mark, else by the charset that the transport (`charset`) or the page itself names in
 * its first 4 KB, else UTF-8 and then GB18030. Bytes that a named charset has not are shown as its
 * replacement character, as in a browser; `null` only where no charset is named and none fits.
 */
export function decodeHtml(bytes: Uint8Array, charset: string | null): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', false);
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be', false);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8', false);
  const named = charset ?? charsetIn(bytes);
  const strict = decode(bytes, 'utf-8', true);
  // A page of valid UTF-8 is UTF-8, whatever it says of itself.
  if (strict !== null && !/^utf-?16/i.test(named ?? '')) return strict;
  if (named !== null && !/^utf-?(?:8|16)/i.test(named)) {
    const text = decode(bytes, chinese.test(named) ? 'gb18030' : named, false);
    if (text !== null) return text;
  }
  return decode(bytes, 'gb18030', true) ?? (named ? decode(bytes, 'utf-8', false) : null);
}

function charsetIn(bytes: Uint8Array): string | null {
  const head = binaryString(bytes.subarray(0, 4_096));
  return /charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
