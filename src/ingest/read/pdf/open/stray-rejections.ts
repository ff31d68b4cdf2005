/** Promises that pdf.js makes for a broken file and then forgets. */

/** Errors of pdf.js about a file: the call that matters is told of them as well. */
const ofBrokenFiles = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

let readings = 0;

/** Node ends a program for a rejected promise that nobody waits for; not for these, while reading. */
export async function withStrayRejections<T>(read: () => Promise<T>): Promise<T> {
  if (typeof process !== 'object') return read();
  if (readings === 0) process.on('unhandledRejection', letPass);
  readings += 1;
  try {
    return await read();
  } finally {
    // They are told of after the tasks at hand.
    await new Promise((resolve) => setTimeout(resolve, 0));
    readings -= 1;
    if (readings === 0) process.off('unhandledRejection', letPass);
  }
}

function letPass(reason: unknown): void {
  if (!(reason instanceof Error && ofBrokenFiles.has(reason.name))) throw reason;
}
