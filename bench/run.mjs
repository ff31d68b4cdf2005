/**
 * `npm run bench`: side by side with others, in one run on one machine; prints markdown tables.
 * Every part that is here is run: a module with `async run({ openPage, browser })` that gives its markdown.
 * `npm run bench sunburst` runs that part alone.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium as playwright } from 'playwright';
import { build, preview } from 'vite';
import { chromium } from '../tests/support/chromium.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const pages = join(here, 'pages');
const parts = ['sunburst', 'store', 'start', 'ingest'];
const wanted = process.argv.slice(2);

/** Builds the bench pages as the app is built: minified, for the same browsers. */
async function buildPages(outDir) {
  const names = readdirSync(pages).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    root: pages,
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
      rolldownOptions: { input: names.map((name) => join(pages, name)) },
    },
  });
}

function versionOf(name) {
  const file = join(here, '../node_modules', name, 'package.json');
  return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
}

const outDir = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
await buildPages(outDir);
const server = await preview({
  configFile: false,
  root: pages,
  build: { outDir },
  preview: { host: '127.0.0.1', port: 4397 },
  logLevel: 'warn',
});
const browser = await playwright.launch(chromium());

/** A new page on `bench/pages/<name>.html`, in a context of its own: nothing cached, nothing stored. */
async function openPage(name) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  page.on('close', () => void context.close().catch(() => {}));
  await page.goto(`${server.resolvedUrls.local[0]}${name}.html`);
  return page;
}

try {
  const [cpu] = cpus();
  console.log('# Bench\n');
  console.log(
    `${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB · ` +
      `Chromium ${browser.version()} headless · Node ${process.versions.node} · ` +
      ['svelte', 'd3-hierarchy', 'd3-shape', 'echarts', 'sunburst-chart', 'dexie']
        .map(versionOf)
        .join(' · '),
  );
  for (const part of parts) {
    const file = new URL(`./${part}.mjs`, import.meta.url);
    if (!existsSync(file) || (wanted.length > 0 && !wanted.includes(part))) continue;
    const { run } = await import(file.href);
    console.log(`\n${await run({ openPage, browser })}`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
