/**
 * The picture that stands beside a link where it is sent on (og:image): the largest functional
 * classes as bars in their colours. No words: those who send links on show the title beside it.
 */
import { palettes } from '#charts/theme.ts';
import type { Bars } from '../brief/spending-bars.ts';
import { printPng } from './png.ts';

/** In pixels: what messengers and search engines show without cutting. */
export const coverSize = { width: 1200, height: 630 } as const;
const margin = { across: 90, above: 70 };
const thickest = 96;

/** The bytes of a PNG; without bars it is the empty ground. */
export function coverPicture(bars: Bars | null): Uint8Array<ArrayBuffer> {
  const { width, height } = coverSize;
  const { paper, ink } = palettes.light;
  const drawn = bars?.bars ?? [];
  const pixels = new Uint8Array(width * height);
  const fill = (left: number, top: number, across: number, down: number, colour: number): void => {
    for (let row = top; row < top + down; row += 1) {
      pixels.fill(colour, row * width + left, row * width + left + across);
    }
  };
  const room = height - 2 * margin.above;
  const step = Math.min(thickest, Math.floor(room / Math.max(1, drawn.length)));
  const top = Math.floor((height - step * drawn.length) / 2);
  const longest = width - 2 * margin.across;
  drawn.forEach(({ length }, index) => {
    const across = Math.max(4, Math.round(length * longest));
    fill(margin.across, top + index * step, across, Math.max(4, step - 14), index + 2);
  });
  fill(margin.across - 6, top - 14, 3, step * drawn.length + 14, 1);
  const palette = [paper, ink, ...drawn.map(({ colour }) => colour)];
  return printPng({ width, height, palette, pixels });
}
