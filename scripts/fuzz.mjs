/**
 * Feeds each reader changed files for a minute, or for FUZZ_SECONDS seconds: `npm run fuzz`. The
 * same tests run in `npm test`, for a moment each.
 */
import { startVitest } from 'vitest/node';

process.env.FUZZ_SECONDS ??= '60';
const tests = ['tests/unit/ingest/read/fuzz.test.ts', 'tests/unit/ingest/read/pdf/fuzz.test.ts'];
const run = await startVitest('test', tests, {
  project: ['node'],
  watch: false,
  // pdf.js forgets promises of its own; src/ingest/read/pdf/stray-rejections.ts lets them pass.
  onUnhandledError: ({ name }) => name !== 'XRefEntryException' && name !== 'ParserEOFException',
});
await run.close();
