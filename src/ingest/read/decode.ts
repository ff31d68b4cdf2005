/** Bytes as text. */
import { issue, type Result } from '#domain/issue.ts';

/** Controls that no text has, but tab, line and page breaks: they tell of a wrong guess. */
const control = /[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd/u;

/**
 * Decodes UTF-8 (with or without a byte order mark), UTF-16 with a byte order mark, and GB18030,
 * the national standard GB 18030-2022 that includes GB2312 and GBK. Each is tried strictly: bytes
 * that are none of them give the error `encoding-unknown`, never replacement characters.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const text = decodeStrictly(bytes);
  if (text === null || control.test(text)) {
    return { value: null, issues: [issue('encoding-unknown', 'error', {})] };
  }
  return { value: text, issues: [] };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  for (const encoding of encodingsFor(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  return null;
}

function encodingsFor([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}
