/** A neutral document as plain text, for looking at what a reader made of a file. */
import type { Document } from '../../src/ingest/read/document.ts';

/**
 * Paragraphs as `¶ page/line text`; grids as one line a row, cells between bars, `→n` after a cell
 * that is n columns wide and `↑` for one that continues the cell above.
 */
export function printGrids(document: Document): string {
  const lines: string[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      lines.push(`¶ ${block.at.page ?? ''}/${block.at.line ?? ''} ${block.text}`);
      continue;
    }
    const width = (block.rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
    lines.push(
      `▦ ${block.at.table ?? ''}: ${block.rows.length} × ${width}, p. ${block.at.page ?? ''}`,
    );
    block.rows.forEach((row, index) => {
      const cells = row.map(({ text, columnSpan, covered }) => {
        return (covered ? '↑' : text) + (columnSpan > 1 ? `→${columnSpan}` : '');
      });
      lines.push(`${String(index + 1).padStart(4)} | ${cells.join(' | ')}`);
    });
  }
  return lines.join('\n');
}
