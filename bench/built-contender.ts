/** The contender as plain JavaScript, built as the app is: what runs TypeScript costs more than it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = fileURLToPath(new URL('./contender.ts', import.meta.url));
const outDir = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url));

/**
 * The path of a module that plain Node runs. Under tsx, which rewrites every library that is loaded
 * and keeps maps of them, pdf.js alone took a second and 420 MB to load, and each `import()` time.
 */
export async function builtContender(): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: source,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return join(outDir, 'contender.mjs');
}
