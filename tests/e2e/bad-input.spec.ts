/**
 * Documents that are no documents, in a real browser: each is named with its code and what to do, and
 * nothing else happens: no script of theirs runs, nothing is fetched, nothing is kept, the page answers.
 */
import { mkdirSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { badFiles } from '../fixtures/bad-files.ts';
import { hostileFiles } from '../fixtures/hostile-files.ts';
import { expect, open, screens, test } from './app.ts';

interface Dropped {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function dropped(name: string, content: string | Uint8Array): Dropped {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

/**
 * The first bad file of each format and of each code. That every file of the list is refused is a fact
 * of the readers (tests/unit/ingest/bad-files.test.ts); here it is what the browser makes of them.
 */
const ofEachKind = badFiles.filter(({ name, code }, index) => {
  const format = name.split('.').at(-1);
  const before = badFiles.slice(0, index);
  return !(
    before.some((other) => other.name.endsWith(`.${format}`)) &&
    before.some((other) => other.code === code)
  );
});

const input = (page: Page) => page.locator('input[type=file]');

/** A budget of an organization of its own, as small as it can be. */
function budget(name: string): string {
  const cells = (row: readonly string[]) => `${row.map((cell) => `\t${cell}\n`).join('')}\n`;
  const rows = [
    [name, '预算年度：2023', '单位：万元'],
    ['科目编码', '科目名称', '合计'],
    ['', '合计', '5.00'],
    ['201', '一般公共服务支出', '5.00'],
  ];
  return `支出总表\n${rows.map(cells).join('')}\n`;
}

/** What the database of the app holds, but for the library, which it keeps whenever it has come. */
function recordsKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onerror = () => reject(new Error(name));
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = database.transaction(['names', 'staged', 'notes']);
    const asked = [...reading.objectStoreNames].map((store) =>
      reading.objectStore(store).getAllKeys(),
    );
    await new Promise((resolve) => (reading.oncomplete = resolve));
    database.close();
    const keys = asked.flatMap(({ result }) => result.map(String));
    return keys.filter((key) => !/^(catalog$|region\/|disclosure\/)/.test(key));
  });
}

/**
 * Counts, for each document that a worker is asked to read, how often the page could do something else
 * until the answer came.
 */
function countBeats() {
  const { port1, port2 } = new MessageChannel();
  const beats: number[] = [];
  let now: number | null = null;
  port1.onmessage = () => {
    if (now === null) return;
    now += 1;
    port2.postMessage(null);
  };
  const end = () => {
    if (now !== null) beats.push(now);
    now = null;
  };
  const post = Reflect.get(Worker.prototype, 'postMessage');
  Worker.prototype.postMessage = function postMessage(this: Worker, ...given: [object, never]) {
    // Of the workers the one that reads: what a document says is checked in another.
    if ('file' in given[0]) {
      this.addEventListener('message', end);
      now = 0;
      port2.postMessage(null);
    }
    post.apply(this, given);
  };
  Object.assign(window, { beats });
}

