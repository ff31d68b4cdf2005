/**
 * From the address to the first figure on the screen, in the built app, on a CPU four times slower:
 * the first visit, which downloads the data, and the second, which has it in IndexedDB.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = 7;
const slower = 4;

/** Milliseconds since the navigation began until a figure stands in the sentence that comes first. */
async function firstFigure(page, address) {
  await page.goto(address);
  const seen = await page.waitForFunction(() => globalThis.firstFigureAt);
  return seen.jsonValue();
}

function watchForFigure() {
  const look = new MutationObserver(() => {
    if (!document.querySelector('main .lead a.figure')) return;
    look.disconnect();
    requestAnimationFrame(() => (globalThis.firstFigureAt = performance.now()));
  });
  look.observe(document, { childList: true, subtree: true });
}

const median = (times) => Math.round([...times].sort((a, b) => a - b)[times.length >> 1]);

/** Gives the table; `browser` is a Playwright browser. */
export async function run({ browser }) {
  const outDir = mkdtempSync(join(tmpdir(), 'mingzhang-app-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4398 },
  });
  const address = `${server.resolvedUrls.local[0]}#/130207-301-2023-budget`;
  const first = [];
  const second = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      await context.addInitScript(watchForFigure);
      for (const times of [first, second]) {
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
        times.push(await firstFigure(page, address));
        // What the first visit downloads is kept a moment after it is shown.
        await page.getByRole('link', { name: '找部门' }).click();
        await page.getByRole('heading', { level: 1, name: '看懂政府部门的钱花在哪' }).waitFor();
        await page.close();
      }
      await context.close();
    }
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
  return [
    `## First figure on the screen, CPU throttled ${slower}×, median of ${rounds}`,
    '',
    '| visit | ms |',
    '| --- | ---: |',
    `| first, data downloaded | ${median(first)} |`,
    `| second, data in IndexedDB | ${median(second)} |`,
  ].join('\n');
}
