/** The characters of a web page. */
import type { Encoding } from '#domain/text/encoding.ts';
import type { Result } from '#domain/issues/issue.ts';
import { binaryString } from '../binary-string.ts';
import { decodeText } from '../encoding/decode.ts';

/** Every Chinese charset that pages of the mainland name is a part of GB18030. */
const chinese = /^(?:gb2312|gbk|gb18030|gb_2312-80|x-gbk|cp936)$/i;

/**
 * By byte order mark, else by the charset that the transport (`charset`) or the page itself names in
 * its first 4 KB: bytes that a named charset has not are shown as its replacement character, as in a
 * browser. A page that names none, or one that it is not in, is decoded like a text, with the same
 * issues; `chosen` counts before all of these.
 */
export function decodeHtml(
  bytes: Uint8Array,
  charset: string | null,
  chosen?: Encoding,
): Result<string> {
  if (chosen) return decodeText(bytes, chosen);
  const marked = markedCharset(bytes);
  if (marked) return told(decode(bytes, marked, false));
  const named = charset ?? charsetIn(bytes);
  const strict = decode(bytes, 'utf-8', true);
  // A page of valid UTF-8 is UTF-8, whatever it says of itself.
  if (strict !== null && !bytes.includes(0)) return told(strict);
  if (named !== null && !/^utf-?(?:8|16)/i.test(named)) {
    const text = decode(bytes, chinese.test(named) ? 'gb18030' : named, false);
    if (text !== null) return told(text);
  }
  const likeliest = decodeText(bytes);
  if (likeliest.value !== null || named === null) return likeliest;
  return told(decode(bytes, 'utf-8', false));
}

function told(text: string | null): Result<string> {
  return { value: text, issues: [] };
}

function markedCharset([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
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
