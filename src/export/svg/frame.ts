/**
 * A chart as a picture that stands alone: over it the finding, what it shows and the unit, under it
 * how to read it, its sources with year and stage, and where it can be seen again.
 */
import { wrapText } from '#charts/layout/wrap-text.ts';
import { palettes } from '#charts/theme.ts';
import { words } from '#words/words.ts';
import { dayOf, type Provenance } from '../provenance.ts';
import { element, escapeXml, placed, textBlock, type SvgPart, type TextStyle } from './markup.ts';

export interface Picture {
  /** What the chart shows, in one sentence. */
  readonly finding: string;
  /** Whose figures: the organization, year and stage. */
  readonly owner: string;
  /** What is drawn and in which unit. */
  readonly caption: string;
  readonly body: SvgPart;
  /** How to read it, and what is left out. */
  readonly notes: readonly string[];
  /** The tables that it was drawn from. */
  readonly sources: readonly string[];
}

const margin = 32;
/** The width that bodies are drawn for. */
export const bodyWidth = 896;
const { paper, ink, ink2, rule } = palettes.light;

/** The whole SVG document, {@link bodyWidth} and two margins wide. */
export function standaloneSvg(picture: Picture, { at, address }: Provenance): string {
  const { finding, owner, caption, body, notes, sources } = picture;
  const width = bodyWidth + 2 * margin;
  const pieces: string[] = [];
  let y = 26;
  const block = (text: string, style: TextStyle & { readonly lineHeight: number }): void => {
    const { markup, height } = textBlock(wrapText(text, bodyWidth, style.size), margin, y, style);
    pieces.push(markup);
    y += height;
  };
  const small = { size: 13, fill: ink2, lineHeight: 20 };
  block(owner, { size: 15, fill: ink2, lineHeight: 24 });
  block(finding, { size: 25, fill: ink, bold: true, serif: true, lineHeight: 36 });
  block(caption, { size: 15, fill: ink2, lineHeight: 24 });
  y += 14;
  pieces.push(placed(body, margin, y));
  y += body.height + 14;
  for (const note of notes) block(note, small);
  y += 10;
  const line = { x1: margin, x2: width - margin, y1: y, y2: y, stroke: rule };
  pieces.push(element('line', line));
  y += 8;
  for (const source of sources) block(source, small);
  block(words.takeAway.pictureFoot(dayOf(at), address), small);
  y += 22;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height: y,
      viewBox: `0 0 ${width} ${y}`,
      role: 'img',
    },
    element('title', {}, escapeXml(finding)),
    element('desc', {}, escapeXml([owner, caption, ...notes, ...sources].join('\n'))),
    element('rect', { width, height: y, fill: paper }),
    pieces,
  );
}

/** A picture that another library drew, an SVG document, as a part. */
export function nested(svg: string, width: number, height: number): SvgPart {
  return { markup: svg.slice(svg.indexOf('<svg')), width, height };
}
