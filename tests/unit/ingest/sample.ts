/** A text through the pipeline, and what the pipeline said of it. */
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import type { Result } from '../../../src/domain/issues/issue.ts';
import { makeDisclosure } from '../../../src/ingest/make-disclosure.ts';
import { inPlaceOrder } from '../../../src/ingest/place-order.ts';
import { readText } from '../../../src/ingest/read/text/read-text.ts';

/** The text of a document as a disclosure. */
export function importText(text: string): Result<Disclosure> {
  const { value, issues } = readText(text);
  if (value === null) return { value: null, issues };
  const made = makeDisclosure(value, { file: 'sample.txt', sha256: '0'.repeat(64) });
  return { value: made.value, issues: inPlaceOrder([...issues, ...made.issues]) };
}

/** Keys of the issues, in order. */
export function keysOf(result: { readonly issues: readonly { readonly key: string }[] }): string[] {
  return result.issues.map(({ key }) => key);
}
