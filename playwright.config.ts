import { defineConfig } from '@playwright/test';
import { chromium } from './tests/support/chromium.mjs';

/** Several checkouts on one machine may each have a port of their own. */
const port = process.env.MINGZHANG_PORT ?? '4391';
const address = `http://127.0.0.1:${port}/`;

/** Journeys through the built app, served with the headers of a real host. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  reporter: 'list',
  // A fact holds on a slow machine as well; what never comes true is told a little later.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL: address,
    locale: 'zh-CN',
    launchOptions: chromium(),
    // A worker would answer before the faults that a journey puts in its way; tests/e2e/offline has one.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
