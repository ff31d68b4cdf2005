/**
 * `node --import tsx --import ./scripts/libraries-unchanged.mjs FILE.ts`: tsx rewrites every module that it
 * loads, and keeps it with its source map. For pdf.js that is 300 MB and seconds; a library's `.mjs` is a
 * module that Node runs as it is.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Node runs hooks in a thread of their own, in which this file is loaded once more.
if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  if (!/\/node_modules\/.*\.mjs$/.test(url)) return next(url, context);
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true };
}
