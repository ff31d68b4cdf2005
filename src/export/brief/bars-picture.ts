/** The bars as a standalone SVG: fonts named, colours fixed, on white, as it is printed. */
import { textWidth } from '#charts/layout/text-width.ts';
import type { Bars } from './spending-bars.ts';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const width = 600;
const line = 26;
const size = 13;
const font = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",SimHei,sans-serif';

/** Width and height in CSS pixels. */
export function barsPicture({ bars }: Bars): Picture {
  const height = bars.length * line + 8;
  const amounts = bars.map(({ amount, share }) => `${amount}${share === '' ? '' : `  ${share}`}`);
  const names = Math.max(...bars.map(({ name }) => textWidth(name, size))) + 12;
  const room = width - names - Math.max(...amounts.map((text) => textWidth(text, size))) - 10;
  const rows = bars.map(({ name, length, colour }, index) => {
    const top = 4 + index * line;
    const middle = top + line / 2;
    const bar = Math.max(1, length * room);
    return [
      text(names - 12, middle, name, 'end'),
      `<rect x="${names}" y="${top + 4}" width="${round(bar)}" height="${line - 8}" fill="${colour}"/>`,
      text(round(names + bar + 8), middle, amounts[index] ?? '', 'start'),
    ].join('');
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family='${font}' font-size="${size}"><rect width="${width}" height="${height}" fill="#fff"/>${rows.join('')}</svg>`;
  return { svg, width, height };
}

function text(x: number, y: number, words: string, anchor: 'start' | 'end'): string {
  return `<text x="${x}" y="${y}" dominant-baseline="central" text-anchor="${anchor}" fill="#1b1a17">${escaped(words)}</text>`;
}

/** What XML cannot hold as it is; control characters it cannot hold at all. */
function escaped(words: string): string {
  return words
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
