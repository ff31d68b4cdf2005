/** How the page of an embed looks, as its address asks: set once, before anything is shown. */
import { palettes, type Theme } from '#charts/theme.ts';
import { forceTheme } from '#views/parts/chart/theme.ts';
import { readableAccent } from '#charts/accent.ts';
import type { EmbedAddress } from '#store/address/embed-address.ts';

export function applyLook(parameters: EmbedAddress): void {
  const root = document.documentElement;
  const { theme: wanted, accent } = parameters;
  root.lang = parameters.lang;
  if (wanted !== 'auto') {
    forceTheme(wanted);
    root.dataset['theme'] = wanted;
  }
  for (const name of ['plain', 'static', 'elder'] as const) {
    root.classList.toggle(name, parameters[name]);
  }
  root.classList.toggle('untitled', !parameters.title);
  root.classList.add(`view-${parameters.view}`);
  root.classList.toggle('short', parameters.view !== 'department' && parameters.table !== 'full');
  if (accent === null) return;
  // Up is vermilion everywhere: the portal's colour is for the frame of the page, never for figures.
  for (const ground of Object.keys(palettes) as Theme[]) {
    root.style.setProperty(`--brand-${ground}`, readableAccent(accent, ground).colour);
  }
}
