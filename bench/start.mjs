/**
 * From the address to the first figure on the screen, in the built app, on a CPU four times slower:
 * the first visit, which downloads the data, and the second, which has it in IndexedDB.
 */
import { withApp } from './app.mjs';

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

async function timeOfVisit(context, address) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const time = await firstFigure(page, address);
  // What the first visit downloads is kept a moment after it is shown.
  await page.getByRole('link', { name: '找部门' }).click();
  await page.getByRole('heading', { level: 1, name: '看懂政府部门的钱花在哪' }).waitFor();
  await page.close();
  return time;
}

/** Gives the table; `browser` is a Playwright browser. */
export async function run({ browser }) {
  const first = [];
  const second = [];
  await withApp(async (base) => {
    const address = `${base}#/130207-301-2023-budget`;
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      await context.addInitScript(watchForFigure);
      for (const times of [first, second]) times.push(await timeOfVisit(context, address));
      await context.close();
    }
  });
  return [
    `## First figure on the screen, CPU throttled ${slower}×, median of ${rounds}`,
    '',
    '| visit | ms |',
    '| --- | ---: |',
    `| first, data downloaded | ${median(first)} |`,
    `| second, data in IndexedDB | ${median(second)} |`,
  ].join('\n');
}
