/** A file that the user chose → a disclosure, read in a worker that ends with it. */
import * as v from 'valibot';
import { readBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import { within } from '../deadline.ts';
import {
  importAnswer,
  type ImportAnswer,
  type ImportRequest,
  type Known,
} from './import-worker-message.ts';
import { importWorkerAddress } from './import-worker-address.ts';

export type ImportOutcome =
  /** The document was read; its issues say what is missing, or why nothing could be made of it. */
  | { readonly kind: 'read'; readonly result: Result<Disclosure> }
  /** Reading took longer than it may and was stopped. */
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** The worker could not be started, or ended on its own. */
  | { readonly kind: 'stopped' }
  /** It was given up before it was read. */
  | { readonly kind: 'cancelled' }
  /** The file could not be read from the disk: it was changed, moved or locked meanwhile. */
  | { readonly kind: 'unreadable' };

export interface ImportOptions {
  /** What counts before what the document says of itself. */
  readonly known?: Known;
  /** In milliseconds. */
  readonly deadline?: number;
  /** Gives the reading up; the worker is ended at once. */
  readonly signal?: AbortSignal;
  readonly startWorker?: () => Worker;
}

/** Larger files are not even read into memory. */
const largestMegabytes = 30;

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a document of at most 30 MB within 30 s. One at a time: a second one waits for the first.
 * Nothing is saved; that is for the user to decide when the result is on the screen.
 */
export function importFile(file: File, options: ImportOptions = {}): Promise<ImportOutcome> {
  const outcome = last.then(() => readInWorker(file, options));
  // What was read is not held until the next one.
  last = outcome.then(() => undefined);
  return outcome;
}

async function readInWorker(
  file: File,
  { known = {}, deadline = 30_000, signal, startWorker = startImportWorker }: ImportOptions,
): Promise<ImportOutcome> {
  if (signal?.aborted) return { kind: 'cancelled' };
  const megabytes = Math.ceil(file.size / 1024 / 1024);
  if (megabytes > largestMegabytes) {
    const tooLarge = issue('file-too-large', 'error', { megabytes, limit: largestMegabytes });
    return { kind: 'read', result: { value: null, issues: [tooLarge] } };
  }
  let bytes: ImportRequest['bytes'];
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'unreadable' };
  }
  let worker: Worker;
  try {
    worker = startWorker();
  } catch {
    return { kind: 'stopped' };
  }
  const name = file.name.slice(0, 255);
  const request: ImportRequest = { file: name, bytes, known };
  const answered = Promise.race([ask(worker, request), aborted(signal)]);
  const answer = await within(deadline, answered, 'late' as const);
  worker.terminate();
  if (answer === 'cancelled') return { kind: 'cancelled' };
  if (answer === 'late') return { kind: 'too-slow', seconds: deadline / 1_000 };
  if (!answer) return { kind: 'stopped' };
  // Taking the answer in, checking it and showing it are three tasks: the page answers in between.
  await turn();
  const result = readAnswer(answer);
  await turn();
  return { kind: 'read', result };
}

/** Settles in a task of its own; a timer would wait a second in a window that is not looked at. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The worker's answer; `null` where it fails or says something else. */
function ask(worker: Worker, request: ImportRequest): Promise<ImportAnswer | null> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const parsed = v.safeParse(importAnswer, data);
      resolve(parsed.success ? parsed.output : null);
    };
    worker.onmessageerror = () => resolve(null);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.postMessage(request, [request.bytes.buffer]);
  });
}

/** Settles when the signal is given. */
function aborted(signal: AbortSignal | undefined): Promise<'cancelled'> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => resolve('cancelled'), { once: true }),
  );
}

function readAnswer({ json, issues }: ImportAnswer): Result<Disclosure> {
  // Keys and figures come from our own worker, whose issues are typed; only their shape is checked.
  const reported = issues as unknown as readonly Issue[];
  if (json === null || json === undefined) return { value: null, issues: reported };
  const { value, issues: further } = readBudgetJson(json);
  return { value, issues: [...reported, ...further] };
}

function startImportWorker(): Worker {
  return new Worker(importWorkerAddress(), { type: 'module' });
}
