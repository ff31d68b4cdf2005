/** A disk that is really full: the browser keeps everything on one of a few megabytes. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../../support/chromium.mjs';
import { built, expect, prepared, Reader, take, test } from './visit.ts';

const fengnan = '/#/130207-301-2023-budget';

/** Whether this machine lets a process have disks of its own. */
const mayMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** A program that starts the browser with its profile on such a disk. */
function onSmallDisk(profile: string, megabytes: number): string {
  const file = join(mkdtempSync(join(tmpdir(), 'mingzhang-disk-')), 'browser.sh');
  const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs '${profile}'`;
  const browser = chromium().executablePath;
  writeFileSync(
    file,
    `#!/bin/sh\nexec unshare -Urm sh -c "${mount} && exec '${browser}' \\"\\$@\\"" sh "$@"\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

test.skip(!mayMount, 'This machine gives no process a disk of its own');

/** Writes until nothing more goes onto the disk. */
function fill(file: string): void {
  const opened = openSync(file, 'w');
  for (let size = 1 << 20; size > 0; size >>= 1) {
    try {
      for (;;) if (writeSync(opened, Buffer.alloc(size)) < size) break;
    } catch {
      // A smaller piece may still find room.
    }
  }
  closeSync(opened);
}

test('F1 F2 on a disk that is full what cannot be kept is said not to be, and is kept when there is room', async ({
  host,
}) => {
  test.slow();
  host.folders.set('/', built);
  const profile = mkdtempSync(join(tmpdir(), 'mingzhang-profile-'));
  const reader = new Reader([], profile, onSmallDisk(profile, 40));
  const page = await reader.open(host.url(fengnan));
  await prepared(page);
  await take(page, '有地方时记的');
  const [browser] = await reader.processes('browser');
  const ballast = `/proc/${browser}/root${profile}/ballast`;
  fill(ballast);
  await page.getByRole('button', { name: '记一笔：整份预算' }).click();
  await page.getByLabel('内容').fill('写满后记的'.repeat(900));
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(/没有存下：.*你写的还在这里/)).toBeVisible();
  await page.goto(host.url(`${fengnan}/tables`));
  await expect(page.getByText('1,043.55').first()).toBeVisible();
  rmSync(ballast);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  // A browser whose disk was full begins a new database: what was in the old one is still in the page.
  await page.goto(host.url('/#/notebook'));
  await page.getByRole('button', { name: '存回本机' }).click();
  await expect(page.getByText('关掉就没有了')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('article p.text')).toHaveCount(2);
  await reader.gone();
});
