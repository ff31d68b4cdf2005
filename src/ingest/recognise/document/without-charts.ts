/**
 * What a drawn chart leaves among the text of a page: the figures along its axis (200, 180, 160 … 0), short
 * labels between them, and figures over its bars that stand in no row. A drawing has no words: what it shows
 * is said in the sentences beside it.
 */
import type { Block, Document, Paragraph } from '../../read/document.ts';
import { isEmpty, matchable } from '../../wording.ts';

/** So many figures in equal steps downward are an axis; a numbered list rises, and by one. */
const fewestTicks = 4;
const leastStep = 5;

/** The same document without axes, and without grids beside them that hold figures and no word. */
export function withoutCharts(document: Document): Document {
  const { blocks } = document;
  const drawn = new Set<Block>();
  for (let from = 0; from < blocks.length; from += 1) {
    const axis = axisAt(blocks, from);
    if (axis.length === 0) continue;
    for (const block of axis) drawn.add(block);
    for (const block of wordlessBeside(blocks, from, from + axis.length)) drawn.add(block);
    from += axis.length - 1;
  }
  return drawn.size === 0
    ? document
    : { ...document, blocks: blocks.filter((each) => !drawn.has(each)) };
}

/** The blocks of an axis that begins there; none where no axis does. */
function axisAt(blocks: readonly Block[], from: number): Block[] {
  const ticks: number[] = [];
  let end = from;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') break;
    const tick = tickOf(block);
    const [last, before] = [ticks[ticks.length - 1], ticks[ticks.length - 2]];
    if (tick === null) {
      if (ticks.length > 0 && isLabel(block)) continue;
      break;
    }
    if (last !== undefined && last - tick < leastStep) break;
    if (last !== undefined && before !== undefined && before - last !== last - tick) break;
    ticks.push(tick);
    end = at + 1;
  }
  return ticks.length >= fewestTicks ? blocks.slice(from, end) : [];
}

/** The figure that a line begins with, where nothing else but a far label stands in it. */
function tickOf({ text }: Paragraph): number | null {
  const [figure = '', ...labels] = text.trim().split(/\s{3,}/);
  const isFigure = /^\d[\d,]{0,12}(?:\.\d{1,2})?$/.test(figure);
  return isFigure && labels.length <= 1 ? Number(figure.replaceAll(',', '')) : null;
}

function isLabel({ text }: Paragraph): boolean {
  return isEmpty(text) || (matchable(text).length <= 12 && !/[\d。，；：,;:]/.test(text));
}

/** Grids right above and below, at most a few short lines away. */
function wordlessBeside(blocks: readonly Block[], from: number, to: number): Block[] {
  const near = (places: readonly number[]): Block[] => {
    for (const place of places) {
      const block = blocks[place];
      if (block?.kind === 'grid') return isWordless(block) ? [block] : [];
      if (!block || matchable(block.text).length > 24) return [];
    }
    return [];
  };
  return [
    ...near([1, 2, 3].map((step) => from - step)),
    ...near([0, 1, 2].map((step) => to + step)),
  ];
}

function isWordless({ rows }: Extract<Block, { kind: 'grid' }>): boolean {
  return rows.flat().every(({ text }) => !/\p{Script=Han}/u.test(text));
}
