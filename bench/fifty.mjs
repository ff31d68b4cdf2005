/**
 * Fifty documents at once into the built app: how long, how long the page could not answer, and
 * what stays in memory.
 */
import { rmSync } from 'node:fs';
import { withApp } from './app.mjs';
import { fiftyDocuments } from './fifty-documents.mjs';

const slowdowns = [1, 6];

/** Notes in the page every task that the browser calls long, and every late beat of a timer. */
function watchMainThread() {
  globalThis.held = { tasks: [], beats: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) held.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    held.beats.push(now - last);
    last = now;
  }, 10);
}

/** Gives the table; `browser` is a Playwright browser. */
export async function run({ browser }) {
  const documents = fiftyDocuments();
  if (!documents) return '## Fifty documents\n\nThe shared documents are not there.';
  const rows = await withApp(async (address) => {
    const measured = [];
    for (const slower of slowdowns) {
      measured.push(await importAll(browser, address, documents.paths, slower));
    }
    return measured;
  });
  rmSync(documents.folder, { recursive: true });
  return [
    '## Fifty documents',
    'Imported at once into the built app and saved. Blocked: the longest task that the browser ' +
      'observed (50 ms and longer are observed), and the longest that a timer of 10 ms was late. ' +
      'Memory: the page’s JavaScript heap and buffers after collecting garbage, MB.',
    [
      '| CPU | read | failed | saved | reading, s | saving, s | reading: longest task | wait ' +
        '| saving: longest task | wait | before | all read | all saved | list cleared |',
      `| ${Array(14).fill('---:').join(' | ')} |`,
      ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    ].join('\n'),
  ].join('\n\n');
}

async function importAll(browser, address, paths, slower) {
  const context = await browser.newContext();
  // Without a library of its own, so that every document is new.
  await context.route('**/data/catalog.json', (route) =>
    route.fulfill({ json: { format: 'mingzhang-catalog', version: 1, regions: [] } }),
  );
  await context.addInitScript(watchMainThread);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const memory = () => memoryOf(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${address}#/import`);
  await page.getByRole('heading', { level: 1 }).waitFor();

  // Everything is loaded once before, so that what stays is documents and no program.
  await readAll(page, paths.slice(-3));
  await clearList(page);
  const before = await memory();
  await forgetHeld(page);
  const start = performance.now();
  await readAll(page, paths);
  const read = performance.now();
  const whileReading = await heldIn(page);
  const entries = await page.locator('main summary h2').count();
  const afterReading = await memory();
  await forgetHeld(page);
  const saving = performance.now();
  const keepAll = page.getByRole('button', { name: /都保存到本机/ });
  await keepAll.click();
  await until(page, () => !document.querySelector('main .ways button.first'));
  const saved = performance.now();
  const whileSaving = await heldIn(page);
  const kept = await page.evaluate(countKept);
  const afterSaving = await memory();
  await clearList(page);
  const cleared = await memory();
  await context.close();
  const seconds = (from, to) => ((to - from) / 1_000).toFixed(1);
  return [
    `${slower}×`,
    entries,
    paths.length - entries,
    kept,
    seconds(start, read),
    seconds(saving, saved),
    ...whileReading,
    ...whileSaving,
    ...[before, afterReading, afterSaving, cleared].map((bytes) => (bytes / 1e6).toFixed(1)),
  ];
}

/** What the page's scripts hold, in bytes. */
async function memoryOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Imports that the database names. */
async function countKept() {
  const [{ name }] = await indexedDB.databases();
  const opened = indexedDB.open(name);
  const database = await new Promise(
    (resolve) => (opened.onsuccess = () => resolve(opened.result)),
  );
  const counted = database.transaction('names').objectStore('names').getAllKeys();
  const keys = await new Promise((resolve) => (counted.onsuccess = () => resolve(counted.result)));
  database.close();
  return keys.filter((key) => String(key).startsWith('import/')).length;
}

async function readAll(page, paths) {
  await page.locator('input[type=file]').setInputFiles(paths);
  await until(page, () => !!document.querySelector('main progress'));
  await until(page, () => !document.querySelector('main progress'));
}

/** Opens each report and takes its document off the list. */
async function clearList(page) {
  const first = page.locator('main details:has(> summary h2)').first();
  while ((await first.count()) > 0) {
    await first.evaluate((details) => (details.open = true));
    await first.getByRole('button', { name: '不要这一份' }).click();
  }
}

/** Waits without keeping the page busy. */
function until(page, condition) {
  return page.waitForFunction(condition, null, { polling: 100, timeout: 600_000 });
}

function forgetHeld(page) {
  return page.evaluate(() => (held.tasks.length = held.beats.length = 0));
}

/** The longest task and the longest wait since they were forgotten, in milliseconds. */
async function heldIn(page) {
  const { tasks, beats } = await page.evaluate(() => held);
  return [Math.max(0, ...tasks), Math.max(...beats) - 10].map((time) => time.toFixed(0));
}
