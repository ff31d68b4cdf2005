/** Rows of a ruled table between which no line is drawn. */
import { isFigure } from '../page/figure.ts';
import type { PageCell, PageTable } from './page-tables.ts';
import { joinedText, type TextLine } from '../page/text-lines.ts';
import { textRows, type Piece } from './text-rows.ts';

/** Two figures below each other in one cell are two rows, whatever lines are drawn. */
export function withRowsApart(table: PageTable): PageTable {
  const crowded = new Set(table.cells.filter(holdsRows).map(({ row }) => row));
  if (crowded.size === 0) return table;
  let cells = [...table.cells];
  let rows = table.rows;
  for (const row of [...crowded].sort((a, b) => b - a)) {
    const inRow = cells.filter((cell) => cell.row === row && cell.rowEnd === row + 1);
    const texts = textRows(inRow.flatMap(piecesOf));
    const more = texts.length - 1;
    const around = cells
      .filter((cell) => !inRow.includes(cell))
      .map((cell) => ({
        ...cell,
        row: cell.row > row ? cell.row + more : cell.row,
        rowEnd: cell.rowEnd > row ? cell.rowEnd + more : cell.rowEnd,
      }));
    const split = inRow.flatMap((cell, column) =>
      texts.map((text, index) =>
        partOf(
          cell,
          text.filter((piece) => piece.column === column),
          row + index,
        ),
      ),
    );
    cells = [...around, ...split];
    rows += more;
  }
  return { ...table, rows, cells };
}

function holdsRows({ lines, row, rowEnd }: PageCell): boolean {
  return rowEnd - row === 1 && lines.length > 1 && lines.filter(isAmount).length > 1;
}

/** A figure whole, and not the broken end of a long one. */
function isAmount({ text }: TextLine): boolean {
  return isFigure(text) && /\d\.\d{2}\s*$/.test(text);
}

function piecesOf({ lines }: PageCell, column: number): Piece[] {
  return lines.map((line) => ({ ...line, column }));
}

function partOf(cell: PageCell, lines: readonly TextLine[], row: number): PageCell {
  return { ...cell, row, rowEnd: row + 1, lines, text: joinedText(lines) };
}
