/** Tables and lines of text of a page, from top to bottom. */
import type { PageContent } from './page-content.ts';
import { tablesOf, type PageTable } from './page-tables.ts';
import { besideEachOther, cutLines, type TextLine } from './text-lines.ts';
import { unruledTables } from './unruled.ts';

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

export interface PageBlocks {
  readonly page: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
}

export function blocksOf(content: PageContent): PageBlocks {
  const { page, width, height } = content;
  const { tables, outside } = tablesOf(content);
  const cut = cutLines(outside);
  const unruled = unruledTables(page, cut);
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
