/** The sunburst as it rests, in the light colours, with the names of its first ring beside it. */
import { centreText, type CentreWords } from '#charts/layout/centre-text.ts';
import type { SunburstNode } from '#charts/layout/measured-tree.ts';
import { outerRadius } from '#charts/layout/rings.ts';
import { sunburstLayout } from '#charts/layout/sunburst.ts';
import { wrapText } from '#charts/layout/wrap-text.ts';
import { sunburstDrawing, type SunburstDrawing } from '#charts/sunburst-drawing.ts';
import { palettes } from '#charts/theme.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { bodyWidth } from './frame.ts';
import { element, escapeXml, fonts, textBlock, textLine, type SvgPart } from './markup.ts';

export interface SunburstPicture {
  readonly root: Subject;
  readonly measure: string;
  /** Column that is drawn hatched. */
  readonly hatched: string | null;
  readonly focus: string;
  /** The name on an arc. */
  readonly labelOf: (node: SunburstNode) => string;
  /** Beside the drawing: the whole name, then the amount and share. */
  readonly rowOf: (node: SunburstNode) => { readonly name: string; readonly text: string };
  readonly centre: (node: SunburstNode) => CentreWords;
}

const { paper, ink, ink2 } = palettes.light;
const size = 500;
const letter = (13 * 2 * outerRadius) / size;
const hatchId = 'hatch';

/** The drawing to the left, the parts of the first ring to the right. */
export function sunburstPart(picture: SunburstPicture): SvgPart {
  const { root, measure, hatched, focus, labelOf, rowOf, centre } = picture;
  const drawing = sunburstDrawing(sunburstLayout(root, measure, focus), {
    theme: 'light',
    measure,
    projectColumn: hatched,
    describe: (node) => `${rowOf(node).name} ${rowOf(node).text}`,
    labelOf,
    letter,
  });
  const list = partsList(drawing, rowOf);
  const height = Math.max(size, list.height);
  const scale = size / (2 * outerRadius);
  const middle = `translate(${size / 2} ${height / 2}) scale(${scale})`;
  return {
    width: bodyWidth,
    height,
    markup:
      element('defs', {}, hatchPattern()) +
      element('g', { transform: middle }, arcs(drawing), centreWords(drawing, centre)) +
      element('g', { transform: `translate(0 ${(height - list.height) / 2})` }, list.markup),
  };
}

function arcs({ arcs: all, hatch, labels }: SunburstDrawing): string {
  return [
    ...all.map(({ arc, d }) =>
      element('path', { d, fill: arc.fill }, element('title', {}, escapeXml(arc.description))),
    ),
    element('path', { d: hatch, fill: `url(#${hatchId})` }),
    ...labels.map(({ text, line, colour, fill }, index) => {
      const id = `label-${index}`;
      const style = {
        'text-anchor': 'middle',
        'font-size': letter,
        'font-family': fonts.sans,
        fill: colour,
        stroke: fill,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      };
      const along = { href: `#${id}`, 'xlink:href': `#${id}`, startOffset: '50%' };
      return (
        element('path', { id, d: line, fill: 'none' }) +
        element('text', style, element('textPath', along, escapeXml(text)))
      );
    }),
  ].join('');
}

function centreWords({ focus }: SunburstDrawing, centre: SunburstPicture['centre']): string {
  const said = centre(focus);
  const { amountSize, amountY, letter: size, lines } = centreText(said, letter);
  const style = { size, fill: ink2, anchor: 'middle' as const };
  return (
    textLine(said.amount, 0, amountY, {
      ...style,
      size: amountSize,
      fill: ink,
      bold: true,
      serif: true,
    }) + lines.map(({ text, y }) => textLine(text, 0, y, style)).join('')
  );
}

function hatchPattern(): string {
  return element(
    'pattern',
    {
      id: hatchId,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 1.8, height: 6, fill: paper, 'fill-opacity': 0.8 }),
  );
}

function partsList({ arcs: all }: SunburstDrawing, rowOf: SunburstPicture['rowOf']) {
  const left = size + 36;
  const room = bodyWidth - left - 24;
  let y = 0;
  const rows = all
    .filter(({ arc }) => arc.ring === 1)
    .map(({ arc }) => {
      const { name, text } = rowOf(arc.node);
      const swatch = element('rect', { x: left, y: y + 6, width: 12, height: 12, fill: arc.fill });
      const head = textBlock(wrapText(name, room, 15), left + 24, y, {
        size: 15,
        fill: ink,
        lineHeight: 22,
      });
      const tail = textBlock([text], left + 24, y + head.height, {
        size: 13,
        fill: ink2,
        lineHeight: 20,
      });
      y += head.height + tail.height + 8;
      return swatch + head.markup + tail.markup;
    });
  return { markup: rows.join(''), height: y };
}
