/** A document read in a thread of its own, so that what never ends can be ended. */
import { Worker } from 'node:worker_threads';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Result } from '#domain/issues/issue.ts';
import type { ImportOptions } from '#ingest/import-document.ts';

export interface Asked {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Omit<ImportOptions, 'onPage'>;
}

export type Told =
  | { readonly kind: 'page'; readonly page: number; readonly pages: number }
  | { readonly kind: 'read'; readonly result: Result<Disclosure> };

/** The thread of the document before: it has its libraries loaded. */
let idle: Worker | null = null;

/** What the document gives, `null` where it was not read within that many seconds. */
export function readInThread(
  asked: Asked,
  seconds: number,
  onPage: (page: number, pages: number) => void,
): Promise<Result<Disclosure> | null> {
  const thread = idle ?? startThread();
  idle = null;
  thread.ref();
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      thread.off('message', hear);
      thread.off('error', fail);
    };
    const timer = setTimeout(() => {
      done();
      void thread.terminate();
      resolve(null);
    }, seconds * 1000);
    const hear = (told: Told) => {
      if (told.kind === 'page') return onPage(told.page, told.pages);
      done();
      idle = thread;
      // The process ends without waiting for a thread that has nothing to do.
      thread.unref();
      resolve(told.result);
    };
    const fail = (failure: unknown) => {
      done();
      reject(failure instanceof Error ? failure : new Error(String(failure)));
    };
    thread.on('message', hear);
    thread.on('error', fail);
    thread.postMessage(asked);
  });
}

/** As it was built, or by the sources, which a thread has to compile for itself. */
function startThread(): Worker {
  const here = import.meta.url;
  const file = here.endsWith('.ts') ? '../../scripts/reader-thread.mjs' : './reader-thread.mjs';
  return new Worker(new URL(file, here));
}
