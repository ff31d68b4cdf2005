/** pdf.js whole, with what browsers as old as Chrome 87 lack for it. */
import 'core-js/actual/array/at';
import 'core-js/actual/array/find-last';
import 'core-js/actual/array/find-last-index';
import 'core-js/actual/error';
import 'core-js/actual/object/has-own';
import 'core-js/actual/string/at';
import 'core-js/actual/structured-clone';
import 'core-js/actual/typed-array/at';
import './drawing-globals.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Whoever reads documents is a worker already, or Node: pdf.js makes no worker of its own. */
export async function loadPdfJs(): Promise<PdfJs> {
  await loadParser();
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * The parsing part leaves itself where the library looks for it. In a worker it would take itself
 * for the worker's script and answer the messages meant for ours, unless it sees a window.
 */
async function loadParser(): Promise<void> {
  const scope = globalThis as { window?: unknown };
  const inWorker = scope.window === undefined && 'onmessage' in globalThis;
  if (inWorker) scope.window = globalThis;
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  if (inWorker) delete scope.window;
}
