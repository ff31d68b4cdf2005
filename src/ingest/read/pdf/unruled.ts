/** Tables without ruling lines: rows of text whose figures stand below each other. */
import { folded } from '../../wording.ts';
import { isFigure } from './figure.ts';
import type { PageCell, PageTable } from './page-tables.ts';
import { joinedText, type TextLine } from './text-lines.ts';
import { textRows, type Piece } from './text-rows.ts';

/** A line of the page with the pieces that wide gaps cut it into. */
export interface CutLine {
  readonly line: TextLine;
  readonly pieces: readonly TextLine[];
}

/** A table taken from lines of text, and which lines they were. */
export interface UnruledTable {
  readonly table: PageTable;
  readonly lines: readonly TextLine[];
}

/** Fewer rows with figures than this are no table. */
const fewestRows = 3;

/**
 * Runs of lines of which at least three have words and figures apart, and the figures stand in
 * columns. The short lines right above them with more than one piece are their header.
 */
export function unruledTables(page: number, lines: readonly CutLine[]): UnruledTable[] {
  const tables: UnruledTable[] = [];
  for (const run of runsOf(lines)) {
    const table = tableOf(page, run);
    if (table) tables.push({ table, lines: run.map(({ line }) => line) });
  }
  return tables;
}

function isRow({ line, pieces }: CutLine): boolean {
  const figures = pieces.filter(({ text }) => isFigure(text));
  return figures.length > 0 && pieces.length > 1 && !/…{2}|\.{4}|·{4}/.test(line.text);
}

/** Lines from the header of a table to its last row; lines between rows are parts of labels. */
function runsOf(lines: readonly CutLine[]): CutLine[][] {
  const runs: CutLine[][] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) runs.push([...headerAbove(lines, start), ...lines.slice(start, end + 1)]);
    start = -1;
  };
  lines.forEach((cut, index) => {
    if (!isRow(cut)) return;
    const apart = start >= 0 && (index - end > 3 || isFar(lines[end], cut, index - end));
    if (apart) close();
    if (start < 0) start = index;
    end = index;
  });
  close();
  return runs;
}

function isFar(before: CutLine | undefined, cut: CutLine, lines: number): boolean {
  return !before || cut.line.baseline - before.line.baseline > 3 * lines * cut.line.size;
}

function headerAbove(lines: readonly CutLine[], start: number): CutLine[] {
  const header: CutLine[] = [];
  for (let index = start - 1; index >= 0 && header.length < 3; index -= 1) {
    const cut = lines[index];
    if (!cut || cut.pieces.length < 2 || isFar(cut, lines[index + 1] ?? cut, 1)) break;
    if (/[:：]/.test(cut.line.text)) break;
    header.unshift(cut);
  }
  return header;
}

function tableOf(page: number, run: readonly CutLine[]): PageTable | null {
  const rows = run.filter(isRow);
  const all = rows.flatMap(({ pieces }) => pieces);
  const money = all.filter(({ text }) => /\d[,.]\d/.test(folded(text)));
  if (rows.length < fewestRows || money.length < fewestRows) return null;
  const inked = inkedColumns(all);
  const xs = guttersOf(inked);
  if (xs.length < 3) return null;
  const pieces = run.flatMap((cut) => cut.pieces.map((line) => pieceOf(line, xs)));
  const texts = textRows(pieces);
  const cells = texts.flatMap((row, index) => cellsOf(page, row, index, { xs, inked }));
  const first = run[0]?.line;
  const last = run[run.length - 1]?.line;
  return {
    top: (first?.baseline ?? 0) - (first?.size ?? 0),
    bottom: last?.baseline ?? 0,
    xs,
    rows: texts.length,
    cells,
  };
}

/** From where to where the pieces of a column reach. */
interface Inked {
  readonly x0: number;
  readonly x1: number;
}

interface Columns {
  readonly xs: readonly number[];
  readonly inked: readonly Inked[];
}

/** Pieces that stand over each other, from left to right. */
function inkedColumns(pieces: readonly TextLine[]): Inked[] {
  const merged: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    const last = merged[merged.length - 1];
    if (last && x0 < last.x1) last.x1 = Math.max(last.x1, x1);
    else merged.push({ x0, x1 });
  }
  return merged;
}

/** The gutters that no piece of a row crosses, each as its middle, and the outer edges. */
function guttersOf(inked: readonly Inked[]): number[] {
  const [first] = inked;
  const last = inked[inked.length - 1];
  if (!first || !last) return [];
  const gutters = inked.slice(1).map(({ x0 }, index) => ((inked[index]?.x1 ?? x0) + x0) / 2);
  return [first.x0 - 1, ...gutters, last.x1 + 1];
}

function pieceOf(line: TextLine, xs: readonly number[]): Piece {
  const middle = (line.x0 + line.x1) / 2;
  const column = xs.slice(1, -1).filter((x) => x < middle).length;
  return { ...line, column };
}

/** One cell a column; a text that crosses gutters, as a header may, spans the columns under it. */
function cellsOf(
  page: number,
  row: readonly Piece[],
  index: number,
  { xs, inked }: Columns,
): PageCell[] {
  const cells: PageCell[] = [];
  for (let column = 0; column < xs.length - 1;) {
    const lines = row.filter((piece) => firstColumn(piece, inked) === column);
    const end = Math.max(column + 1, ...lines.map((piece) => lastColumn(piece, inked) + 1));
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

/** A header reaches over a column only where it stands above what is in it, and not by a hair. */
function isOver({ x0, x1, size }: Piece, { x0: from, x1: to }: Inked): boolean {
  return Math.min(x1, to) - Math.max(x0, from) > 0.4 * size;
}

function firstColumn(piece: Piece, inked: readonly Inked[]): number {
  const first = inked.findIndex((each) => isOver(piece, each));
  return first < 0 ? piece.column : Math.min(piece.column, first);
}

function lastColumn(piece: Piece, inked: readonly Inked[]): number {
  const over = inked.flatMap((each, index) => (isOver(piece, each) ? [index] : []));
  return Math.max(piece.column, ...over);
}
