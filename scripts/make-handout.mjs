/** Makes `dist/handout.html` without the rest of the build, for `handout` of the command line. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveConfig } from 'vite';
import { writeHandout } from './build-handout.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { root, build } = await resolveConfig({ logLevel: 'error' }, 'build');
await writeHandout(resolve(root, build.outDir), build);
