#!/usr/bin/env node
/** The command line of a process: `npm run -s cli -- COMMAND …`. */
import { runCommandLine } from './run.ts';

// Between two steps, so that no file is half written; 128 and the number of the signal, as shells have it.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

process.exitCode = await runCommandLine(process.argv.slice(2), {
  threads: true,
  screen: process.stderr.isTTY ? process.stderr : null,
});
