/** Web pages saved as one file (MHTML, RFC 2557): a mail whose first text/html part is the page. */
import type { Encoding } from '#domain/encoding.ts';
import { issue, type Result } from '#domain/issue.ts';
import type { Document } from './document.ts';
import { readHtml } from './html.ts';
import { mailParts, type MailPart } from './mail-parts.ts';

/** Only the page itself is read: pictures and style sheets are known and left out. */
export function readMht(bytes: Uint8Array, chosen?: Encoding): Result<Document> {
  const page = mailParts(bytes).find(({ type }) => type === 'text/html');
  const content = page && contentOf(page);
  if (!content) return { value: null, issues: [issue('file-corrupt', 'error', { part: '' })] };
  return readHtml(content, page.charset, chosen);
}

function contentOf({ body, encoding }: MailPart): Uint8Array | null {
  if (encoding === 'base64') return fromBase64(body);
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body);
  return Uint8Array.from(body, (character) => character.charCodeAt(0));
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** RFC 2045, 6.7: `=E4` is a byte, `=` at the end of a line joins it to the next. */
function fromQuotedPrintable(text: string): Uint8Array {
  const plain = text
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
