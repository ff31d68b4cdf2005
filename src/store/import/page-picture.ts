/** A page of a document as a picture, drawn in the worker that reads documents. */
import * as v from 'valibot';
import type { PagePicture, PageWanted } from '#ingest/read/pdf/page/page-picture.ts';
import { within } from '../deadline.ts';
import { pageAnswer } from './import-worker-message.ts';
import { importWorkerAddress } from './import-worker-address.ts';

/** In milliseconds; a page that takes longer is not drawn. */
const deadline = 20_000;

/** Draws the page; `null` where it cannot be drawn, or not in time. */
export async function pagePicture(
  document: Uint8Array,
  wanted: PageWanted,
): Promise<PagePicture | null> {
  let worker: Worker;
  try {
    worker = new Worker(importWorkerAddress(), { type: 'module' });
  } catch {
    return null;
  }
  const answered = new Promise<PagePicture | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const parsed = v.safeParse(pageAnswer, data);
      resolve(parsed.success ? parsed.output : null);
    };
    worker.onmessageerror = () => resolve(null);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.postMessage({ bytes: document, wanted });
  });
  const picture = await within(deadline, answered, null);
  worker.terminate();
  return picture;
}
