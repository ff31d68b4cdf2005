/** Page numbers and what is printed at the head or foot of every page: known and ignored. */
import { matchable } from '../../wording.ts';
import type { PageBlocks, PageLine } from './page-blocks.ts';

/** Of the height of a page, how much its margins at most take up. */
const margin = 0.12;

const pageNumber =
  /^(?:[-—–_·~]*(?:\d{1,3}|[ivxlc]{1,6})[-—–_·~]*|第?\d{1,3}页?(?:[/,]?共?\d{1,3}页?)|第\d{1,3}页|共\d{1,3}页)$/i;

/** Whether a line is nothing but the number of its page: - 9 -, 第 9 页, 9/20. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(matchable(text));
}

/** The pages without their page numbers and running heads. */
export function withoutRunningLines(pages: readonly PageBlocks[]): PageBlocks[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set(outermost(page).map(formOf))) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const often = Math.max(3, pages.length * 0.4);
  return pages.map((page) => {
    const dropped = new Set(
      outermost(page).filter(
        (line) =>
          isPageNumber(line.text) || (pages.length > 3 && (counts.get(formOf(line)) ?? 0) >= often),
      ),
    );
    return { ...page, blocks: page.blocks.filter((block) => !dropped.has(block as PageLine)) };
  });
}

/** The first and last line of a page, where they stand in its margins. */
function outermost({ blocks, height }: PageBlocks): PageLine[] {
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  return [
    ...(first?.kind === 'line' && first.baseline < margin * height ? [first] : []),
    ...(last?.kind === 'line' && last !== first && last.baseline > (1 - margin) * height
      ? [last]
      : []),
  ];
}

function formOf({ text }: PageLine): string {
  return matchable(text).replace(/\d+/g, '#');
}
