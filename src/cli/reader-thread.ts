/** The other end of read-in-thread.ts: reads one document after the other, as they are asked for. */
import { parentPort } from 'node:worker_threads';
import { importDocument } from '#ingest/import-document.ts';
import type { Asked, Told } from './read-in-thread.ts';

const tell = (told: Told) => parentPort?.postMessage(told);

parentPort?.on('message', ({ bytes, name, options }: Asked) => {
  const onPage = (page: number, pages: number) => tell({ kind: 'page', page, pages });
  importDocument(bytes, name, { ...options, onPage }).then(
    (result) => tell({ kind: 'read', result }),
    (failure: unknown) =>
      // Out of the promise, so that it ends the thread with its own trace.
      setImmediate(() => {
        throw failure;
      }),
  );
});
