/** Which tables without ruling lines go on over a page break. */
import { matchable } from '../../../wording.ts';
import { isFigure } from '../page/figure.ts';
import type { CutLine, TextLine } from '../page/text-lines.ts';
import { isRow, type Region } from './regions.ts';

export interface PageRegions {
  readonly lines: readonly CutLine[];
  readonly regions: readonly Region[];
}

/** The regions of all pages, those of one table together. */
export function continued(pages: readonly PageRegions[]): Region[][] {
  const tables: Region[][] = [];
  let above: PageRegions | null = null;
  for (const page of pages) {
    page.regions.forEach((region, index) => {
      const table = tables[tables.length - 1];
      const isNext = index === 0 && above !== null && isLast(table, above);
      const next = table && above && isNext ? goingOn(table, above, region, page) : null;
      if (next) table?.push(next);
      else if (region.isTable) tables.push([region]);
    });
    above = page;
  }
  return tables;
}

/** Whether the table ends with the last region of the page. */
function isLast(table: readonly Region[] | undefined, { regions }: PageRegions): boolean {
  const last = lastLineOf(table?.[table.length - 1]);
  return last !== undefined && last === lastLineOf(regions[regions.length - 1]);
}

function lastLineOf(region: Region | undefined): CutLine | undefined {
  return region?.body[region.body.length - 1];
}

/**
 * The region as the next part of the table, or `null`. Its header is the table's again, which at the head of a
 * page goes without saying, and what stands below that is a label; or there is none, and nothing else between
 * the two.
 */
function goingOn(
  table: readonly Region[],
  above: PageRegions,
  region: Region,
  page: PageRegions,
): Region | null {
  const [first] = table;
  if (!first || !isBelow(first, region)) return null;
  const again = headerAgain(first.header, page.lines, region);
  if (again) return again;
  return region.header.length === 0 && isAtEnd(above) && isAtHead(page, region) ? region : null;
}

/** Lines of a label or text that may stand between the header and the first row with figures. */
const longestLabel = 12;

function headerAgain(
  header: readonly CutLine[],
  lines: readonly CutLine[],
  region: Region,
): Region | null {
  const [row] = region.body;
  const start = row ? lines.indexOf(row) : -1;
  if (header.length === 0) return null;
  for (let end = start; end >= Math.max(header.length, start - longestLabel); end -= 1) {
    const repeated = lines.slice(end - header.length, end);
    if (repeated.every((line, index) => wordsOf(line) === wordsOf(header[index]))) {
      const body = [...lines.slice(end, start), ...region.body];
      const titled = end - header.length > 1;
      return titled
        ? { ...region, header: repeated, body }
        : { ...region, header: [], repeated, body };
    }
  }
  return null;
}

function wordsOf(cut: CutLine | undefined): string {
  return matchable(cut?.line.text ?? '');
}

/** Whether the figures stand where those of the table above do. */
function isBelow(above: Region, region: Region): boolean {
  const columns = figuresOf(above);
  const figures = figuresOf(region);
  const fitting = figures.filter((figure) =>
    columns.some(({ x0, x1 }) => Math.min(x1, figure.x1) - Math.max(x0, figure.x0) > 0),
  );
  return fitting.length >= 0.9 * figures.length;
}

function figuresOf({ body }: Region): TextLine[] {
  return body.filter(isRow).flatMap(({ parts }) => parts.filter(({ text }) => isFigure(text)));
}

/** At most a page number stands below the last table of the page. */
function isAtEnd({ lines, regions }: PageRegions): boolean {
  const end = lastLineOf(regions[regions.length - 1]);
  return end !== undefined && lines.length - 1 - lines.indexOf(end) <= 1;
}

/** At most a running head stands above the first table of the page. */
function isAtHead({ lines }: PageRegions, { body: [first] }: Region): boolean {
  return first !== undefined && lines.indexOf(first) <= 1;
}
