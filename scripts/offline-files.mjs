/**
 * The part of the build that makes the app open without a network: a service worker with the list
 * of the program's files, and `offline.json`, which says which version that is and how large.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Page, styles, screens, charts and the readers of documents. Left to the network: the library's
 * data (IndexedDB keeps it), pages made for frames, and character maps of fonts that few PDFs need.
 */
const kept = [
  'index.html',
  'old-browser.js',
  'icon.svg',
  'manifest.webmanifest',
  'assets/*.{js,css}',
];

function digest(algorithm, bytes, encoding) {
  return createHash(algorithm).update(bytes).digest(encoding);
}

/**
 * Gives every file of the list its hash, so that the browser takes nothing else in its place, and
 * adds `offline.json`. Equal files make an equal version.
 */
function oneVersion(folder, entries) {
  const manifest = entries.map(({ url, revision, size }) => {
    const integrity = `sha384-${digest('sha384', readFileSync(join(folder, url)), 'base64')}`;
    return { url, revision, size, integrity };
  });
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const build = digest('sha256', JSON.stringify(manifest), 'hex').slice(0, 7);
  const bytes = manifest.reduce((sum, { size }) => sum + size, 0);
  const text = `${JSON.stringify({ version, build, files: manifest.length, bytes })}\n`;
  writeFileSync(join(folder, 'offline.json'), text);
  const about = {
    url: 'offline.json',
    revision: digest('md5', text, 'hex'),
    size: text.length,
    integrity: `sha384-${digest('sha384', text, 'base64')}`,
  };
  return { manifest: [...manifest, about], warnings: [] };
}

/** @returns {import('vite').PluginOption} */
export function offlineFiles() {
  let folder = 'dist';
  return [
    {
      name: 'mingzhang:built-folder',
      apply: 'build',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: 'generateSW',
      filename: 'sw.js',
      // The page registers it by itself, under its content security policy.
      injectRegister: false,
      registerType: 'prompt',
      // public/manifest.webmanifest, which the app's page alone links to.
      manifest: false,
      includeManifestIcons: false,
      workbox: {
        cacheId: 'mingzhang',
        globPatterns: kept,
        maximumFileSizeToCacheInBytes: 8 * 2 ** 20,
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [(entries) => oneVersion(folder, entries)],
        // The folder's own address is the page, whatever a messenger appends to it; any other
        // address is answered by the server, with 404 where it has nothing.
        navigateFallback: null,
        ignoreURLParametersMatching: [/./],
        // A first visit is complete offline at once; an update waits until it is asked for.
        clientsClaim: true,
        skipWaiting: false,
        cleanupOutdatedCaches: true,
        // Loading a second script would be against the policy that the host may send with this one.
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ];
}
