import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { commandLine } from './scripts/build-cli.mjs';
import { embed } from './scripts/build-embed.mjs';
import { handout } from './scripts/build-handout.mjs';
import { offlineFiles } from './scripts/offline-files.mjs';
import { librariesInPage } from './scripts/libraries-in-page.mjs';
import { library } from './scripts/build-library.mjs';
import { pages } from './scripts/build-pages.mjs';
import { securityHeaders } from './scripts/security-headers.mjs';
import { startingChunk } from './scripts/starting-chunk.mjs';

/** Chrome 87 is the floor of Svelte 5 and of the browsers on government desktops. */
const target = 'chrome87';

export default defineConfig({
  base: './',
  // A file that is not there is a 404 here as on any static host, and not the page once more.
  appType: 'mpa',
  plugins: [
    svelte(),
    librariesInPage(),
    embed(),
    handout(),
    pages(),
    offlineFiles(),
    commandLine(),
    library(),
  ],
  build: {
    target,
    cssTarget: target,
    assetsInlineLimit: 0,
    // Every browser from the floor on knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Svelte does not say that its reactive Map, Set, Date and URL, which nothing uses, do nothing.
      output: { codeSplitting: { groups: [startingChunk(resolve('src/app/main.ts'))] } },
      treeshake: { moduleSideEffects: [{ test: /svelte\/src\/reactivity\//, sideEffects: false }] },
    },
    reportCompressedSize: false,
    // Sizes are held by .size-limit.js, as they are downloaded.
    chunkSizeWarningLimit: 2_000,
  },
  worker: { format: 'es', plugins: () => [librariesInPage()] },
  preview: { headers: securityHeaders },
});
