/** Bytes → neutral document: the reader is chosen by content. A new format is one more case here. */
import { issue, type Issue, type Result } from '#domain/issue.ts';
import { contentTypeOf } from './content-type.ts';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { readText } from './text.ts';

/** Larger files are no disclosure and would only fill the memory of a reader's machine. */
export const largestMegabytes = 30;

/** Refuses, by a `null` value and an error, what is empty, too large or of a type it cannot read. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Result<Document>> {
  const refusal = refuse(bytes, file);
  if (refusal) return { value: null, issues: [refusal] };
  const decoded = decodeText(bytes);
  if (decoded.value === null) return { value: null, issues: decoded.issues };
  return readText(decoded.value);
}

/** The reason why a file of this size or type is not read at all, if there is one. */
export function refuse(bytes: Uint8Array, file: string): Issue | null {
  if (bytes.length === 0) return issue('file-empty', 'error', {});
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  if (megabytes > largestMegabytes) {
    return issue('file-too-large', 'error', { megabytes, limit: largestMegabytes });
  }
  const type = contentTypeOf(bytes);
  if (type === 'text' || type === 'json') return null;
  return issue('file-type-unknown', 'error', { name: file, found: type });
}
