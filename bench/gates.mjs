/**
 * What a reader waits for in the built app: a long list filtered and a sunburst drilled on a CPU six
 * times slower, a document of 20,000 rows saved and removed, the app opened with 200 documents saved.
 */
import { withApp } from './app.mjs';
import { departments, disclosureOfRows, disclosures } from '../tests/support/large-library.mjs';

const rounds = 5;
const slower = 6;

const median = (times) => Math.round([...times].sort((a, b) => a - b)[times.length >> 1]);

/** Notes how long after each key or click the next frame was painted; the browser counts in 8 ms. */
function watchPaints() {
  globalThis.paints = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) paints.push({ name, duration });
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** The longest time from an event of that name to its frame while `act` went on, in milliseconds. */
async function longestPaint(page, name, act) {
  await page.evaluate(() => void (paints.length = 0));
  await act();
  // An entry comes after its frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))),
  );
  const seen = await page.evaluate(() => paints);
  return Math.max(0, ...seen.filter((paint) => paint.name === name).map((one) => one.duration));
}

async function throttled(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** Every key of a name typed into the search box above 5,000 departments, and taken back again. */
async function filtering(context, base) {
  const library = departments(5_000);
  await context.route('**/data/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    return route.fulfill(library.has(path) ? { body: library.get(path) } : { status: 404 });
  });
  const page = await throttled(context);
  await page.goto(base);
  await page.locator('main details[open] tbody tr').first().waitFor();
  const box = page.getByRole('searchbox');
  await box.click();
  const keys = [...'jy3', ...Array(3).fill('Backspace')];
  let longest = 0;
  for (const key of keys) {
    longest = Math.max(longest, await longestPaint(page, 'keydown', () => box.press(key)));
  }
  return longest;
}

async function drilling(context, base) {
  const page = await throttled(context);
  await page.goto(`${base}#/130207-301-2023-budget/spending`);
  const class208 = page.getByRole('tree').locator('[data-code="208"]');
  await class208.focus();
  const longest = await longestPaint(page, 'keydown', () => page.keyboard.press('Enter'));
  if (!page.url().includes('path=208')) throw new Error('The sunburst was not drilled');
  return longest;
}

async function chooseFiles(page, base, files) {
  await page.goto(`${base}#/import`);
  await page.locator('input[type=file]').setInputFiles(files);
  await page.waitForFunction(() => !!document.querySelector('main progress'));
  await page.waitForFunction(() => !document.querySelector('main progress'), null, {
    timeout: 300_000,
  });
}

/** Runs in the page: what pressing the button takes until the condition on the page is true. */
async function timed(page, button, condition) {
  await page.evaluate((met) => {
    globalThis.pressedAt = performance.now();
    const meets = new Function(`return (${met})()`);
    const look = () => {
      if (meets()) globalThis.metAt = performance.now();
      else requestAnimationFrame(look);
    };
    globalThis.metAt = 0;
    requestAnimationFrame(look);
  }, String(condition));
  await button.click();
  await page.waitForFunction(() => globalThis.metAt > 0, null, { timeout: 300_000 });
  return page.evaluate(() => metAt - pressedAt);
}

async function savingAndRemoving(context, base) {
  const page = await context.newPage();
  await chooseFiles(page, base, disclosureOfRows(20_000));
  const saving = await timed(
    page,
    page.getByRole('button', { name: '保存到本机并打开' }),
    () => location.hash.includes('-999-') && !!document.querySelector('main .lead a.figure'),
  );
  await page.goto(base);
  const removing = await timed(
    page,
    page.getByRole('button', { name: /^从本机删去/ }).first(),
    () => !document.querySelector('main ul li button'),
  );
  return { saving, removing };
}

async function opening(context, base) {
  const page = await context.newPage();
  await chooseFiles(page, base, disclosures(200));
  await page.getByRole('button', { name: /都保存到本机/ }).click();
  await page.waitForFunction(() => !document.querySelector('main .ways button.first'), null, {
    timeout: 300_000,
  });
  await page.close();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const again = await context.newPage();
    await again.goto(base);
    await again.waitForFunction(() => document.querySelectorAll('main ul li button').length >= 200);
    times.push(await again.evaluate(() => performance.now()));
    await again.close();
  }
  return median(times);
}

/** Gives the table; `browser` is a Playwright browser. */
export async function run({ browser }) {
  const inNew = async (work, base) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await context.addInitScript(watchPaints);
    try {
      return await work(context, base);
    } finally {
      await context.close();
    }
  };
  return withApp(async (base) => {
    const several = async (work) => {
      const all = [];
      for (let round = 0; round < rounds; round += 1) all.push(await inNew(work, base));
      return all;
    };
    const kept = await several(savingAndRemoving);
    const rows = [
      [
        `one key in a search over 5,000 departments, CPU ${slower}×`,
        median(await several(filtering)),
        100,
      ],
      [`into a class of the sunburst, CPU ${slower}×`, median(await several(drilling)), 200],
      ['20,000 rows saved, read back and opened', median(kept.map(({ saving }) => saving)), 1_500],
      ['20,000 rows removed', median(kept.map(({ removing }) => removing)), 1_000],
      ['app opened, 200 documents saved and listed', await inNew(opening, base), 1_000],
    ];
    return [
      `## What a reader waits for, median of ${rounds}, ms`,
      '',
      '| | ms | aim |',
      '| --- | ---: | ---: |',
      ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    ].join('\n');
  });
}
