/** A neutral document as a Word document. */
import type { Document, Grid } from '../../../src/ingest/read/document.ts';
import { cell, makeDocx, paragraph, row, table } from '../../fixtures/make-docx.ts';
import { escaped } from './as-html.ts';

export interface WordHabits {
  /** Whether every table stands in the one cell of another. */
  readonly nested?: boolean;
}

export function asDocx({ blocks }: Document, { nested = false }: WordHabits = {}): Uint8Array {
  const framed = (inner: string) =>
    nested ? table(row(`<w:tc><w:tcPr/>${inner}${paragraph('')}</w:tc>`)) : inner;
  const parts = blocks.map((block) =>
    block.kind === 'grid' ? framed(wordTable(block)) : paragraph(escaped(block.text)),
  );
  return makeDocx({ body: parts.join('') });
}

/** A table in the markup of Word, to stand in a document or in a cell. */
function wordTable(grid: Grid): string {
  const rows = grid.rows.map((cells, index) => {
    const below = grid.rows[index + 1] ?? [];
    let column = 0;
    const written = cells.map(({ text, columnSpan, covered }) => {
      const begins = startsAt(below, column)?.covered === true;
      column += columnSpan;
      const merge = covered ? '<w:vMerge/>' : begins ? '<w:vMerge w:val="restart"/>' : '';
      return cell(escaped(text), `<w:gridSpan w:val="${columnSpan}"/>${merge}`);
    });
    return row(...written);
  });
  return table(...rows);
}

function startsAt(cells: Grid['rows'][number], column: number) {
  let at = 0;
  for (const each of cells) {
    if (at === column) return each;
    at += each.columnSpan;
  }
  return undefined;
}
