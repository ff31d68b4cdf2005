/** A neutral document as a web page. */
import type { Document, Grid } from '../../../src/ingest/read/document.ts';
import { rectanglesOf } from './placed.ts';

export interface PageHabits {
  /** Whether everything stands in a table that is there for its place alone. */
  readonly framed?: boolean;
}

export function asHtml({ blocks }: Document, { framed = false }: PageHabits = {}): Uint8Array {
  const parts = blocks.map((block) =>
    block.kind === 'grid' ? tableOf(block) : `<p>${escaped(block.text)}</p>`,
  );
  const body = framed ? [`<table width="100%"><tr><td>`, ...parts, '</td></tr></table>'] : parts;
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>公开</title></head><body>${body.join('\n')}</body></html>`;
  return new TextEncoder().encode(page);
}

function tableOf(grid: Grid): string {
  const cells = rectanglesOf(grid);
  const rows = grid.rows.map((_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    return `<tr>${own
      .map(
        ({ text, rows: high, columns }) =>
          `<td rowspan="${high}" colspan="${columns}"><p class="MsoNormal"><span>${indented(text)}</span></p></td>`,
      )
      .join('')}</tr>`;
  });
  return `<table border="1">${rows.join('')}</table>`;
}

/** Blanks in front of a name are &nbsp; on a page. */
function indented(text: string): string {
  return escaped(text).replace(/^ +/, (blanks) => '&nbsp;'.repeat(blanks.length));
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
