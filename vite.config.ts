import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { securityHeaders } from './scripts/security-headers.mjs';
import { chromium } from './tests/support/chromium.mjs';

/** Chrome 87 is the floor of Svelte 5 and of the browsers on government desktops. */
const target = 'chrome87';

export default defineConfig({
  base: './',
  plugins: [svelte()],
  build: { target, cssTarget: target, assetsInlineLimit: 0, reportCompressedSize: false },
  worker: { format: 'es' },
  preview: { headers: securityHeaders },
  optimizeDeps: { include: ['fast-check', 'vitest-browser-svelte'] },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
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
});
