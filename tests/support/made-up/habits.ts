/** What word processors and their users do to tables, as changes of a neutral document. */
import { matchable } from '../../../src/ingest/wording.ts';
import type { Block, Document, Grid } from '../../../src/ingest/read/document.ts';

/** Rows above the first that prints an amount. */
function headRows({ rows }: Grid): number {
  const first = rows.findIndex((row) => row.some(({ text }) => /\d\.\d/.test(matchable(text))));
  return Math.max(1, first);
}

/** Every long table is two with the header printed again, with or without (续) between them. */
export function brokenTables({ format, blocks }: Document, between: string | null): Document {
  const parted = blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph' || block.rows.length < 12) return [block];
    const head = headRows(block);
    const middle = head + Math.floor((block.rows.length - head) / 2);
    const header = block.rows.slice(0, head);
    const line: Block[] = between === null ? [] : [{ kind: 'paragraph', text: between, at: {} }];
    return [
      { ...block, rows: block.rows.slice(0, middle) },
      ...line,
      { ...block, rows: [...header, ...block.rows.slice(middle)] },
    ];
  });
  return { format, blocks: parted };
}

/** Blank rows at the end, as a form that was not filled has them. */
export function withBlankRows({ format, blocks }: Document, count: number): Document {
  const longer = blocks.map((block): Block => {
    if (block.kind === 'paragraph') return block;
    const last = block.rows[block.rows.length - 1] ?? [];
    const width = last.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
    const cell = { text: '', columnSpan: 1, covered: false, at: {} };
    const blank = Array.from({ length: width }, () => cell);
    return { ...block, rows: [...block.rows, ...Array.from({ length: count }, () => blank)] };
  });
  return { format, blocks: longer };
}
