/** From a file's bytes to a disclosure: read, then recognise and extract. Runs in a worker and in Node. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { parseBudgetJson } from '#domain/budget-json.ts';
import type { Disclosure } from '#domain/disclosure.ts';
import type { Result } from '#domain/issue.ts';
import { withVisibleControls } from '#domain/visible-controls.ts';
import { makeDisclosure, type ImportOptions } from './make-disclosure.ts';
import { inPlaceOrder } from './place-order.ts';
import { contentTypeOf } from './read/content-type.ts';
import { decodeText } from './read/decode.ts';
import { readDocument, refuse } from './read/read-document.ts';

export type { ImportOptions };

/**
 * A published document or a Budget JSON file as a disclosure, with everything that was not
 * understood. `file` is the name it came under; what it is, is told by its content. An error among
 * the issues means that no disclosure could be made and the value is `null`.
 */
export async function importDocument(
  bytes: Uint8Array,
  file: string,
  options: ImportOptions = {},
): Promise<Result<Disclosure>> {
  const refusal = refuse(bytes, file);
  if (refusal) return { value: null, issues: [refusal] };
  if (contentTypeOf(bytes) === 'json') return importJson(bytes);
  const read = await readDocument(bytes, file);
  if (read.value === null) return { value: null, issues: read.issues };
  const source = { file: withVisibleControls(file), sha256: bytesToHex(sha256(bytes)) };
  const made = makeDisclosure(read.value, source, options);
  return { value: made.value, issues: inPlaceOrder([...read.issues, ...made.issues]) };
}

function importJson(bytes: Uint8Array): Result<Disclosure> {
  const { value, issues } = decodeText(bytes);
  return value === null ? { value: null, issues } : parseBudgetJson(value);
}
