/** pdf.js whole, with what browsers as old as Chrome 87 lack for it. */
import 'core-js/actual/array/at';
import 'core-js/actual/array/find-last';
import 'core-js/actual/array/find-last-index';
import 'core-js/actual/error';
import 'core-js/actual/object/has-own';
import 'core-js/actual/string/at';
import 'core-js/actual/typed-array/at';
import './drawing-globals.ts';

import { portPair, type Port } from './port-pair.ts';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

export interface PdfJs {
  readonly library: Library;
  /** Starts the part that parses, in this thread: whoever reads documents is a worker, or Node. */
  readonly startParser: (
    onMessage?: (message: unknown) => void,
  ) => InstanceType<Library['PDFWorker']>;
}

export async function loadPdfJs(): Promise<PdfJs> {
  const [parser, library] = await withBuiltIns(async () => {
    const loaded = await loadParser();
    return [loaded, await import('pdfjs-dist/legacy/build/pdf.mjs')] as const;
  });
  const startParser = (onMessage?: (message: unknown) => void) => {
    const [port, far] = portPair(onMessage ?? (() => undefined));
    const worker = new library.PDFWorker({
      port: port as never,
      verbosity: library.VerbosityLevel[onMessage ? 'INFOS' : 'ERRORS'],
    });
    parser.initializeFromPort(far);
    return worker;
  };
  return { library, startParser };
}

/**
 * The core-js in pdf.js replaces these, for all code of the thread, where they differ in what nobody
 * here needs: arrays that may not grow, and `JSON.rawJSON`. Its own are many times slower.
 */
async function withBuiltIns<T>(load: () => Promise<T>): Promise<T> {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  try {
    return await load();
  } finally {
    Array.prototype.push = push;
    Object.assign(JSON, { parse, stringify });
  }
}

interface Parser {
  initializeFromPort(port: Port): void;
}

/**
 * In a worker the parsing part would take itself for the worker's script and answer the messages
 * meant for ours, unless it sees a window.
 */
async function loadParser(): Promise<Parser> {
  const scope = globalThis as { window?: unknown };
  const inWorker = scope.window === undefined && 'onmessage' in globalThis;
  if (inWorker) scope.window = globalThis;
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  if (inWorker) delete scope.window;
  return WorkerMessageHandler;
}
