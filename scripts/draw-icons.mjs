/**
 * `npm run icons`: draws public/icons/*.png, which phones and desktops show for the installed app,
 * from public/icon.svg. Run it after a change of the drawing.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromium as installed } from '../tests/support/chromium.mjs';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const drawing = readFileSync(`${folder}icon.svg`, 'utf8');
const paper = '#fbfaf6';
/** A maskable icon may be cut to a circle of 80 % of its width; the drawing reaches 94 % of its own. */
const icons = [
  { name: 'icon-192', pixels: 192, scale: 1 },
  { name: 'icon-512', pixels: 512, scale: 1 },
  { name: 'icon-maskable-512', pixels: 512, scale: 0.8 },
];

mkdirSync(`${folder}icons`, { recursive: true });
const browser = await chromium.launch(installed());
for (const { name, pixels, scale } of icons) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  const size = `${pixels * scale}px`;
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${paper}}` +
      `svg{width:${size};height:${size}}</style>${drawing}`,
  );
  await page.screenshot({ path: `${folder}icons/${name}.png` });
  await page.close();
}
await browser.close();
