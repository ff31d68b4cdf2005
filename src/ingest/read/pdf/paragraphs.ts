/** Lines of prose as paragraphs. */
import { ordinalOf } from '../../wording.ts';
import type { PageLine } from './page-blocks.ts';
import { joinedText } from './page/text-lines.ts';

export interface ProseMeasures {
  /** Where full lines end, in points, by the width of the page. */
  readonly rightEdge: ReadonlyMap<number, number>;
  /** Where lines that carry on a full one start, by the width of the page. */
  readonly leftEdge: ReadonlyMap<number, number>;
  /** From a full line down to the next one, in heights of a character. */
  readonly leading: number;
}

/** The right edge of the prose: the place where most of the long lines end. */
export function proseMeasures(lines: readonly PageLine[]): ProseMeasures {
  const ends = new Map<number, PageLine[]>();
  for (const line of lines) {
    const width = Math.round(line.pageWidth);
    if (line.x1 - line.x0 < line.pageWidth / 2) continue;
    ends.set(width, [...(ends.get(width) ?? []), line]);
  }
  const rightEdge = new Map(
    [...ends].map(([width, long]) => [
      width,
      mostFrequent(
        long.map(({ x1 }) => x1),
        6,
      ),
    ]),
  );
  const leftEdge = new Map(
    [...ends].map(([width, long]) => [
      width,
      mostFrequent(
        long.map(({ x0 }) => x0),
        2,
      ),
    ]),
  );
  const gaps = lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    const full = above && isFull(above, line, rightEdge);
    return full && above.page === line.page ? [(line.baseline - above.baseline) / line.size] : [];
  });
  return { rightEdge, leftEdge, leading: gaps.length > 0 ? mostFrequent(gaps, 0.05) : 2.5 };
}

/** The value that most others are near to. */
function mostFrequent(values: readonly number[], tolerance: number): number {
  const near = (value: number) =>
    values.filter((other) => Math.abs(other - value) <= tolerance).length;
  const counted = values.map((value) => [value, near(value)] as const);
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Whether the next line's first word, which may be a long figure, found no room on this line. */
function isFull(line: PageLine, next: PageLine, rightEdge: ProseMeasures['rightEdge']): boolean {
  const edge = rightEdge.get(Math.round(line.pageWidth));
  if (edge === undefined) return false;
  const word = /^[\w.,%＋+-]*/.exec(next.text)?.[0].length ?? 0;
  return edge - line.x1 <= Math.max(1.7, word * 0.6 + 0.7) * line.size;
}

/** The lines of one run of prose, between tables, as paragraphs: each the lines that it is made of. */
export function paragraphsOf(lines: readonly PageLine[], measures: ProseMeasures): PageLine[][] {
  const paragraphs: PageLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (paragraph && goesOn(paragraph, line, measures)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

export function paragraphText(lines: readonly PageLine[]): string {
  return joinedText(lines);
}

function goesOn(paragraph: readonly PageLine[], line: PageLine, measures: ProseMeasures): boolean {
  const [first] = paragraph;
  const last = paragraph[paragraph.length - 1];
  if (!first || !last || Math.abs(last.size - line.size) > 1.2) return false;
  if (!isFull(last, line, measures.rightEdge)) return false;
  const size = line.size;
  const gap = (line.baseline - last.baseline) / size;
  if (line.page === last.page && gap > measures.leading * 1.2) return false;
  if (isLeader(last.text)) return false;
  const left = measures.leftEdge.get(Math.round(line.pageWidth)) ?? line.x0;
  if (line.x0 - left > 0.8 * size) return isWrappedTitle(last, line, left, measures);
  const outdented = first.x0 - line.x0 > 0.8 * size;
  if (outdented) return paragraph.length === 1 || Math.abs(line.x0 - last.x0) < 0.8 * size;
  if (line.x0 - first.x0 > 0.8 * size) return false;
  return !/[：:]$/.test(last.text) && !(/[。！？；;]$/.test(last.text) && ordinalOf(line.text));
}

/** A line of a table of contents runs on in dots to its page number. */
function isLeader(text: string): boolean {
  return /(?:…{2}|\.{4}|·{4}|—{4})\s*\d*$/.test(text);
}

/** A long title is broken, and all its lines are centred between the edges of the prose. */
function isWrappedTitle(
  last: PageLine,
  line: PageLine,
  left: number,
  { rightEdge }: ProseMeasures,
): boolean {
  const right = rightEdge.get(Math.round(line.pageWidth)) ?? line.pageWidth - left;
  const centred = ({ x0, x1, size }: PageLine) => Math.abs(x0 + x1 - left - right) < 1.4 * size;
  const alike = Math.abs(last.x0 - line.x0) < line.size / 2;
  return (
    !alike &&
    centred(last) &&
    centred(line) &&
    !/[。；：，]/.test(last.text) &&
    !ordinalOf(line.text)
  );
}
