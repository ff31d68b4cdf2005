/** The blocks of a document's pages in reading order: running lines left out, tables over page breaks joined. */
import { append } from '#domain/large-lists.ts';
import type { Block } from '../document.ts';
import { gridOf } from './ruled/grid.ts';
import { joinTables } from './ruled/join-tables.ts';
import {
  blocksOf,
  type PageBlock,
  type PageBlocks,
  type PageLine,
  type RuledPage,
} from './page-blocks.ts';
import { paragraphsOf, paragraphText, proseMeasures } from './paragraphs.ts';
import { withoutRunningLines } from './running-lines.ts';

export function documentBlocks(pages: readonly RuledPage[]): Block[] {
  const flow = joinedOverPages(withoutRunningLines(blocksOf(pages)));
  const measures = proseMeasures(flow.filter((block): block is PageLine => block.kind === 'line'));
  const blocks: Block[] = [];
  let tables = 0;
  let prose: PageLine[] = [];
  const endProse = () => {
    for (const lines of paragraphsOf(prose, measures)) {
      const [{ page, line } = { page: 1, line: 1 }] = lines;
      blocks.push({ kind: 'paragraph', text: paragraphText(lines), at: { page, line } });
    }
    prose = [];
  };
  for (const block of flow) {
    if (block.kind === 'line') prose.push(block);
    else {
      endProse();
      tables += 1;
      blocks.push(gridOf(block.table, tables));
    }
  }
  endProse();
  return blocks;
}

/** All pages one after the other; a table that goes on at the head of the next page is joined. */
function joinedOverPages(pages: readonly PageBlocks[]): PageBlock[] {
  const flow: PageBlock[] = [];
  for (const { blocks } of pages) {
    const [head, ...rest] = blocks;
    const last = flow[flow.length - 1];
    if (head?.kind === 'table' && last?.kind === 'table') {
      const table = joinTables(last.table, head.table);
      if (table) {
        flow[flow.length - 1] = { ...last, table };
        append(flow, rest);
        continue;
      }
    }
    append(flow, blocks);
  }
  return flow;
}
