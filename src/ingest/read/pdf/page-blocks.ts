/** Tables and lines of text of a page, from top to bottom. */
import type { PageContent } from './page/page-content.ts';
import { tablesOf, type PageTable } from './ruled/page-tables.ts';
import { besideEachOther, cutLines, type CutLine, type TextLine } from './page/text-lines.ts';
import { unruledTables, type UnruledTable } from './unruled/unruled-tables.ts';

export interface PageLine extends TextLine {
  readonly kind: 'line';
  readonly page: number;
  /** Ordinal among the lines of the page that stand in no table. */
  readonly line: number;
  readonly pageWidth: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly page: number;
  readonly table: PageTable;
}

export type PageBlock = PageLine | TableBlock;

/** A page as far as it can be told alone: its ruled tables, and the lines outside them. */
export interface RuledPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly cut: readonly CutLine[];
}

export interface PageBlocks {
  readonly page: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
}

export function ruledPage(content: PageContent): RuledPage {
  const { page, width, height } = content;
  const { tables, outside } = tablesOf(content);
  return { page, width, height, tables, cut: cutLines(outside) };
}

/** The blocks of all pages: which lines are tables is told by all of them together. */
export function blocksOf(pages: readonly RuledPage[]): PageBlocks[] {
  const unruled = new Map<number, UnruledTable[]>();
  for (const table of unruledTables(pages)) {
    unruled.set(table.page, [...(unruled.get(table.page) ?? []), table]);
  }
  return pages.map((page) => pageBlocks(page, unruled.get(page.page) ?? []));
}

function pageBlocks(
  { page, width, height, tables, cut }: RuledPage,
  unruled: readonly UnruledTable[],
): PageBlocks {
  const tabled = new Set(unruled.flatMap((found) => found.lines));
  const prose = cut.map(({ line }) => line).filter((line) => !tabled.has(line));
  const lines = besideEachOther(prose).map((line, index): PageLine => ({
    kind: 'line',
    page,
    line: index + 1,
    pageWidth: width,
    ...line,
  }));
  const blocks: PageBlock[] = [
    ...lines,
    ...[...tables, ...unruled.map(({ table }) => table)].map((table): TableBlock => ({
      kind: 'table',
      page,
      table,
    })),
  ];
  const top = (block: PageBlock) => (block.kind === 'line' ? block.baseline : block.table.top);
  return { page, height, blocks: blocks.sort((a, b) => top(a) - top(b)) };
}
