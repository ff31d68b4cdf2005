/** From a file's bytes to a disclosure: read, then recognise and extract. Runs in a worker and in Node. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Encoding } from '#domain/text/encoding.ts';
import { reservedIds } from '#domain/organization/identity.ts';
import { issue, type Result } from '#domain/issues/issue.ts';
import { withVisibleControls } from '#domain/text/visible-controls.ts';
import { gatherIssues } from './gathered-issues.ts';
import { makeDisclosure, type KnownIdentity } from './make-disclosure.ts';
import { inPlaceOrder } from './place-order.ts';
import { contentTypeOf } from './read/content-type.ts';
import { decodeText } from './read/encoding/decode.ts';
import { readDocument, refuse } from './read/read-document.ts';

export interface ImportOptions extends KnownIdentity {
  /** Of a text or a web page, where its bytes do not tell it or tell it wrong. */
  readonly encoding?: Encoding;
  /** Who is told which page of how many is being read, where the document has pages. */
  readonly onPage?: (page: number, pages: number) => void;
}

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
  const { encoding, onPage, ...known } = options;
  const refusal = refuse(bytes, file, encoding);
  if (refusal) return { value: null, issues: [refusal] };
  if (contentTypeOf(bytes, encoding) === 'json') return importJson(bytes, encoding);
  const read = await readDocument(bytes, file, encoding, onPage);
  if (read.value === null) return { value: null, issues: read.issues };
  const source = { file: withVisibleControls(file), sha256: await hashOf(bytes) };
  const made = makeDisclosure(read.value, source, known);
  return {
    value: made.value,
    issues: inPlaceOrder([...gatherIssues(read.issues, []), ...made.issues]),
  };
}

/** SHA-256 in hexadecimal; by the platform, which browsers offer over HTTPS alone, else by the library. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  const hash = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
    : sha256(bytes);
  return bytesToHex(hash);
}

function importJson(bytes: Uint8Array, encoding: Encoding | undefined): Result<Disclosure> {
  const text = decodeText(bytes, encoding);
  if (text.value === null) return { value: null, issues: text.issues };
  const { value, issues } = parseBudgetJson(text.value);
  if (value && reservedIds.has(value.id)) {
    const names = { path: 'id', expected: '130207-301-2023-budget', received: value.id };
    return { value: null, issues: [issue('json-field-invalid', 'error', names)] };
  }
  return { value, issues: [...text.issues, ...issues] };
}
