/** A second build of the same sources whose files all have other names, as after a deployment. */
import { rmSync } from 'node:fs';
import { build } from 'vite';

/** Builds into the folder, which is made anew. */
export async function buildNext(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const renamed = {
    entryFileNames: 'assets/[name]-next-[hash].js',
    chunkFileNames: 'assets/[name]-next-[hash].js',
    assetFileNames: 'assets/[name]-next-[hash][extname]',
  };
  await build({
    logLevel: 'error',
    build: { outDir: folder, rolldownOptions: { output: renamed } },
    worker: { rolldownOptions: { output: renamed } },
  });
}
