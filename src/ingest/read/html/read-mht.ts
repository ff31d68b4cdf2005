/** Web pages saved as one file (MHTML, RFC 2557): a mail whose first text/html part is the page. */
import type { Encoding } from '#domain/text/encoding.ts';
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import type { Document } from '../document.ts';
import { readHtml } from './read-html.ts';
import { mailParts, type MailPart } from './mail-parts.ts';

/** Only the page itself is read: pictures and style sheets are known and left out. */
export function readMht(bytes: Uint8Array, chosen?: Encoding): Result<Document> {
  const { parts, isCut } = mailParts(bytes);
  const page = parts.find(({ type }) => type === 'text/html');
  const content = page && contentOf(page);
  if (!content) return { value: null, issues: [issue('file-corrupt', 'error', { part: '' })] };
  const { value, issues } = readHtml(content, page.charset, chosen);
  if (value === null) return { value, issues };
  const damage = [
    ...(isCut ? [issue('file-damaged', 'warning', { what: 'end', count: 1 })] : []),
    ...brokenBytes(page),
  ];
  const further = isCut ? issues.filter(({ key }) => key !== 'file-damaged') : issues;
  return { value, issues: [...damage, ...further] };
}

/** In quoted-printable every `=` is followed by a byte or the end of a line. */
function brokenBytes({ body, encoding }: MailPart): Issue[] {
  if (encoding !== 'quoted-printable') return [];
  const count = body.match(/=(?![0-9A-F]{2}|[ \t]{0,80}(?:\r?\n|$))/gi)?.length ?? 0;
  return count === 0 ? [] : [issue('file-damaged', 'warning', { what: 'data', count })];
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
