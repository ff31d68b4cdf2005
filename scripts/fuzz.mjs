/**
 * Feeds each reader changed files, made ones and published ones, each for a minute or for FUZZ_SECONDS
 * seconds: `npm run fuzz`. The same tests run in `npm test`, for a moment each.
 */
import { startVitest } from 'vitest/node';

process.env.FUZZ_SECONDS ??= '60';
const tests = ['fuzz', 'pdf/fuzz', 'published-fuzz'].map(
  (name) => `tests/unit/ingest/read/${name}.test.ts`,
);
const run = await startVitest('test', tests, {
  project: ['node'],
  watch: false,
  // pdf.js forgets promises of its own; src/ingest/read/pdf/open/stray-rejections.ts lets them pass.
  onUnhandledError: ({ name }) => name !== 'XRefEntryException' && name !== 'ParserEOFException',
});
await run.close();
