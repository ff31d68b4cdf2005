import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromium } from './tests/support/chromium.mjs';
import app from './vite.config.ts';

/** Apart from the app's own configuration, so that building and serving need no browser. */
export default mergeConfig(
  app,
  defineConfig({
    optimizeDeps: {
      include: [
        'fast-check',
        'vitest-browser-svelte',
        // Imported by the worker when a document of their format is read.
        '@e965/xlsx',
        'fflate',
        'parse5',
        'saxes',
        // Imported when the first chart is shown: too late to be found before the tests run.
        'echarts/charts',
        'echarts/components',
        'echarts/core',
        'echarts/renderers',
      ],
    },
    test: {
      // A deadline against what hangs; a busy machine may take its time.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 20_000 } },
      setupFiles: ['tests/support/printed.ts'],
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/unit/**/*.test.ts'],
            // Modules of the house keep nothing but what they have worked out: files of tests may
            // share them, and most of the time of a short file is their loading.
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/component/**/*.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: chromium() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
