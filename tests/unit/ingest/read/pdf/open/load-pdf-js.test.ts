import { expect, test } from 'vitest';
import { loadPdfJs } from '#ingest/read/pdf/open/load-pdf-js.ts';

test('what pdf.js brings along does not take the place of the engine’s own built-ins', async () => {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  await loadPdfJs();
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
  expect(JSON.stringify).toBe(stringify);
});
