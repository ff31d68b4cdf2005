import * as v from 'valibot';
import { toBudgetJson } from '#domain/disclosure/budget-json.ts';
import { issue } from '#domain/issues/issue.ts';
import { importDocument } from '#ingest/import-document.ts';
import { importRequest } from './import-worker-message.ts';

/**
 * What the import worker answers. A fault of the reader is an answer, too (`reader-failed`): a promise
 * that fails in a worker tells nobody, and whoever asked would wait for the deadline.
 */
export async function answerTo(
  request: unknown,
  read: typeof importDocument = importDocument,
): Promise<{ readonly json: unknown; readonly issues: readonly unknown[] }> {
  try {
    const { bytes, file, known } = v.parse(importRequest, request);
    const { value, issues } = await read(bytes, file, known);
    return { json: value && toBudgetJson(value), issues };
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : typeof fault;
    return { json: null, issues: [issue('reader-failed', 'error', { name })] };
  }
}
