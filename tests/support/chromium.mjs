import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { carriedChromium } from './unpack-chromium.mjs';

const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
const installed = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
];

/**
 * Which Chromium the tests drive, as Playwright launch options: the one named by CHROMIUM_PATH,
 * else the one that comes with the npm packages (Linux x64), else one installed on the machine.
 */
export function chromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args: flags };
  const carried = carriedChromium();
  if (carried) {
    // A process of its own, because the test configuration is read synchronously.
    const unpack = fileURLToPath(new URL('./unpack-chromium.mjs', import.meta.url));
    execFileSync(process.execPath, [unpack], { stdio: 'inherit' });
    const { executable, libraries, fonts } = carried;
    const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts };
    return { executablePath: executable, args: flags, env };
  }
  const executablePath = wholeChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH.');
  return { executablePath, args: flags };
}

/** A whole Chromium with settings and profiles, which the carried one is not; null where there is none. */
export function wholeChromium() {
  return installed.find((path) => existsSync(path)) ?? null;
}