test('a bad file of each format is named with its code, and nothing else happens', async ({
  page,
}) => {
  await page.addInitScript(countBeats);
  await open(page, screens.import);
  await input(page).setInputFiles(dropped('先.txt', budget('401唐山市丰南区先有局')));
  await page.getByRole('button', { name: '保存到本机并打开' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('唐山市丰南区先有局');
  await page.goto(screens.import);
  await page.getByRole('button', { name: '不要这一份' }).click();
  const before = await recordsKept(page);
  expect(before).toEqual([expect.stringContaining('import/')]);

  await input(page).setInputFiles(ofEachKind.map(({ name, bytes }) => dropped(name, bytes)));
  await expect(page.getByText(`${ofEachKind.length} 份没有读成`)).toBeVisible({ timeout: 100_000 });
  for (const { name, code } of ofEachKind) {
    const entry = page.getByRole('alert').filter({ hasText: `《${name}》没有读成` });
    await expect(entry.locator(`[data-code="${code}"]`).first()).toBeVisible();
    await expect(entry).toContainText('已有的数据没有变');
  }
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
  expect(await recordsKept(page)).toEqual(before);
  const beats = await page.evaluate(() => (window as unknown as { beats: number[] }).beats);
  expect(beats).toHaveLength(ofEachKind.length + 1);
  expect(Math.min(...beats)).toBeGreaterThan(10);

  await input(page).setInputFiles(dropped('好.txt', budget('402唐山市丰南区某局')));
  await expect(page.getByRole('heading', { name: '《好.txt》读到了这些' })).toBeVisible();
  await page.goto(screens.home);
  await expect(page.getByRole('main').getByText('唐山市丰南区先有局')).toBeVisible();
});

test('what a document holds besides its text never runs, and is neither fetched nor drawn', async ({
  page,
}) => {
  await open(page, screens.import);
  await input(page).setInputFiles(hostileFiles.map(({ name, bytes }) => dropped(name, bytes)));
  await expect(page.getByText(`${hostileFiles.length} 份全部读完`)).toBeVisible({
    timeout: 100_000,
  });
  for (const { name } of hostileFiles) {
    const heading = page.getByRole('heading', { name: `《${name}》读到了这些` });
    await heading.click();
    const entry = page.getByRole('listitem').filter({ has: heading });
    await expect(entry).toContainText('唐山市丰南区某局');
    await expect(entry.locator('svg, img, iframe, object, embed, script')).toHaveCount(0);
  }
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});

test('D31 of fifty files with three bad ones forty-seven are kept and the three are named', async ({
  page,
}) => {
  await open(page, screens.import);
  const bad = badFiles.slice(0, 3);
  const good = Array.from({ length: 47 }, (_, index) =>
    dropped(`第${index + 1}份.txt`, budget(`${401 + index}唐山市丰南区第${index + 1}局`)),
  );
  const all = [...good];
  bad.forEach(({ name, bytes }, index) => all.splice(index * 20, 0, dropped(name, bytes)));
  await input(page).setInputFiles(all);
  await expect(page.getByText('47 份读到了内容，3 份没有读成')).toBeVisible({ timeout: 100_000 });
  for (const { name, code } of bad) {
    const entry = page.getByRole('alert').filter({ hasText: `《${name}》` });
    await expect(entry.locator(`[data-code="${code}"]`).first()).toBeVisible();
  }
  await page.getByRole('button', { name: '把读到的 47 份都保存到本机' }).click();
  await expect(page.getByText('已保存。')).toHaveCount(47, { timeout: 60_000 });
  await page.goto('/#/');
  await page.reload();
  await expect(page.getByRole('heading', { name: '我导入的预算' })).toBeVisible();
  await expect(page.getByRole('main').getByText(/^唐山市丰南区第\d+局$/)).toHaveCount(47);
});

test('D30 a folder that is dropped is said to be one, and the page goes on', async ({
  page,
}, info) => {
  await open(page, screens.import);
  const folder = info.outputPath('预算文件夹');
  mkdirSync(folder, { recursive: true });
  const target = page.getByText('把文件拖到窗口的任何地方');
  const box = await target.boundingBox();
  if (!box) throw new Error('nowhere to drop');
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: box.x + 5,
      y: box.y + 5,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
  }
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('《预算文件夹》没有读成');
  await expect(alert.locator('[data-code="E-READ"]')).toBeVisible();
  await expect(alert).toContainText('请选择其中的文件');
  await input(page).setInputFiles(dropped('好.txt', budget('301唐山市丰南区某局')));
  await expect(page.getByText('《好.txt》读到了这些')).toBeVisible();
});

for (const change of ['changed', 'removed'] as const) {
  test(`D30 a file that is ${change} before it is read is said to be so`, async ({
    page,
  }, info) => {
    await open(page, screens.import);
    const file = info.outputPath('变.txt');
    mkdirSync(info.outputDir, { recursive: true });
    writeFileSync(file, budget('301唐山市丰南区某局'));
    // The choice is held back until the file is another one.
    await input(page).evaluate((element) =>
      element.addEventListener('change', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      }),
    );
    await input(page).setInputFiles(file);
    if (change === 'changed') {
      writeFileSync(file, budget('302唐山市丰南区另一局').repeat(2));
      utimesSync(file, new Date(), new Date(Date.now() + 60_000));
    } else {
      unlinkSync(file);
    }
    await input(page).dispatchEvent('change');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('《变.txt》没有读成');
    await expect(alert.locator('[data-code="E-READ"]')).toBeVisible();
    await expect(alert).toContainText('请选择其中的文件，或关闭正在使用它的程序后再试');
  });
}

test.describe('a reader that never ends', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/import.worker*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }),
    );
  });

  test('leaves the page free, and is given up when that is asked for', async ({ page }) => {
    await open(page, screens.import);
    await input(page).setInputFiles([dropped('慢.txt', 'x'), dropped('后.txt', 'y')]);
    await expect(page.getByText('共 2 份，已读 0 份')).toBeVisible();
    await page.getByRole('button', { name: '停止读取' }).click();
    await expect(page.getByText('停下了，还有 2 份没有读。')).toBeVisible();
    await expect(page.getByRole('button', { name: '接着读' })).toBeEnabled();
  });

  test('is ended after thirty seconds, and the next file is read', async ({ page }) => {
    await page.clock.install();
    await open(page, screens.import);
    // The time runs from when the reader is started.
    const started = page.waitForRequest('**/import.worker*.js');
    await input(page).setInputFiles(dropped('慢.txt', 'x'));
    await started;
    await expect(page.getByText('正在读取《慢.txt》').first()).toBeVisible();
    await page.clock.fastForward(31_000);
    const alert = page.getByRole('alert');
    await expect(alert.locator('[data-code="E-TIMEOUT"]')).toBeVisible();
    await expect(alert).toContainText('读了 30 秒还没有读完，已经停止');
    await page.unroute('**/import.worker*.js');
    await input(page).setInputFiles(dropped('好.txt', budget('301唐山市丰南区某局')));
    await expect(page.getByText('《好.txt》读到了这些')).toBeVisible();
  });
});
