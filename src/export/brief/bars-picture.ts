/** The bars as a standalone SVG: fonts named, colours fixed, on white, as it is printed. */
import { largest } from '#domain/large-lists.ts';
import { textWidth } from '#charts/layout/text-width.ts';
import { element, textLine } from '../svg/markup.ts';
import type { Bars } from './spending-bars.ts';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const width = 600;
const line = 26;
const size = 13;
const ink = '#1b1a17';

/** Width and height in CSS pixels. */
export function barsPicture({ bars }: Bars): Picture {
  const height = bars.length * line + 8;
  const amounts = bars.map(({ amount, share }) => `${amount}${share === '' ? '' : `  ${share}`}`);
  const names = largest(bars.map(({ name }) => textWidth(name, size))) + 12;
  const room = width - names - largest(amounts.map((text) => textWidth(text, size))) - 10;
  const rows = bars.map(({ name, length, colour }, index) => {
    const top = 4 + index * line;
    const baseline = top + line / 2 + size * 0.36;
    const bar = Math.max(1, length * room);
    return [
      textLine(name, names - 12, baseline, { size, fill: ink, anchor: 'end' }),
      element('rect', { x: names, y: top + 4, width: round(bar), height: line - 8, fill: colour }),
      textLine(amounts[index] ?? '', round(names + bar + 8), baseline, { size, fill: ink }),
    ].join('');
  });
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: '#fff' }),
    rows,
  );
  return { svg, width, height };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
