/**
 * What the build makes for embedding, apart from the app, so that neither waits for a part of the other:
 *
 * - `embed.html` with its program in `embed/`;
 * - that program once more as one classic script, and beside each data file a script that hands over its
 *   text: for frames in a sandbox without an origin, which no plain static host lets read modules or
 *   data (public/embed-start.js, src/embed/frame/fetch-by-script.ts);
 * - `embed.js`, the custom element, under a name that stays;
 * - `v/<version>/`, embed.html and embed.js of this version, which stay as they are when the next version
 *   is laid over them on the host.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { librariesInPage } from './libraries-in-page.mjs';
import { sourceModule } from './source-module.mjs';
import { startingChunk } from './starting-chunk.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const folder = 'embed';

/** What every one of these builds has in common with the app's. */
function common({ target, rolldownOptions: { treeshake } }, plugins = []) {
  // Words and rules of budgets do nothing when they are loaded: what a frame does not say is left out.
  const pure = { test: /\/src\/(?:words|domain)\//, sideEffects: false };
  const moduleSideEffects = [...treeshake.moduleSideEffects, pure];
  return {
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte(), librariesInPage(), ...plugins],
    worker: { format: 'es', plugins: () => [librariesInPage()] },
    build: {
      target,
      cssTarget: target,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      assetsDir: folder,
      reportCompressedSize: false,
      rolldownOptions: { treeshake: { ...treeshake, moduleSideEffects } },
    },
  };
}

/** Bundles an entry into one classic script, with one style sheet if it has any. */
export async function classic(entry, options) {
  const shared = common(options);
  const { output } = await build({
    ...shared,
    build: {
      ...shared.build,
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        ...shared.build.rolldownOptions,
        input: entry,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const script = output.find(({ type }) => type === 'chunk').code;
  const style = output.find(({ fileName }) => fileName.endsWith('.css'))?.source;
  return { script, style };
}

/** Writes a file under a name with its content's hash; gives that name. */
function writeHashed(out, name, kind, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const path = `${folder}/${name}-${hash}.${kind}`;
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(join(out, path), content);
  return path;
}

/** The page loads its program by embed-start.js, which can tell whether it has an origin. */
function startedByScript(page, { script, style }) {
  const own = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;
  const imported = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;
  const imports = [...page.matchAll(imported)].map(([, href]) => href).join(' ');
  const [tag, module] = own.exec(page);
  const start = `
    <script
      src="./embed-start.js"
      data-module="${module}"
      data-imports="${imports}"
      data-classic="./${script}"
      data-classic-style="./${style}"
      defer
    ></script>`;
  return page
    .replace(imported, '')
    .replace(tag, start)
    .replaceAll('rel="stylesheet" crossorigin', 'rel="stylesheet"');
}

/** Writes embed.html and what it loads. */
async function writePage(out, options) {
  const { script, style } = await classic('src/embed/main.ts', options);
  const names = {
    script: writeHashed(out, 'classic', 'js', script),
    style: writeHashed(out, 'classic', 'css', style),
  };
  const start = {
    name: 'mingzhang-embed-start',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['embed.html'];
        page.source = startedByScript(page.source, names);
      },
    },
  };
  const shared = common(options, [start]);
  await build({
    ...shared,
    build: {
      ...shared.build,
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: {
        ...shared.build.rolldownOptions,
        input: 'embed.html',
        output: { codeSplitting: { groups: [startingChunk(resolve('src/embed/main.ts'))] } },
      },
    },
  });
}

/** @returns {import('vite').Plugin} */
export function embed() {
  let config;
  return {
    name: 'mingzhang-embed',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const out = resolve(config.root, config.build.outDir);
        await writePage(out, config.build);
        const element = await classic('src/embed/element/mingzhang-embed.ts', config.build);
        const page = readFileSync(join(out, 'embed.html'), 'utf8');
        const kept = join(out, 'v', version);
        mkdirSync(kept, { recursive: true });
        for (const place of [out, kept]) writeFileSync(join(place, 'embed.js'), element.script);
        // Two folders down; the hashed files that it loads are never replaced.
        writeFileSync(join(kept, 'embed.html'), page.replaceAll(/(?<=[" ])\.\//g, '../../'));
        const { writeDataScripts } = await sourceModule(
          'src/cli/site/data-scripts.ts',
          config.root,
        );
        writeDataScripts(join(out, 'data'));
      },
    },
  };
}
