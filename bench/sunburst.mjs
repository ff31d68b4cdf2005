/** The sunburst against three others: first draw, frames while zooming, heap. */

const peers = [
  ['mingzhang', 'Mingzhang'],
  ['echarts', 'ECharts sunburst'],
  ['sunburst-chart', 'sunburst-chart'],
  ['plain-d3', 'plain D3'],
];
const sizes = [45, 450, 4_500, 45_000];
const runs = 5;
const longest = 60_000;

/** Runs every peer at every size and gives the tables. */
export async function run({ openPage }) {
  const results = new Map();
  for (const leaves of sizes) {
    // The peers take turns, so that what else the machine does falls on all of them.
    for (let turn = 0; turn < runs; turn++) {
      for (const [peer] of peers) {
        const key = `${peer} ${leaves}`;
        const known = results.get(key) ?? { draws: [], frames: [], heaps: [], failure: null };
        results.set(key, known);
        if (!known.failure) await measure(openPage, peer, leaves, known);
      }
    }
  }
  const table = (title, cell) =>
    markdown(title, (peer, leaves) => {
      const known = results.get(`${peer} ${leaves}`);
      return known.failure ?? cell(known);
    });
  return [
    `## Sunburst\n\nMedian of ${runs} runs, each in a page of its own; the peers take turns.`,
    table('First draw to a painted frame, ms', ({ draws }) => quantile(draws, 0.5).toFixed(0)),
    table(
      'Frame times while zooming into a class and back, ms: median / 95th percentile',
      ({ frames }) => `${quantile(frames, 0.5).toFixed(1)} / ${quantile(frames, 0.95).toFixed(1)}`,
    ),
    table('Heap that the drawing takes, MB', ({ heaps }) => quantile(heaps, 0.5).toFixed(1)),
  ].join('\n\n');
}

async function measure(openPage, peer, leaves, known) {
  const page = await openPage('sunburst');
  try {
    const measured = await withinLimit(page, measureOn(page, peer, leaves));
    known.draws.push(measured.draw);
    known.frames.push(...measured.frames);
    known.heaps.push(measured.heap);
  } catch (failure) {
    known.failure = failure.message === 'limit' ? `> ${longest / 1000} s` : 'crashed';
  } finally {
    // A page that hangs does not answer; its context is left to the browser's end.
    await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 2_000))]);
  }
}

async function measureOn(page, peer, leaves) {
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await page.evaluate(([peer, leaves]) => window.bench.prepare(peer, leaves), [peer, leaves]);
  const before = await heap();
  const draw = await page.evaluate(() => window.bench.draw());
  const frames = await page.evaluate(() => window.bench.zoom());
  return { draw, frames, heap: (await heap()) - before };
}

/** The work, or a failure once the limit is over or the page has crashed. */
function withinLimit(page, work) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('limit')), longest);
    page.on('crash', () => reject(new Error('crash')));
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function markdown(title, cell) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}\n`,
    row(['leaves', ...peers.map(([, name]) => name)]),
    row(['---:', ...peers.map(() => '---:')]),
    ...sizes.map((leaves) =>
      row([leaves.toLocaleString('en'), ...peers.map(([peer]) => cell(peer, leaves))]),
    ),
  ].join('\n');
}
