/** The app as it is shipped, built into a folder of its own and served. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Gives the address to `work`, and clears everything away after it. */
export async function withApp(work) {
  const outDir = mkdtempSync(join(tmpdir(), 'mingzhang-app-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4398 },
  });
  try {
    return await work(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
