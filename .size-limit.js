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

export default [
  { name: 'First view: scripts', path: firstScripts, limit: '130 KiB' },
  {
    name: 'First view: page and all styles',
    path: ['dist/index.html', 'dist/**/*.css'],
    limit: '40 KiB',
  },
  { name: 'ECharts, when first needed', path: lazyScripts.filter(holdsECharts), limit: '200 KiB' },
];
