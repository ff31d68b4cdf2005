/**
 * A card as an SVG of 1080 px, the width of a phone's picture: large letters, ink on paper, and bars
 * that are told apart without colour: the marked one solid, the others in outline.
 */
import { largest } from '#domain/large-lists.ts';
import { wrapText } from '#charts/layout/wrap-text.ts';
import { palettes } from '#charts/theme.ts';
import { words } from '#words/words.ts';
import { qrCode } from '../qr.ts';
import { element, escapeXml, fonts, textBlock, textLine, type TextStyle } from '../svg/markup.ts';
import { dayOf, type Provenance } from '../provenance.ts';
import type { Card, CardBar } from './card.ts';

const width = 1080;
const margin = 64;
const inner = width - 2 * margin;
const codeSize = 264;
const { paper, ink, ink2, rule, accent, down } = palettes.light;
const tones = { rise: accent, fall: down };

/** The whole picture; `taken` gives the code's address and the day. */
export function cardSvg(card: Card, { at, address }: Provenance): string {
  const pieces: string[] = [];
  let y = 56;
  const block = (text: string, room: number, style: TextStyle & { lineHeight: number }): void => {
    const { markup, height } = textBlock(wrapText(text, room, style.size), margin, y, style);
    pieces.push(markup);
    y += height;
  };
  block(card.owner, inner, { size: 32, fill: ink2, lineHeight: 46 });
  y += 12;
  const long = card.sentence.length > 60;
  const size = long ? 42 : 54;
  block(card.sentence, inner, { size, fill: ink, bold: true, serif: true, lineHeight: size * 1.4 });
  if (card.figure) {
    const { digits, unit, tone } = card.figure;
    y += 18;
    const large = Math.min(120, (inner * 0.8) / Math.max(1, digits.length * 0.58));
    const style = { 'font-family': fonts.serif, 'font-weight': 700, 'font-size': large };
    const unitStyle = { 'font-size': 40, fill: ink2 };
    pieces.push(
      element(
        'text',
        { x: margin, y: y + large, fill: tone ? tones[tone] : ink, ...style },
        escapeXml(digits),
        element('tspan', unitStyle, escapeXml(` ${unit}`)),
      ),
    );
    y += large + 24;
  }
  y += 24;
  for (const bar of card.bars) y = drawBar(bar, card.bars, y, pieces);
  y += 14;
  pieces.push(
    element('line', {
      x1: margin,
      x2: width - margin,
      y1: y,
      y2: y,
      stroke: rule,
      'stroke-width': 2,
    }),
  );
  y += 28;
  const footTop = y;
  const code = qrCode(address);
  const room = code ? inner - codeSize - 40 : inner;
  const small = { size: 27, fill: ink2, lineHeight: 39 };
  for (const place of card.places) block(place, room, { ...small, fill: ink });
  block(card.source, room, small);
  block(words.card.taken(dayOf(at)), room, small);
  if (code) {
    pieces.push(drawCode(code, footTop));
    y = Math.max(y, footTop + codeSize);
  }
  const height = Math.ceil(y + 48);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('title', {}, escapeXml(card.sentence)),
    element('rect', { width, height, fill: paper }),
    pieces,
  );
}

/** The card in words, for those who cannot see it, and to be pasted beside it. */
export function cardText(card: Card, { at, address }: Provenance): string {
  const bars = card.bars.map(({ name, text }) => `${name} ${text}`);
  return [
    card.owner,
    card.sentence,
    bars.join(words.card.listJoint),
    ...card.places,
    card.source,
    words.card.taken(dayOf(at)),
    address,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function drawBar(bar: CardBar, all: readonly CardBar[], top: number, pieces: string[]): number {
  const most = largest(
    all.map(({ amount }) => Math.abs(amount)),
    1,
  );
  const style = { size: 30, fill: ink, bold: bar.marked };
  const text = textLine(bar.text, width - margin, top + 30, { ...style, anchor: 'end' });
  const name = wrapText(bar.name, inner - bar.text.length * 19 - 24, style.size);
  const block = textBlock(name, margin, top, { ...style, lineHeight: 40 });
  const y = top + block.height + 6;
  const length = Math.max(3, (Math.abs(bar.amount) / most) * inner);
  const look = bar.marked ? { fill: ink } : { fill: paper, stroke: ink, 'stroke-width': 2 };
  pieces.push(
    block.markup,
    text,
    element('rect', { x: margin, y, width: length, height: 24, ...look }),
  );
  return y + 24 + 22;
}

function drawCode({ path, size }: { path: string; size: number }, top: number): string {
  const move = `translate(${width - margin - codeSize} ${top}) scale(${codeSize / size})`;
  return element(
    'g',
    { transform: move, 'shape-rendering': 'crispEdges' },
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: path, fill: '#000' }),
  );
}
