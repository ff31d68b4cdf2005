/** Tables without ruling lines: rows of text whose figures stand below each other. */
import { largest } from '#domain/large-lists.ts';
import { isFigure } from '../page/figure.ts';
import { indented } from '../ruled/indentation.ts';
import type { PageCell, PageTable } from '../ruled/page-tables.ts';
import { joinedText, type CutLine, type TextLine } from '../page/text-lines.ts';
import { textRows, type Piece } from '../ruled/text-rows.ts';
import { filledColumns, guttersOf } from './columns.ts';
import { headerBlocks } from './header-blocks.ts';
import { headerCells } from './header-cells.ts';
import { withHeader } from './header-columns.ts';
import { continued, type PageRegions } from './over-pages.ts';
import { isOver, middleOf, type Reach } from './reach.ts';
import { isRow, regionsOf, type Region } from './regions.ts';

/** A table taken from lines of text, and which lines they were. */
export interface UnruledTable {
  readonly page: number;
  readonly table: PageTable;
  readonly lines: readonly TextLine[];
}

/**
 * Runs of lines that have words and figures apart, and whose figures stand in columns. A table that goes on
 * over pages has the columns that all of its pages show together.
 */
export function unruledTables(
  pages: readonly { readonly page: number; readonly cut: readonly CutLine[] }[],
): UnruledTable[] {
  const found = pages.map(({ page, cut }): PageRegions => ({
    lines: cut,
    regions: regionsOf(page, cut),
  }));
  return continued(found).flatMap((regions) => {
    const [{ header } = { header: [] }] = regions;
    const rows = regions.flatMap(({ body }) =>
      body.filter((line) => isRow(line) && !countsUp(line)),
    );
    const blocks = headerBlocks(header.map(({ parts }) => parts));
    const inked = withHeader(filledColumns(rows.flatMap(({ parts }) => parts)), blocks);
    const columns = { inked, xs: guttersOf(inked, [...inked, ...blocks]) };
    return inked.length < 2 ? [] : regions.map((region) => unruledTable(region, columns));
  });
}

/** The numbers of the columns, 1, 2, 3, stand elsewhere in their cells than what is below them. */
function countsUp({ pieces }: CutLine): boolean {
  const numbers = pieces.map(({ text }) => Number(/^(?:栏次)?(\d{1,2})$/.exec(text)?.[1] ?? 0));
  return (
    numbers.filter((number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1)
      .length >= 2
  );
}

interface Columns {
  readonly xs: readonly number[];
  readonly inked: readonly Reach[];
}

function unruledTable({ page, header, repeated, body }: Region, columns: Columns): UnruledTable {
  const lines = [...header, ...repeated, ...body].map(({ line }) => line);
  const [first] = lines;
  const last = lines[lines.length - 1];
  const head = headOf(page, header, columns);
  const depth = head.reduce((most, { rowEnd }) => Math.max(most, rowEnd), 0);
  const rows = textRows(body.flatMap(({ parts }) => parts.map((part) => pieceOf(part, columns))));
  const cells = rows.flatMap((row, index) => cellsOf(page, row, depth + index, columns));
  const table = {
    top: (first?.baseline ?? 0) - (first?.size ?? 0),
    bottom: last?.baseline ?? 0,
    xs: columns.xs,
    rows: depth + rows.length,
    cells: [...head, ...indented(cells)],
  };
  return { page, table, lines };
}

/** The cells of the header, blank ones where it says nothing. */
function headOf(page: number, header: readonly CutLine[], { inked, xs }: Columns): PageCell[] {
  const cells = headerCells(headerBlocks(header.map(({ parts }) => parts)), inked, xs);
  const depth = cells.reduce((most, { rowEnd }) => Math.max(most, rowEnd), 0);
  const cellAt = (row: number, rowEnd: number, from: number, to: number) => ({
    page,
    row,
    rowEnd,
    x0: xs[from] ?? 0,
    x1: xs[to] ?? 0,
  });
  const told = cells.map(({ block, row, rowEnd, from, to }): PageCell => ({
    ...cellAt(row, rowEnd, from, to),
    text: joinedText(block.lines),
    lines: block.lines,
  }));
  const blank: PageCell[] = [];
  for (let row = 0; row < depth; row += 1) {
    for (let column = 0; column < inked.length; column += 1) {
      const isTold = cells.some(
        (cell) => cell.row <= row && row < cell.rowEnd && cell.from <= column && column < cell.to,
      );
      if (!isTold) blank.push({ ...cellAt(row, row + 1, column, column + 1), text: '', lines: [] });
    }
  }
  return [...told, ...blank];
}

function pieceOf(line: TextLine, { xs }: Columns): Piece {
  const column = xs.slice(1, -1).filter((x) => x < middleOf(line)).length;
  return { ...line, column };
}

/** One cell a column; a text that crosses gutters, as a header may, spans the columns under it. */
function cellsOf(page: number, row: readonly Piece[], index: number, columns: Columns): PageCell[] {
  const { xs } = columns;
  const cells: PageCell[] = [];
  for (let column = 0; column < xs.length - 1;) {
    const lines = row.filter((piece) => firstColumn(piece, row, columns) === column);
    const end = largest(
      lines.map((piece) => lastColumn(piece, row, columns) + 1),
      column + 1,
    );
    const own = row.filter(({ column: at }) => at >= column && at < end);
    const all = [...new Set([...lines, ...own])];
    cells.push({
      page,
      row: index,
      rowEnd: index + 1,
      x0: xs[column] ?? 0,
      x1: xs[end] ?? 0,
      text: joinedText(all),
      lines: all,
    });
    column = end;
  }
  return cells;
}

/** From the piece's own column to where it begins, as far as nothing else stands there. */
function firstColumn(piece: Piece, row: readonly Piece[], { inked }: Columns): number {
  let column = piece.column;
  while (column > 0 && isSpread(piece, column - 1, row, inked)) column -= 1;
  return column;
}

function lastColumn(piece: Piece, row: readonly Piece[], { inked }: Columns): number {
  let column = piece.column;
  while (column < inked.length - 1 && isSpread(piece, column + 1, row, inked)) column += 1;
  return column;
}

function isSpread(
  piece: Piece,
  column: number,
  row: readonly Piece[],
  inked: readonly Reach[],
): boolean {
  const reach = inked[column];
  if (!reach || isFigure(piece.text) || !isOver(piece, reach)) return false;
  return row.every((other) => other.column !== column);
}
