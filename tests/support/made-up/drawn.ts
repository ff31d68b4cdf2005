/** Tables drawn as text, the way they look on the page. */
import { matchable } from '../../../src/ingest/wording.ts';
import type { Block, Cell, Document } from '../../../src/ingest/read/document.ts';

/**
 * A document from text. A line with `|` in it is a row of a table, any other line a paragraph; `>`
 * continues the cell to the left, `^` the one above; an empty line ends a table.
 */
export function drawn(text: string, format: Document['format'] = 'docx'): Document {
  const blocks: Block[] = [];
  let rows: Cell[][] = [];
  let tables = 0;
  const close = () => {
    if (rows.length > 0) blocks.push({ kind: 'grid', rows, at: { table: tables } });
    rows = [];
  };
  text.split('\n').forEach((line, index) => {
    if (line.includes('|')) {
      if (rows.length === 0) tables += 1;
      rows.push(rowOf(line, { table: tables, row: rows.length + 1 }));
      return;
    }
    close();
    if (matchable(line) !== '') {
      blocks.push({ kind: 'paragraph', text: line.trim(), at: { line: index + 1 } });
    }
  });
  close();
  return { format, blocks };
}

function rowOf(line: string, at: Cell['at']): Cell[] {
  const cells: Cell[] = [];
  for (const printed of line.split('|').map((cell) => cell.replace(/^ | $/g, ''))) {
    const last = cells[cells.length - 1];
    if (printed.trim() === '>' && last) {
      cells[cells.length - 1] = { ...last, columnSpan: last.columnSpan + 1 };
    } else {
      const covered = printed.trim() === '^';
      cells.push({ text: covered ? '' : printed.trimEnd(), columnSpan: 1, covered, at });
    }
  }
  return cells;
}
