import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a reader downloads, compressed as hosts do (brotli), and how much it may be. */
if (!existsSync('dist/index.html')) throw new Error('Nothing is built yet: npm run build.');
const page = readFileSync('dist/index.html', 'utf8');

// The build lists in the page every script and style that is loaded before the first view.
const loaded = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
  ([, file]) => `dist/${file}`,
);
const firstScripts = loaded.filter((file) => file.endsWith('.js'));
const lazyScripts = readdirSync('dist/assets')
  .filter((file) => file.endsWith('.js'))
  .map((file) => `dist/assets/${file}`)
  .filter((file) => !firstScripts.includes(file));
// The attribute by which ECharts marks its elements.
const holdsECharts = (file) => readFileSync(file, 'utf8').includes('_echarts_instance_');

// Embeds are built apart from the app, into a folder of their own.
const parts = readdirSync('dist/embed').filter((file) => file.endsWith('.js'));
const part = (name) => parts.find((file) => file.startsWith(`${name}-`));

/** A script and every script that it imports before it runs. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(`dist/embed/${file}`, 'utf8');
  for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    withImports(next, seen);
  }
  return seen;
}
/** What stands in embed.html, and what it needs for one view. */
function embedded(...names) {
  const files = new Set(names.flatMap((name) => [...withImports(part(name))]));
  return [
    'dist/embed-start.js',
    'dist/old-browser.js',
    ...[...files].map((file) => `dist/embed/${file}`),
  ];
}

export default [
  { name: 'First view: scripts', path: firstScripts, limit: '130 KiB' },
  {
    name: 'First view: page and all styles',
    path: ['dist/index.html', 'dist/**/*.css'],
    limit: '40 KiB',
  },
  { name: 'ECharts, when first needed', path: lazyScripts.filter(holdsECharts), limit: '200 KiB' },
  { name: 'Embed: the element', path: ['dist/embed.js'], limit: '8 kB' },
  { name: 'Embed: sunburst, first view', path: embedded('embed', 'Spending'), limit: '66 kB' },
  {
    name: 'Embed: bars, first view, before ECharts',
    path: embedded('embed', 'Composition'),
    limit: '66 kB',
  },
  { name: 'Embed: ECharts', path: [`dist/embed/${part('echarts')}`], limit: '200 KiB' },
];
