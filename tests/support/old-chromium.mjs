/**
 * Chromium 87, the oldest that the app is built for: one compressed binary in an npm package (Linux
 * x64), which runs on the libraries and fonts that the newer one brings.
 */
import { createRequire } from 'node:module';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from './chromium.mjs';

const require = createRequire(import.meta.url);

export const runsOldChromium = process.platform === 'linux' && process.arch === 'x64';

/** Playwright launch options. Unpacks the binary the first time: whole under another name first. */
export function oldChromium() {
  const carrier = require.resolve('chrome-aws-lambda/package.json');
  const { version } = JSON.parse(readFileSync(carrier, 'utf8'));
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  const executablePath = join(cache, 'chromium', `chrome-aws-lambda-${version}`);
  if (!existsSync(executablePath)) {
    const half = `${executablePath}.${process.pid}`;
    mkdirSync(dirname(half), { recursive: true });
    const packed = readFileSync(join(dirname(carrier), 'bin/chromium.br'));
    writeFileSync(half, brotliDecompressSync(packed), { mode: 0o755 });
    try {
      linkSync(half, executablePath);
    } catch (failure) {
      // Another process was first, and may be running it: it stays.
      if (failure.code !== 'EEXIST') throw failure;
    }
    rmSync(half);
  }
  const options = chromium();
  // What Playwright asks a newer one for, this one does not know as headless.
  return { ...options, executablePath, args: ['--headless', ...options.args] };
}
