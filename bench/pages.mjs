/** The pages of the bench, built as the app is built: minified, for the same browsers. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('./pages', import.meta.url));

/** Builds them and serves them; `close` clears everything away. */
export async function servePages() {
  const outDir = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
  const names = readdirSync(root).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome87',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: names.map((name) => join(root, name)) },
    },
  });
  const server = await preview({
    configFile: false,
    root,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4397 },
    logLevel: 'warn',
  });
  return {
    address: server.resolvedUrls.local[0],
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
