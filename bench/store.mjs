/** Storing figures: this store against raw IndexedDB and against one Dexie record a figure. */

const ways = [
  { way: 'ours', name: 'Mingzhang: printed, hashed, staged, committed', runs: 7 },
  { way: 'ours, read back', name: 'Mingzhang: the same, read back and hashed again', runs: 7 },
  { way: 'raw', name: 'raw IndexedDB, 300 figures a record', runs: 7 },
  { way: 'each', name: 'Dexie, one record a figure', runs: 1 },
];
const sizes = [10_000, 100_000];

/** Runs every way at both sizes and gives the table. */
export async function run({ openPage }) {
  const rows = ways.map((row) => ({ ...row, times: sizes.map(() => []) }));
  for (const [column, size] of sizes.entries()) {
    const most = Math.max(...ways.map(({ runs }) => runs));
    // They take turns, so that what else the machine does falls on all of them; the slowest last,
    // because the browser goes on clearing up after it.
    for (let turn = 0; turn < most; turn++) {
      for (const { way, runs, times } of rows) {
        if (most - turn <= runs) times[column].push(await measure(openPage, way, size));
      }
    }
  }
  const raw = rows.find(({ way }) => way === 'raw');
  const cell = ({ times }, column) => {
    const time = median(times[column]);
    return `${time.toFixed(0)} (${(time / median(raw.times[column])).toFixed(1)}×)`;
  };
  return [
    '## Store',
    'Milliseconds from disclosures in memory to figures in the database; in brackets, against raw ' +
      'IndexedDB. Median of the runs, each in a page of its own that has stored 1,000 figures before.',
    [
      `| | runs | ${sizes.map((size) => `${size.toLocaleString('en')} figures`).join(' | ')} |`,
      `| --- | ---: |${sizes.map(() => ' ---: |').join('')}`,
      ...rows.map(
        (row) =>
          `| ${row.name} | ${row.runs} | ${sizes.map((_, column) => cell(row, column)).join(' | ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
}

async function measure(openPage, way, size) {
  const page = await openPage('store');
  try {
    await page.waitForFunction(() => 'measureStore' in window);
    await page.evaluate((chosen) => window.measureStore(chosen, 1_000), way);
    return await page.evaluate(
      ([chosen, count]) => window.measureStore(chosen, count),
      [way, size],
    );
  } finally {
    await page.close();
  }
}

function median(times) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
