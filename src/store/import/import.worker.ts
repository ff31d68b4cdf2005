/** Reads one document, away from the screen, so that a bad file can neither freeze nor fill the page; or draws a page of it. */
import * as v from 'valibot';
import { answerTo } from './import-worker-answer.ts';
import { pageRequest } from './import-worker-message.ts';

self.onmessage = async ({ data }: MessageEvent<unknown>) => {
  const page = v.safeParse(pageRequest, data);
  if (page.success) {
    const { drawPage } = await import('#ingest/read/pdf/page/page-picture.ts');
    self.postMessage(await drawPage(page.output.bytes, page.output.wanted));
    return;
  }
  self.postMessage(await answerTo(data));
};
