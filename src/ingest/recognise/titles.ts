/**
 * The title and the caption lines of every grid, out of the lines above it. Two tables on one page may
 * have both titles above the first of them: a title that its neighbour does not fit is kept for the
 * next grid that has none.
 */
import type { Block, Grid, Paragraph } from '../read/document.ts';
import { isEmpty, matchable, printed } from '../wording.ts';
import { isCaptionText } from './caption.ts';
import { isNoteText } from './foot-rows.ts';

export interface Heading {
  /** The lines of the title, more than one where it was wrapped; empty where there is none. */
  readonly title: readonly Paragraph[];
  readonly captions: readonly Paragraph[];
}

/** Titles that may be meant, and the caption lines under them. */
interface Segment {
  readonly titles: Paragraph[];
  readonly captions: Paragraph[];
}

const none: Heading = { title: [], captions: [] };

/** A heading for each grid; `fits` tells whether a title agrees with the header of a grid. */
export function headingsOf(
  blocks: readonly Block[],
  fits: (title: string, grid: Grid) => boolean,
): ReadonlyMap<Grid, Heading> {
  const headings = new Map<Grid, Heading>();
  let waiting: Segment[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'grid') return;
    const segments = segmentsAbove(blocks, index);
    const titled = segments.some(({ titles }) => titles.length > 0);
    const from = titled ? segments : waiting;
    const chosen = chooseFrom(from, (title) => fits(title, block), titled);
    const left = chosen ? from.slice(from.indexOf(chosen.segment) + 1) : [];
    waiting = left.filter(({ titles }) => titles.length > 0);
    const captions = chosen ? chosen.segment.captions : titled ? [] : (segments[0]?.captions ?? []);
    headings.set(block, chosen ? { title: chosen.title, captions } : { ...none, captions });
  });
  return headings;
}

/** The segment nearest to the grid of which a title fits it, else the nearest of all. */
function chooseFrom(
  segments: readonly Segment[],
  fits: (title: string) => boolean,
  orNearest: boolean,
): { segment: Segment; title: readonly Paragraph[] } | null {
  const nearestFirst = [...segments].reverse();
  for (const segment of nearestFirst) {
    const title = titlesIn(segment).find((lines) => fits(titleText(lines)));
    if (title) return { segment, title };
  }
  const nearest = nearestFirst.find(({ titles }) => titles.length > 0);
  if (!nearest || !orNearest) return null;
  const named = titlesIn(nearest);
  const title =
    named.find((lines) => /表(?:\(.{1,20}\))?$/.test(matchable(titleText(lines)))) ?? named[0];
  return title ? { segment: nearest, title } : null;
}

/** Nearest first; a line of a few characters that ends a title (…支出预算 / 表) is read with the one above. */
function titlesIn({ titles }: Segment): Paragraph[][] {
  const found: Paragraph[][] = [];
  for (let index = titles.length - 1; index >= 0; index -= 1) {
    const line = titles[index];
    const above = titles[index - 1];
    if (!line) continue;
    const tail =
      /^.{0,2}表$/.test(matchable(line.text)) && above && !/表$/.test(matchable(above.text));
    found.push(tail ? [above, line] : [line]);
    if (tail) index -= 1;
  }
  return found;
}

/** The title as printed, without layout padding. */
export function titleText(lines: readonly Paragraph[]): string {
  return printed(lines.map(({ text }) => text.trim()).join(''));
}

/** Back from the grid over titles and captions; anything else is where they begin. */
function segmentsAbove(blocks: readonly Block[], index: number): Segment[] {
  const lines: Paragraph[] = [];
  for (let above = index - 1; above >= 0 && lines.length < 12; above -= 1) {
    const block = blocks[above];
    if (!block || block.kind === 'grid') break;
    if (isEmpty(block.text)) continue;
    if (isNote(block) || !(isCaptionText(block.text) || isTitle(block.text))) break;
    lines.unshift(block);
  }
  return segmentsIn(lines);
}

/** A title after captions opens a new segment; captions before the first title belong to it. */
function segmentsIn(lines: readonly Paragraph[]): Segment[] {
  const segments: Segment[] = [];
  for (const line of lines) {
    const last = segments[segments.length - 1];
    const open = last && (last.captions.length === 0 || last.titles.length === 0) ? last : null;
    if (isCaptionText(line.text)) {
      if (last) last.captions.push(line);
      else segments.push({ titles: [], captions: [line] });
    } else if (open) open.titles.push(line);
    else segments.push({ titles: [line], captions: [] });
  }
  return segments;
}

function isTitle(text: string): boolean {
  const words = matchable(text);
  return words.length <= 60 && !/[。;,!?:]$|…|\.{3}/.test(words);
}

/** A paragraph that is a note. */
export function isNote(paragraph: Paragraph): boolean {
  return isNoteText(paragraph.text);
}
