/**
 * The part of the build that makes `pages/` (src/cli/site/write-pages.ts). `MINGZHANG_SITE`, the address of
 * the folder that the build will stand in, makes the address of a page's picture one that messengers
 * take.
 */
import { join, resolve } from 'node:path';
import { sourceModule } from './source-module.mjs';

/** @returns {import('vite').Plugin} */
export function pages() {
  let config;
  return {
    name: 'mingzhang-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const out = resolve(config.root, config.build.outDir);
        const { writePages } = await sourceModule('src/cli/site/write-pages.ts', config.root);
        await writePages(join(out, 'data'), join(out, 'pages'), process.env.MINGZHANG_SITE ?? null);
      },
    },
  };
}
