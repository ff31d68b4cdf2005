/** Reads one document, away from the screen, so that a bad file can neither freeze nor fill the page. */
import * as v from 'valibot';
import { toBudgetJson } from '#domain/budget-json.ts';
import { importDocument } from '#ingest/import-document.ts';
import { importRequest } from './import-worker-message.ts';

self.onmessage = async ({ data }: MessageEvent<unknown>) => {
  const { bytes, file, known } = v.parse(importRequest, data);
  const { value, issues } = await importDocument(bytes, file, known);
  self.postMessage({ json: value && toBudgetJson(value), issues });
};
