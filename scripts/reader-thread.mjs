/** A thread that reads documents by the sources (src/cli/read-in-thread.ts): it compiles them for itself. */
import { register as addHooks } from 'node:module';
import { register as compileSources } from 'tsx/esm/api';

compileSources();
addHooks('./libraries-unchanged.mjs', import.meta.url);
await import('../src/cli/reader-thread.ts');
