/**
 * The part of the build that makes `cli/mingzhang.mjs`: the command line as one file that starts at once,
 * with the readers of documents and the larger commands in files beside it, loaded when they are needed.
 * Packages that read files from beside themselves (character maps, a renderer) stay what they are.
 */
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** @returns {import('vite').Plugin} */
export function commandLine() {
  let config;
  return {
    name: 'mingzhang-command-line',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'error',
          publicDir: false,
          ssr: { noExternal: true, external: ['pdfjs-dist', '@resvg/resvg-wasm'] },
          build: {
            ssr: true,
            target: 'node20',
            outDir: join(resolve(config.root, config.build.outDir), 'cli'),
            emptyOutDir: true,
            reportCompressedSize: false,
            rolldownOptions: {
              input: { mingzhang: 'src/cli/main.ts', 'reader-thread': 'src/cli/reader-thread.ts' },
              output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
            },
          },
        });
      },
    },
  };
}
