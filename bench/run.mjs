/**
 * `npm run bench`: side by side with others, in one run on one machine; prints markdown tables.
 * `npm run bench sunburst pdf` runs those parts alone.
 *
 * A part in .mjs has an async `run({ openPage, browser })` that gives its markdown. One in .ts runs in
 * a Node of its own, so that its first call is one, and prints it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { chromium } from '../tests/support/chromium.mjs';
import { servePages } from './pages.mjs';

const parts = {
  sunburst: 'sunburst.mjs',
  store: 'store.mjs',
  start: 'start.mjs',
  ingest: 'ingest.ts',
  pdf: 'pdf.ts',
  large: 'large.ts',
  fifty: 'fifty.mjs',
  gates: 'gates.mjs',
  checks: 'checks.ts',
  wrong: 'wrong-rows.ts',
  mutations: 'mutations.ts',
  prose: 'prose.ts',
  cities: 'cities.ts',
};
const peers = ['svelte', 'd3-hierarchy', 'd3-shape', 'echarts', 'sunburst-chart', 'dexie'];
const readers = ['mammoth', '@e965/xlsx', 'parse5', 'pdfjs-dist'];

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

function versionOf(name) {
  const file = path(`../node_modules/${name}/package.json`);
  return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
}

function inNode(file) {
  const tsx = path('../node_modules/tsx/dist/cli.mjs');
  const command = [tsx, '--expose-gc', path(file)];
  return execFileSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trimEnd();
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(' ')}. There are ${Object.keys(parts).join(' ')}.`);
  process.exit(1);
}
const chosen = Object.keys(parts).filter((part) => wanted.length === 0 || wanted.includes(part));
const onPages = chosen.some((part) => part === 'sunburst' || part === 'store');
const browser = await playwright.launch(chromium());
const pages = onPages ? await servePages() : null;

/** A new page on `bench/pages/<name>.html`, in a context of its own: nothing cached, nothing stored. */
async function openPage(name) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  page.on('close', () => void context.close().catch(() => {}));
  await page.goto(`${pages.address}${name}.html`);
  return page;
}

try {
  const [cpu] = cpus();
  console.log('# Bench\n');
  console.log(
    `${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB · ` +
      `Chromium ${browser.version()} headless · Node ${process.versions.node} · ` +
      [...peers, ...readers].map(versionOf).join(' · '),
  );
  for (const part of chosen) {
    const file = parts[part];
    const table = file.endsWith('.ts')
      ? inNode(file)
      : await (await import(`./${file}`)).run({ openPage, browser });
    console.log(`\n${table}`);
  }
} finally {
  await browser.close();
  await pages?.close();
}
