/**
 * Bytes → neutral document: the reader is chosen by content, and loaded only when it is needed. A
 * new format is one more case here.
 */
import type { Encoding } from '#domain/text/encoding.ts';
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import { contentTypeOf, officeXmlOf, type ContentType } from './content-type.ts';
import { decodeText } from './encoding/decode.ts';
import type { Document } from './document.ts';
import { readText } from './text/read-text.ts';
import { withoutControls } from './without-controls.ts';

/** Larger files are no disclosure and would only fill the memory of a reader's machine. */
const largestMegabytes = 30;

type Reader = (
  bytes: Uint8Array,
  chosen?: Encoding,
  onPage?: (page: number, pages: number) => void,
) => Result<Document> | Promise<Result<Document>>;

/** JSON that is not Budget JSON is read like any text. */
const readers: Partial<Record<ContentType, Reader>> = {
  text: readPlainText,
  json: readPlainText,
  zip: async (bytes) => (await import('./read-archive.ts')).readArchive(bytes),
  ole: async (bytes) => (await import('./read-ole.ts')).readOle(bytes),
  pdf: async (bytes, _, onPage) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, onPage),
  html: async (bytes, chosen) =>
    (await import('./html/read-html.ts')).readHtml(bytes, null, chosen),
  mht: async (bytes, chosen) => (await import('./html/read-mht.ts')).readMht(bytes, chosen),
};

/**
 * Refuses, by a `null` value and an error, what is empty, too large or of a type it cannot read.
 * `chosen` is the encoding of a text or a page, where its bytes do not tell it;
 * `onPage` is told each page before it is read.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  chosen?: Encoding,
  onPage?: (page: number, pages: number) => void,
): Promise<Result<Document>> {
  const refusal = refuse(bytes, file, chosen);
  if (refusal) return { value: null, issues: [refusal] };
  const read = readers[contentTypeOf(bytes, chosen)] ?? readPlainText;
  const { value, issues } = await read(bytes, chosen, onPage);
  if (value === null) return { value, issues };
  const cleaned = withoutControls(value);
  return { value: cleaned.document, issues: [...issues, ...cleaned.issues] };
}

function readPlainText(bytes: Uint8Array, chosen?: Encoding): Result<Document> {
  const decoded = decodeText(bytes, chosen);
  if (decoded.value === null) return { value: null, issues: decoded.issues };
  const { value, issues } = readText(decoded.value);
  return { value, issues: [...decoded.issues, ...issues] };
}

/** The reason why a file of this size or type is not read at all, if there is one. */
export function refuse(bytes: Uint8Array, file: string, chosen?: Encoding): Issue | null {
  if (bytes.length === 0) return issue('file-empty', 'error', {});
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  if (megabytes > largestMegabytes) {
    return issue('file-too-large', 'error', { megabytes, limit: largestMegabytes });
  }
  const type = contentTypeOf(bytes, chosen);
  if (readers[type]) return null;
  if (type === 'xml') {
    return issue('format-unsupported', 'error', { found: officeXmlOf(bytes) ?? type });
  }
  return issue('file-type-unknown', 'error', { name: file, found: type });
}
